package guian.registry.report.pdf;

import guian.registry.model.RefusedException;
import guian.registry.report.pages.ReportFile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A printed report: its bytes, how many pages they are, and where its sections begin. */
public final class ReportPdf extends ReportFile {
  private final int pages;
  private final List<Section> sections;
  private final List<String> unprintable;

  /**
   * A section of the printed report.
   *
   * @param level 0, or 1 below the section before it
   * @param page the page it begins on, from 1
   */
  public record Section(String title, int level, int page) {}

  ReportPdf(byte[] bytes, int pages, List<Section> sections, List<String> unprintable) {
    super(bytes);
    this.pages = pages;
    this.sections = List.copyOf(sections);
    this.unprintable = List.copyOf(unprintable);
  }

  /**
   * A PDF that this program wrote, from its bytes.
   *
   * @throws RefusedException {@code report.pdf} when they are none
   */
  public static ReportPdf of(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new ReportPdf(bytes, document.getNumberOfPages(), Sections.of(document), List.of());
    } catch (IOException e) {
      throw new RefusedException(e, "report.pdf");
    }
  }

  /** How many pages it has. */
  public int pages() {
    return pages;
  }

  /**
   * The characters that no font has and that stand by their codes, each with its code; of an
   * edition, which was told of them when it was issued, none.
   */
  public List<String> unprintable() {
    return unprintable;
  }

  /** The sections in their order. */
  public List<Section> sections() {
    return sections;
  }
}

package guian.registry.report;

import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A printed report: its bytes, how many pages they are, and where its sections begin. */
public final class ReportPdf {
  private final byte[] bytes;
  private final int pages;
  private final List<Section> sections;

  /**
   * A section of the printed report.
   *
   * @param level 0, or 1 below the section before it
   * @param page the page it begins on, from 1
   */
  public record Section(String title, int level, int page) {}

  ReportPdf(byte[] bytes, int pages, List<Section> sections) {
    this.bytes = bytes;
    this.pages = pages;
    this.sections = List.copyOf(sections);
  }

  /**
   * A PDF that this program wrote, from its bytes.
   *
   * @throws RefusedException {@code report.pdf} when they are none
   */
  public static ReportPdf of(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new ReportPdf(bytes, document.getNumberOfPages(), Sections.of(document));
    } catch (IOException e) {
      throw new RefusedException(e, "report.pdf");
    }
  }

  /** A copy of the bytes. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** How many pages it has. */
  public int pages() {
    return pages;
  }

  /** The sections in their order. */
  public List<Section> sections() {
    return sections;
  }

  /** The SHA-256 of the bytes in hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The PDF. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * Refuses a file that the report cannot be saved as, before the work of making it.
   *
   * @throws RefusedException {@code report.write}
   */
  public static void check(Path file) {
    try {
      WholeFile.check(file);
    } catch (IOException e) {
      throw new RefusedException(e, "report.write", file.toString());
    }
  }

  /**
   * Writes the file whole, replacing one of that name.
   *
   * @throws RefusedException {@code report.write} when it cannot be written; an older file is as it
   *     was then
   */
  public void save(Path file) {
    try {
      WholeFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw new RefusedException(e, "report.write", file.toString());
    }
  }
}

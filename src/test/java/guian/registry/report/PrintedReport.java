package guian.registry.report;

import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report printed for a test, with its text page by page. */
public final class PrintedReport implements AutoCloseable {
  private final byte[] bytes;
  private final PDDocument document;

  public PrintedReport(QuarterlyReport report, Language language) {
    try (InputStream in =
        new PdfWriter().write(ReportContent.draft(report), new Messages(language)).open()) {
      bytes = in.readAllBytes();
      document = Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public PDDocument document() {
    return document;
  }

  /** The text, cell by cell. */
  public String text() {
    return String.join("\n", pages());
  }

  /** The text without blanks and line ends: names are broken over lines. */
  public String squeezed() {
    return text().replaceAll("\\s+", "");
  }

  public List<String> pages() {
    List<String> pages = new ArrayList<>();
    try {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

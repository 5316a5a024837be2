package guian.registry.report.pdf;

import guian.registry.chart.paint.PagePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a printed report one by one. Safe for use by several threads. */
public final class PdfPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final Map<Integer, PageText> texts = new HashMap<>();
  private boolean closed;

  /** Opens a report for drawing. */
  public PdfPages(ReportPdf pdf) {
    try (InputStream in = pdf.open()) {
      document = Loader.loadPDF(in.readAllBytes());
      renderer = new PDFRenderer(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many there are. */
  public int count() {
    return document.getNumberOfPages();
  }

  /** The width of a page, counted from 1, in points of 1/72 inch. */
  public double width(int page) {
    return box(page).getWidth();
  }

  /** The height of a page, counted from 1, in points of 1/72 inch. */
  public double height(int page) {
    return box(page).getHeight();
  }

  private PDRectangle box(int page) {
    return document.getPage(page - 1).getMediaBox();
  }

  /**
   * Draws a page, counted from 1, with so many pixels a point.
   *
   * @throws CancellationException when the report was closed meanwhile
   */
  public synchronized PagePicture picture(int page, double scale) {
    if (closed) {
      throw new CancellationException();
    }
    try {
      BufferedImage image = renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
      return PagePicture.of(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a page, counted from 1.
   *
   * @throws CancellationException when the report was closed meanwhile
   */
  public synchronized PageText text(int page) {
    if (closed) {
      throw new CancellationException();
    }
    try {
      PageText known = texts.get(page);
      PageText text = known == null ? PageText.of(document, page) : known;
      texts.put(page, text);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try {
        document.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package guian.registry.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes the page numbers of pages on their side. In the bound report such a page is turned, its
 * head to the left; by GB/T 9704-2012 its number stands where those of upright pages do, so on the
 * page itself it is turned, at the left edge.
 */
final class SideNumbers {
  private static final float MM = 72 / 25.4f;
  private static final float SIZE = 14;
  private static final String MARKS = "— 0123456789";

  /**
   * From the lower edge of an upright page to the foot of its number, as the style sheet has it.
   */
  private static final float FOOT = 22.3f * MM;

  /** From the outer edge of an upright page to its number. */
  private static final float RIGHT = (26 + 5) * MM;

  private static final float LEFT = (28 + 5) * MM;

  private SideNumbers() {}

  static void write(PDDocument document, ReportFonts fonts) throws IOException {
    PDFont font = null;
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      PDRectangle box = page.getMediaBox();
      if (box.getWidth() > box.getHeight()) {
        if (font == null) {
          font = font(document, fonts);
        }
        write(document, page, i + 1, font);
      }
    }
  }

  private static PDFont font(PDDocument document, ReportFonts fonts) throws IOException {
    return PDType0Font.load(document, new ByteArrayInputStream(fonts.serif(MARKS)), true);
  }

  private static void write(PDDocument document, PDPage page, int number, PDFont font)
      throws IOException {
    String text = "— " + number + " —";
    float length = font.getStringWidth(text) / 1000 * SIZE;
    float width = page.getMediaBox().getHeight();
    float along = number % 2 == 1 ? width - RIGHT - length : LEFT;
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.beginText();
      content.setFont(font, SIZE);
      content.setTextMatrix(Matrix.getRotateInstance(-Math.PI / 2, FOOT, width - along));
      content.showText(text);
      content.endText();
      content.endMarkedContent();
    }
  }
}

package guian.registry.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The list of firms by OpenPDF: the same cells, widths, fonts and sizes on pages on their side,
 * with the head repeated; nothing else. Rows are handed over in pieces, as its authors advise.
 */
final class OpenPdfTable {
  private static final int PIECE = 500;
  private static final float MM = 72 / 25.4f;
  private static final float SIZE = 9;
  private static final float LEADING = 12;

  /** Where the cells of a column stand. */
  private static final List<Integer> ALIGNED =
      List.of(
          Element.ALIGN_RIGHT,
          Element.ALIGN_LEFT,
          Element.ALIGN_LEFT,
          Element.ALIGN_LEFT,
          Element.ALIGN_CENTER,
          Element.ALIGN_RIGHT,
          Element.ALIGN_RIGHT);

  private static final int[] WIDTHS = {9, 36, 66, 53, 24, 21, 16};

  /** The PDF of rows of seven cells, the first of which is the head. */
  byte[] write(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4.rotate(), 35 * MM, 37 * MM, 28 * MM, 26 * MM);
    PdfWriter.getInstance(document, out);
    document.open();
    PdfPTable table = new PdfPTable(WIDTHS.length);
    table.setWidthPercentage(100);
    table.setWidths(WIDTHS);
    table.setHeaderRows(1);
    table.setComplete(false);
    Font head = new Font(font("NotoSansSC-Regular.ttf"), SIZE);
    Font cell = new Font(font("NotoSerifSC-Regular.ttf"), SIZE);
    add(table, rows.getFirst(), head);
    for (int i = 1; i < rows.size(); i++) {
      add(table, rows.get(i), cell);
      if (i % PIECE == 0) {
        document.add(table);
      }
    }
    table.setComplete(true);
    document.add(table);
    document.close();
    return out.toByteArray();
  }

  private static BaseFont font(String file) throws IOException {
    String path = "/guian/registry/fonts/" + file;
    try (InputStream in = Objects.requireNonNull(OpenPdfTable.class.getResourceAsStream(path))) {
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    }
  }

  private static void add(PdfPTable table, List<String> texts, Font font) {
    for (int i = 0; i < texts.size(); i++) {
      PdfPCell cell = new PdfPCell(new Phrase(LEADING, texts.get(i), font));
      cell.setHorizontalAlignment(ALIGNED.get(i));
      cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
      cell.setPadding(2);
      cell.setBorder(Rectangle.BOTTOM);
      cell.setBorderWidth(0.25f);
      table.addCell(cell);
    }
  }
}

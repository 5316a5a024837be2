package guian.registry.report.office;

import guian.registry.report.pages.Column;
import guian.registry.report.pages.Column.Kind;
import guian.registry.text.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of the report as a sheet: the head in the first row, frozen, units in it. */
final class TableSheet {
  /** In characters, as spreadsheets count widths. */
  private static final int NARROWEST = 9;

  private static final int WIDEST = 60;

  /** A longer head takes two lines. */
  private static final int LONG_HEAD = 22;

  /** A line's height in points. */
  static final double LINE = 15;

  /** Rows that a column's width is measured by. */
  private static final int MEASURED = 500;

  private static final int HAN = 0x2E80;
  private static final String HEAD_GROUND = "E6E6E6";
  private static final String TEXT = "@";
  private static final String DAY = "yyyy-mm-dd";

  private final String name;
  private final String caption;
  private final Block.Table table;
  private final Messages messages;

  /** Which columns print the sign of what grew. */
  private final List<Boolean> signed;

  TableSheet(String name, String caption, Block.Table table, Messages messages) {
    this.name = name;
    this.caption = caption;
    this.table = table;
    this.messages = messages;
    this.signed =
        IntStream.range(0, table.columns().size()).mapToObj(i -> isSigned(table, i)).toList();
  }

  String caption() {
    return caption;
  }

  void write(Workbook book) throws IOException {
    Worksheet sheet = book.newWorksheet(name);
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      head(sheet, i, columns.get(i));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      row(sheet, row + 1, table.rows().get(row), false);
    }
    if (!table.total().isEmpty()) {
      row(sheet, table.rows().size() + 1, table.total(), true);
    } else if (!table.rows().isEmpty()) {
      sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }
    sheet.rowHeight(0, 2 * LINE);
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    page(sheet, true);
    sheet.finish();
  }

  /** The paper it is printed on, so wide that all columns stand on one page. */
  static void page(Worksheet sheet, boolean onItsSide) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation(onItsSide ? "landscape" : "portrait");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void head(Worksheet sheet, int index, Column column) {
    String text =
        column.unit().isEmpty()
            ? column.head()
            : messages.get("office.head", column.head(), column.unit());
    sheet.value(0, index, Cells.text(text));
    sheet
        .style(0, index)
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .horizontalAlignment(column.kind() == Kind.NUMBER ? "right" : "left")
        .fillColor(HEAD_GROUND)
        .format(TEXT)
        .set();
    sheet.width(index, width(index, text));
  }

  private double width(int index, String head) {
    int cells =
        Stream.concat(table.rows().stream().limit(MEASURED), Stream.of(table.total()))
            .filter(row -> !row.isEmpty())
            .mapToInt(row -> wide(row.get(index)))
            .max()
            .orElse(0);
    return Math.clamp(Math.max(cells, Math.min(wide(head), LONG_HEAD)) + 2, NARROWEST, WIDEST);
  }

  /** How wide a text is, in characters. */
  static int wide(String text) {
    return text.codePoints().map(point -> point < HAN ? 1 : 2).sum();
  }

  private void row(Worksheet sheet, int row, List<String> cells, boolean total) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        cell(sheet, row, i, cells.get(i));
        StyleSetter style = sheet.style(row, i);
        style(style, i, cells.get(i));
        if (total) {
          style.bold();
        }
        style.set();
      }
    }
  }

  private void cell(Worksheet sheet, int row, int index, String printed) {
    switch (Cells.value(table.columns().get(index).kind(), printed)) {
      case BigDecimal number -> sheet.value(row, index, number);
      case LocalDate day -> sheet.value(row, index, day);
      case Object text -> sheet.value(row, index, text.toString());
    }
  }

  private void style(StyleSetter style, int index, String printed) {
    Kind kind = table.columns().get(index).kind();
    switch (Cells.value(kind, printed)) {
      case BigDecimal number -> style.format(Cells.format(printed, signed.get(index)));
      case LocalDate day -> style.format(DAY);
      // A text stays one when somebody edits it, even one that begins like a formula.
      case Object text -> {
        style.format(TEXT);
        if (kind == Kind.NUMBER) {
          style.horizontalAlignment("right");
        }
      }
    }
  }

  private static boolean isSigned(Block.Table table, int index) {
    return table.rows().stream().anyMatch(row -> row.get(index).startsWith("+"));
  }
}

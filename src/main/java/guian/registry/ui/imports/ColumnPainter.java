package guian.registry.ui.imports;

import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the heads of a painted sheet's columns. */
final class ColumnPainter {
  /** The most columns that are painted. */
  static final int MOST = 120;

  private static final int SAMPLE = 300;
  private static final double MIN = 42;
  private static final double MAX_NAME = 168;
  private static final double MAX_CODE = 146;
  private static final double MAX_FIGURE = 112;
  private static final double MAX_OTHER = 88;
  private static final double MAX_DERIVED = 72;
  private static final double PADDING = 17;

  private final Sheet sheet;
  private final SheetPlan.Table table;
  private final RowTones tones;
  private final ImportTexts texts;

  ColumnPainter(Sheet sheet, SheetPlan.Table table, RowTones tones, ImportTexts texts) {
    this.sheet = sheet;
    this.table = table;
    this.tones = tones;
    this.texts = texts;
  }

  /** The number of the last column that holds something. */
  static int lastColumn(Sheet sheet) {
    return sheet.rows().stream()
        .mapToInt(row -> row.cells().isEmpty() ? 0 : row.cells().getLast().column())
        .max()
        .orElse(0);
  }

  List<PaintedColumn> paint() {
    List<PaintedColumn> columns = new ArrayList<>();
    for (int number = 1; number <= Math.min(MOST, lastColumn(sheet)); number++) {
      columns.add(column(number));
    }
    return List.copyOf(columns);
  }

  private PaintedColumn column(int number) {
    Column column = find(number);
    List<String> lines =
        column == null
            ? List.of("", "", "")
            : List.of(title(column), texts.use(column), origin(column));
    return new PaintedColumn(
        number,
        CellName.column(number),
        lines,
        mark(column),
        isFigure(column),
        width(number, column, lines));
  }

  private @Nullable Column find(int number) {
    return table.column(number).orElse(null);
  }

  private String title(Column column) {
    String meaning = texts.meaning(column);
    return column.use().isAsked() ? texts.messages().get("imports.column.open", meaning) : meaning;
  }

  private static PaintedColumn.Mark mark(@Nullable Column column) {
    if (column == null || column.use() == Column.Use.NOT_READ) {
      return PaintedColumn.Mark.NOT_READ;
    }
    return switch (column.use()) {
      case ASKED, UNSURE -> PaintedColumn.Mark.ASKED;
      case LEFT_OUT, NOT_READ -> PaintedColumn.Mark.NOT_READ;
      case READ -> PaintedColumn.Mark.READ;
    };
  }

  private static boolean isFigure(@Nullable Column column) {
    return column != null
        && (column.subject().isIndicator() || column.subject().kind() == Subject.Kind.DERIVED);
  }

  private String origin(Column column) {
    String from = column.unitFrom();
    if (column.unit() != null) {
      String unit = column.unit().label();
      return from == null
          ? unit
          : texts.messages().get("imports.column.unit", unit, texts.origin(from));
    }
    if (column.subject().kind() == Subject.Kind.IGNORED) {
      return "";
    }
    String cell = headerCell(column.number());
    return cell == null ? "" : texts.messages().get("imports.column.header", cell);
  }

  private @Nullable String headerCell(int column) {
    for (Row row : sheet.rows()) {
      if (table.headerRows().contains(row.number()) && !row.text(column).isBlank()) {
        return CellName.of(row.number(), column);
      }
    }
    return null;
  }

  private double width(int number, @Nullable Column column, List<String> lines) {
    double head = lines.stream().mapToDouble(TextWidth::of).max().orElse(0);
    double text =
        sheet.rows().stream()
            .limit(SAMPLE)
            .filter(row -> isTable(tones.of(row.number())))
            .mapToDouble(row -> TextWidth.of(row.text(number)))
            .max()
            .orElse(0);
    return Math.clamp(PADDING + Math.max(head, text), MIN, most(column));
  }

  // Ten columns with names, codes and figures stand in the window side by side.
  private static double most(@Nullable Column column) {
    if (column == null) {
      return MAX_OTHER;
    }
    return switch (column.subject().kind()) {
      case INDICATOR -> MAX_FIGURE;
      case DERIVED -> MAX_DERIVED;
      case FIELD -> most(column.subject().id());
      case GRANT, PLACEMENT, IGNORED, PERHAPS, ALIKE, PERSONAL, UNKEPT, UNKNOWN -> MAX_OTHER;
    };
  }

  private static double most(String field) {
    return switch (field) {
      case "name", "former_names", "name_en", "address" -> MAX_NAME;
      case "credit_code", "registration_number" -> MAX_CODE;
      default -> MAX_OTHER;
    };
  }

  private static boolean isTable(RowTone tone) {
    return switch (tone) {
      case DATA, DUPLICATE, ASKED, REJECTED, UNUSED -> true;
      case TITLE, UNIT_LINE, HEADER, SECTION, SUBTOTAL, TOTAL, NOTE, BLANK -> false;
    };
  }
}

package guian.registry.report.pages;

import guian.registry.report.pages.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are so that no number runs into its neighbour: as they are meant
 * to be where all numbers have room; else columns with room to spare give some, and where that is
 * not enough the type is smaller.
 */
final class TableFit {
  /** How wide characters of the bundled fonts are at most, in bold too, in the type's size. */
  private static final double FIGURE = 0.6;

  private static final double POINT = 0.34;
  private static final double LETTER = 0.75;

  /** What may break into lines keeps this part of its width. */
  private static final double KEPT = 0.55;

  /** Codes are set in this size. */
  private static final double CODE = 8.5;

  private static final double SMALLEST = 4;
  private static final int HAN = 0x2E80;

  private final TableRoom room;
  private final List<Double> widths = new ArrayList<>();
  private double type;

  TableFit(List<Column> columns, List<List<String>> rows, TableRoom room) {
    this.room = room;
    this.type = room.type();
    double whole = columns.stream().mapToInt(Column::width).sum();
    List<Double> needed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      double meant = columns.get(i).width() / whole * room.width();
      double need = need(columns.get(i), i, rows, meant);
      needed.add(need);
      widths.add(Math.max(meant, need));
    }
    shrink(needed);
  }

  private double need(Column column, int at, List<List<String>> rows, double meant) {
    double head = word(column.head()) * FIGURE * type + 2 * room.padding();
    if (column.kind() != Kind.NUMBER && column.kind() != Kind.CODE) {
      return Math.min(meant, Math.max(head, meant * KEPT));
    }
    double size = column.kind() == Kind.CODE ? Math.min(CODE, type) : type;
    // A word in place of a number may take two lines.
    double longest =
        rows.stream()
            .map(row -> row.get(at))
            .filter(cell -> column.kind() == Kind.CODE || !hasLetters(cell))
            .mapToDouble(TableFit::ems)
            .max()
            .orElse(0);
    double cells = longest * size + 2 * room.padding();
    return Math.max(cells, Math.min(meant, head));
  }

  private static boolean hasLetters(String cell) {
    return cell.codePoints().anyMatch(Character::isLetter);
  }

  private static double ems(String cell) {
    return cell.codePoints()
        .mapToDouble(point ->
            Character.isDigit(point) || point == '+' || point == '\u2212'
                ? FIGURE
                : point == ',' || point == '.' ? POINT : point < HAN ? LETTER : 1)
        .sum();
  }

  // The longest word that cannot be broken: Chinese can.
  private static int word(String head) {
    return Stream.of(head.split("[\\s-]+"))
        .filter(word -> word.codePoints().noneMatch(point -> point >= HAN))
        .mapToInt(String::length)
        .max()
        .orElse(2);
  }

  private void shrink(List<Double> needed) {
    double sum = sum(widths);
    double least = sum(needed);
    if (sum <= room.width() + 0.01) {
      return;
    }
    double spare = sum - least;
    double over = sum - room.width();
    double part = spare <= 0 ? 1 : Math.min(1, over / spare);
    for (int i = 0; i < widths.size(); i++) {
      widths.set(i, widths.get(i) - (widths.get(i) - needed.get(i)) * part);
    }
    if (least > room.width()) {
      type = Math.max(SMALLEST, type * room.width() / least);
    }
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** A column's part of the table in per cent, rounded down to hundredths. */
  double percent(int column) {
    return Math.floor(widths.get(column) / sum(widths) * 10_000 + 1e-6) / 100;
  }

  /** The size of the type in points where it is smaller than the style sheet's; else 0. */
  double smallerType() {
    return type < room.type() ? type : 0;
  }
}

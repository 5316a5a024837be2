package guian.registry.report.lists;

import guian.registry.report.pages.Column;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of a list on paper: where they stand, and how a cell is set in its own. */
final class ListGrid {
  /** Between a column's edge and its text, in points. */
  static final float SIDE = 3;

  private static final float LONG_SIZE = 7.5f;
  private static final float CODE_SIZE = 8.5f;
  private static final float LEAST_SIZE = 5;

  private final List<Column> columns;
  private final float[] starts;
  private final Type cell;
  private final Type small;
  private final Type code;

  ListGrid(List<Column> columns, ListFonts fonts, float left, float width) {
    this.columns = columns;
    this.cell = fonts.cell();
    this.small = cell.sized(LONG_SIZE);
    this.code = cell.sized(CODE_SIZE);
    this.starts = new float[columns.size() + 1];
    float whole = columns.stream().mapToInt(Column::width).sum();
    starts[0] = left;
    for (int i = 0; i < columns.size(); i++) {
      starts[i + 1] = starts[i] + columns.get(i).width() / whole * width;
    }
  }

  int columns() {
    return columns.size();
  }

  /** The room of a column's text, in points. */
  float room(int column) {
    return starts[column + 1] - starts[column] - 2 * SIDE;
  }

  /** Where a line so long begins in its column. */
  float start(int column, float length) {
    float first = starts[column] + SIDE;
    return switch (columns.get(column).kind()) {
      case TEXT, LABEL, CODE -> first;
      case WORD -> first + (room(column) - length) / 2;
      case NUMBER -> first + room(column) - length;
    };
  }

  /** How a cell is set. What must stay on one line is set smaller until it fits. */
  Type type(int column, String text) {
    Column.Kind kind = columns.get(column).kind();
    if (isWhole(column, text)) {
      return fitted(kind == Column.Kind.CODE ? code : cell, column, text);
    }
    return kind.isLong(text) ? small : cell;
  }

  private Type fitted(Type type, int column, String text) {
    float length = type.length(text);
    float room = room(column);
    return length <= room ? type : type.sized(Math.max(LEAST_SIZE, type.size() * room / length));
  }

  /** How many lines a row takes. */
  int lines(List<String> row) {
    return IntStream.range(0, columns.size()).map(i -> lines(i, row.get(i)).size()).max().orElse(1);
  }

  /** The lines of a cell; what was set smaller to fit one line stands on one. */
  List<String> lines(int column, String text) {
    Type type = type(column, text);
    boolean fitted = isWhole(column, text) && type.size() > LEAST_SIZE;
    return fitted ? List.of(text) : type.lines(text, room(column));
  }

  private boolean isWhole(int column, String text) {
    Column.Kind kind = columns.get(column).kind();
    return kind == Column.Kind.CODE || (kind == Column.Kind.NUMBER && !kind.isWords(text));
  }
}

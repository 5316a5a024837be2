package guian.registry.importing.workbook;

/** The names of columns and cells: A, Z, AA; F6. */
public final class CellName {
  private CellName() {}

  /** The letters of a column, A for 1. */
  public static String column(int column) {
    return letters(column).toString();
  }

  private static StringBuilder letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse();
  }

  /** The name of a cell, for example F6. */
  public static String of(int row, int column) {
    return letters(column).append(row).toString();
  }

  /** The column that a cell's name begins with, or -1 when it names none up to {@code max}. */
  public static int columnOf(String name, int max) {
    int column = 0;
    for (int i = 0; i < name.length(); i++) {
      int letter = Character.toUpperCase(name.charAt(i)) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
      if (column > max) {
        return -1;
      }
    }
    return column == 0 ? -1 : column;
  }

  /** The row that a cell's name ends with, or -1 when it names none up to {@code max}. */
  public static int rowOf(String name, int max) {
    long row = 0;
    for (int i = 0; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        if (row > 0) {
          return -1;
        }
        continue;
      }
      row = row * 10 + digit;
      if (row > max) {
        return -1;
      }
    }
    return row == 0 ? -1 : (int) row;
  }
}

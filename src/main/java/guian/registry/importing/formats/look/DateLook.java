package guian.registry.importing.formats.look;

import guian.registry.importing.workbook.Cell;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/**
 * How much of a date a cell shows. Who types 2016年8月 gets the first of August from the spreadsheet
 * program, shown without its day: the day was never said.
 */
public enum DateLook {
  DAY,
  MONTH,
  YEAR;

  /** What a number format shows of a date. */
  public static DateLook of(String format) {
    String shown = DateFormats.bare(format).toLowerCase(Locale.ROOT);
    if (!shown.matches("[^dahs]*[ye][^dahs]*") || shown.contains("g/")) {
      return DAY;
    }
    return shown.contains("m") ? MONTH : YEAR;
  }

  /** What a built-in format shows: mmm-yy, and what Chinese programs show as 2016年8月. */
  static DateLook ofBuiltIn(int id) {
    return switch (id) {
      case 17, 27, 36, 50, 52, 57 -> MONTH;
      default -> DAY;
    };
  }

  /**
   * The cell that holds a date; its text is as much of the day as is shown, unless there is more to
   * it than a month or a year, and without the time at midnight.
   */
  public Cell.Date cell(int column, LocalDateTime date) {
    return new Cell.Date(column, text(date), date);
  }

  private String text(LocalDateTime date) {
    if (!date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return date.toString();
    }
    String day = date.toLocalDate().toString();
    if (this == YEAR && date.getDayOfYear() == 1) {
      return day.substring(0, day.length() - "-01-01".length());
    }
    return this == MONTH && date.getDayOfMonth() == 1
        ? day.substring(0, day.length() - "-01".length())
        : day;
  }
}

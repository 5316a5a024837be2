package guian.registry.importing.formats.look;

import guian.registry.importing.workbook.Cell;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one cell format makes of numbers: dates, percentages, numbers as they are or scaled. */
public final class CellFormat {
  /** Shows numbers as they are. */
  public static final CellFormat PLAIN = new CellFormat(null, false, "");

  // No number beyond this is anything that a spreadsheet can hold.
  private static final int MOST_DIGITS = 400;

  private final @Nullable DateLook date;
  private final boolean percent;
  private final String written;

  private CellFormat(@Nullable DateLook date, boolean percent, String written) {
    this.date = date;
    this.percent = percent;
    this.written = written;
  }

  /**
   * The format with a number, as xls and xlsx have them.
   *
   * @param written how the file writes it; null when it is one of the built-in ones
   */
  public static CellFormat of(int id, @Nullable String written) {
    return written == null
        ? new CellFormat(
            DateFormats.isBuiltInDate(id) ? DateLook.ofBuiltIn(id) : null,
            DateFormats.isBuiltInPercent(id),
            "")
        : of(written);
  }

  /** The format with this text, such as {@code #,##0.00} or {@code yyyy"年"m"月"}. */
  public static CellFormat of(String written) {
    return written.isEmpty()
        ? PLAIN
        : new CellFormat(
            DateFormats.isDate(written) ? DateLook.of(written) : null,
            DateFormats.isPercent(written),
            written);
  }

  /** The cell that holds a number; text when it is none. */
  public Cell cell(int column, String raw, boolean from1904) {
    BigDecimal number;
    try {
      number = new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return new Cell.Text(column, raw);
    }
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      return new Cell.Fault(column, raw);
    }
    Optional<LocalDateTime> day = date == null ? Optional.empty() : Serial.date(number, from1904);
    return day.isPresent() ? dateLook().cell(column, day.get()) : number(column, raw, number);
  }

  private Cell number(int column, String raw, BigDecimal number) {
    boolean plain = percent || written.isEmpty();
    Cell.Look look = plain ? null : NumberLook.of(written, number).orElse(null);
    return new Cell.Number(column, raw, percent, look);
  }

  /** How much it shows of a date. */
  public DateLook dateLook() {
    return date == null ? DateLook.DAY : date;
  }
}

package guian.registry.importing.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One cell that holds something: its column, its text as the file has it, and its typed value. */
public sealed interface Cell {
  /** The column, 1 for A. */
  int column();

  /** The text as the file has it; for a date its ISO 8601 form. */
  String raw();

  /** Text, as written. */
  record Text(int column, String raw) implements Cell {}

  /**
   * A number.
   *
   * @param percent whether the file shows it as a percentage, so that 0.153 is read as 15.3 %
   * @param look how the file shows it otherwise than as it is; null when it does not
   */
  record Number(int column, String raw, boolean percent, @Nullable Look look) implements Cell {
    /** A number that the file shows as it is, or as a percentage. */
    public Number(int column, String raw, boolean percent) {
      this(column, raw, percent, null);
    }

    // A spreadsheet keeps 15 significant digits; those beyond are the binary fraction's.
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** The number as the file shows it, to its 15 significant digits. */
    public BigDecimal value() {
      BigDecimal exact = new BigDecimal(raw);
      return exact.precision() > SHOWN.getPrecision() ? exact.round(SHOWN) : exact;
    }
  }

  /**
   * How a number format changes what a person sees.
   *
   * @param format the format as the file has it
   * @param exponent how many powers of ten the number shown is smaller
   * @param suffix the text shown after the number, such as 万; empty for none
   */
  record Look(String format, int exponent, String suffix) {}

  /** A number that the file shows as a date. */
  record Date(int column, String raw, LocalDateTime value) implements Cell {}

  /** True or false. */
  record Flag(int column, String raw) implements Cell {}

  /** A cell without a usable value: an error such as {@code #REF!}, or a formula never computed. */
  record Fault(int column, String raw) implements Cell {}
}

package guian.registry.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written, the same in both languages: comma thousands, the minus sign U+2212,
 * halves rounded away from zero.
 */
public final class Figures {
  /** Stands for a value that does not exist or a growth without a base. */
  public static final String NONE = "—";

  private static final int FEN_TO_WAN = 6;
  private static final int FEN_TO_MILLION = 8;
  private static final int FEN_TO_YI = 10;

  private Figures() {}

  /** Fen as 万元 with two decimals: 142,360.00. */
  public static String wan(long fen) {
    return decimal(BigDecimal.valueOf(fen, FEN_TO_WAN), 2);
  }

  /** Fen as 万元, or — when there is no value. */
  public static String wanOrNone(@Nullable Long fen) {
    return fen == null ? NONE : wan(fen);
  }

  /** Fen as 亿元 with two decimals: 61.27. */
  public static String yi(long fen) {
    return decimal(BigDecimal.valueOf(fen, FEN_TO_YI), 2);
  }

  /** Fen as millions of yuan with two decimals: 6,127.00. */
  public static String million(long fen) {
    return decimal(BigDecimal.valueOf(fen, FEN_TO_MILLION), 2);
  }

  /** Fen as exact yuan: 6,127,304,518.00. */
  public static String yuan(long fen) {
    return decimal(BigDecimal.valueOf(fen, 2), 2);
  }

  /** A growth in per cent with its sign and one decimal: +150.0, −5.9. */
  public static String growth(BigDecimal percent) {
    String text = decimal(percent, 1);
    return percent.setScale(1, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
  }

  /** A growth in per cent, or — when it has no base. */
  public static String growthOrNone(@Nullable BigDecimal percent) {
    return percent == null ? NONE : growth(percent);
  }

  /** A share in millionths as per cent with two decimals: 510000 is 51.00%. */
  public static String share(long millionths) {
    return decimal(BigDecimal.valueOf(millionths, 4), 2) + "%";
  }

  /** A count: 1,234. */
  public static String count(long count) {
    return decimal(BigDecimal.valueOf(count), 0);
  }

  /** Hundredths of a counted unit as a whole number, or with its decimals when it has some. */
  public static String counted(long hundredths) {
    return decimal(BigDecimal.valueOf(hundredths, 2), hundredths % 100 == 0 ? 0 : 2);
  }

  /** A number with a fixed count of decimals. */
  public static String decimal(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String digits = format(decimals).format(rounded.abs());
    return rounded.signum() < 0 ? "−" + digits : digits;
  }

  /** A share in per cent with as many decimals as it has, at least two: 51.00, 33.3333. */
  public static String share(BigDecimal percent) {
    return decimal(percent, Math.max(2, percent.stripTrailingZeros().scale()));
  }

  private static DecimalFormat format(int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }
}

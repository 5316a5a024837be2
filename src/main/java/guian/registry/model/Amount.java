package guian.registry.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount: hundredths of a unit, so fen for {@code CNY}, hundredths of a person for {@code
 * person}.
 */
public record Amount(long hundredths, String unit) {
  /** The unit code of the yuan. */
  public static final String CNY = "CNY";

  /** The unit code of counted people. */
  public static final String PERSON = "person";

  // By hand, as in Period.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount amount
        && hundredths == amount.hundredths
        && unit.equals(amount.unit);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(hundredths) + unit.hashCode();
  }

  /**
   * The amount nearest to {@code value} units, halves away from zero.
   *
   * @throws ArithmeticException when it does not fit 64 bits
   */
  public static Amount of(BigDecimal value, String unit) {
    BigDecimal hundredths = value.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    return new Amount(hundredths.longValueExact(), unit);
  }

  /**
   * Yuan as a person types them; empty for what is no number, is negative, is finer than a fen or
   * does not fit.
   */
  public static Optional<Amount> yuan(String typed) {
    try {
      BigDecimal yuan = new BigDecimal(typed);
      return yuan.signum() < 0 || yuan.stripTrailingZeros().scale() > 2
          ? Optional.empty()
          : Optional.of(of(yuan, CNY));
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The amount in its unit, exactly. */
  public BigDecimal value() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /**
   * The amount in its unit as plain decimal text without trailing zeros, as the contract has it.
   */
  public String plain() {
    if (hundredths % 100 == 0) {
      return Long.toString(hundredths / 100);
    }
    return value().stripTrailingZeros().toPlainString();
  }
}

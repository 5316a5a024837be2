package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A period against the same months a year before.
 *
 * @param percent one decimal; null when there is none, for the reason {@code why}
 * @param base which figure of the year before was used; null when there was none
 * @param baseAmount the figure of the year before; null when there was none
 */
public record Growth(
    Period period,
    @Nullable BigDecimal percent,
    @Nullable Base base,
    @Nullable Amount baseAmount,
    @Nullable Why why) {

  /** Which figure of the year before a growth rests on. */
  public enum Base implements Coded {
    /** As this year's file restates it for the same scope (同口径). */
    RESTATED,
    /** As it was reported a year before. */
    PUBLISHED
  }

  /** Why there is no growth. */
  public enum Why implements Coded {
    NOT_DISCLOSED,
    NO_BASE,
    BASE_NOT_DISCLOSED,
    BASE_NOT_POSITIVE,
    OTHER_UNIT;

    /** The words of the contract: {@code base not positive}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The basis as the contract names it: {@code ytd}, {@code quarter}, {@code year} and so on. */
  public String basis() {
    return period.kind() == Period.Kind.YTD_MONTH ? Period.Kind.YTD.code() : period.kind().code();
  }
}

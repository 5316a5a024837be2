package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A period's expected value with its band, or why there is none.
 *
 * @param low the lower end of the band; null like {@code mid} and {@code high} where {@code why}
 *     says why
 * @param factor how many times the band that the series alone gives; 1 while the registry has too
 *     few tests
 */
public record Projection(
    Period period,
    @Nullable Amount low,
    @Nullable Amount mid,
    @Nullable Amount high,
    double factor,
    @Nullable Why why) {

  /** The name of the method in answers for machines; docs/growth.md explains it. */
  public static final String METHOD = "usual yearly growth";

  /** The nominal coverage of a band, per cent. */
  public static final int COVERAGE = 80;

  /** Why nothing is projected. */
  public enum Why implements Coded {
    TOO_FEW_POINTS,
    VALUE_NOT_POSITIVE,
    NO_BASE;

    /** The words of the contract: {@code too few points}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  static Projection refused(Period period, Why why) {
    return new Projection(period, null, null, null, 1, why);
  }

  static Projection of(Forecast forecast, double factor) {
    return new Projection(
        forecast.period(), forecast.at(-factor), forecast.at(0), forecast.at(factor), factor, null);
  }
}

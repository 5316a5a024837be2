package guian.registry.radar;

import guian.registry.model.Coded;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is missing to judge by.
 *
 * @param indicator of a figure; null for a fact
 * @param period of a figure, or the year without a rule; null for a fact
 * @param unrecorded the code of a fact that the registry does not keep; null for anything else
 */
public record Lack(
    Why why, @Nullable String indicator, @Nullable Period period, @Nullable String unrecorded) {
  /** Why it is missing. */
  public enum Why implements Coded {
    NOT_REPORTED,
    NOT_DISCLOSED,
    /** The year is not over. */
    NOT_DUE,
    OTHER_UNIT,
    /** Growth from zero or less is none. */
    BASE_NOT_POSITIVE,
    FOUNDED,
    RELATION,
    INDUSTRY,
    UNRECORDED,
    /** No rule with a source is known for the firm's industry in that year. */
    RULE
  }

  static Lack fact(Why why) {
    return new Lack(why, null, null, null);
  }

  static Lack figure(Why why, String indicator, Period period) {
    return new Lack(why, indicator, period, null);
  }

  static Lack unrecorded(String code) {
    return new Lack(Why.UNRECORDED, null, null, code);
  }

  static Lack rule(int year) {
    return new Lack(Why.RULE, null, Period.year(year), null);
  }
}

package guian.registry.growth;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Coded;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a claim asks for and how far it is.
 *
 * @param base what the claim starts from: as stated, else as reported; null when neither is known
 * @param target as stated, else base × multiple; null when it cannot be told
 * @param years from the base period to the target period; 0 when they are not of the same months
 * @param actual what the target period brought; null while nothing is reported
 * @param missing what keeps it from being judged although its time has come; else null
 * @param progress how much of it is done; null when nothing of the target's year is reported
 * @param path what is due by the end of each quarter if the year runs as the one before; empty when
 *     the year before is not known by quarter
 */
public record ClaimStanding(
    Claim claim,
    @Nullable Amount base,
    @Nullable Amount target,
    int years,
    Outcome outcome,
    @Nullable Amount actual,
    @Nullable Missing missing,
    @Nullable Progress progress,
    List<Due> path) {

  /** How a claim turned out. */
  public enum Outcome {
    /** Its period has not ended. */
    OPEN,
    /** Its period has ended by the calendar, and nobody has reported that period yet. */
    OVERDUE,
    MET,
    MISSED,
    /** Others have reported its period, and a figure that it takes is missing. */
    CANNOT_BE_JUDGED;

    /** The words of the contract, in which a claim is open until its period is reported. */
    public String words() {
      return this == OVERDUE ? OPEN.words() : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * The figure that is missing.
   *
   * @param period of the figure; null when the claim names none
   */
  public record Missing(Reason reason, @Nullable Period period) {}

  /** Why a figure cannot be used. */
  public enum Reason implements Coded {
    NOT_REPORTED,
    NOT_DISCLOSED,
    OTHER_UNIT,
    /** What the claim starts from, without which a multiple has no target. */
    NO_BASE;

    /** The words of answers for machines. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * How much is done by the end of a period in the target's year.
   *
   * @param done per cent of the target
   * @param calendar per cent of the target's time that has passed (时序进度)
   * @param ahead {@code done − calendar}, in percentage points
   * @param rest what is left to do; 0 when nothing is
   * @param restBefore what the rest of the year before brought; null when not known
   * @param restGrowth the growth in per cent that the rest needs on it; null when it has no base
   */
  public record Progress(
      Period through,
      Amount amount,
      BigDecimal done,
      BigDecimal calendar,
      BigDecimal ahead,
      Amount rest,
      @Nullable Amount restBefore,
      @Nullable BigDecimal restGrowth) {}

  /** What is due by the end of a cumulative period. */
  public record Due(Period through, Amount amount) {}

  /** The growth in per cent that it needs a year; null when it cannot be told. */
  public @Nullable BigDecimal perYear() {
    return years == 0 ? null : perYearOver(years);
  }

  /** The growth in per cent a year if the target had {@code relaxed} years; null when unknown. */
  public @Nullable BigDecimal perYearOver(int relaxed) {
    return base == null || target == null || base.hundredths() <= 0 || target.hundredths() < 0
        ? null
        : Rates.perYear(base.hundredths(), target.hundredths(), relaxed);
  }

  /** The growth in per cent from each quarter to the next that it needs; null when unknown. */
  public @Nullable BigDecimal perQuarter() {
    return years == 0 ? null : perYearOver(4 * years);
  }
}

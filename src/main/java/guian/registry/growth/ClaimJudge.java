package guian.registry.growth;

import guian.registry.growth.ClaimStanding.Due;
import guian.registry.growth.ClaimStanding.Missing;
import guian.registry.growth.ClaimStanding.Outcome;
import guian.registry.growth.ClaimStanding.Progress;
import guian.registry.growth.ClaimStanding.Reason;
import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds claims against what was reported. */
public final class ClaimJudge {
  private final Comparisons figures;
  private final Series actual;
  private final Deadline deadline;

  /** A judge of one firm's claims on one indicator. */
  public ClaimJudge(Comparisons figures, Deadline deadline) {
    this.figures = figures;
    this.actual = figures.actual();
    this.deadline = deadline;
  }

  /** Where a claim stands. */
  public ClaimStanding judge(Claim claim) {
    Amount base = base(claim);
    Amount target = target(claim, base);
    Amount reached = amount(actual, claim.targetPeriod());
    Missing missing = missing(claim, target, reached);
    return new ClaimStanding(
        claim,
        base,
        target,
        years(claim),
        outcome(claim, target, reached, missing),
        reached,
        missing,
        target == null ? null : progress(claim.targetPeriod(), target),
        target == null ? List.of() : path(claim.targetPeriod(), target));
  }

  private @Nullable Amount base(Claim claim) {
    if (claim.baseAmount() != null) {
      return claim.baseAmount();
    }
    return claim.basePeriod() == null ? null : amount(actual, claim.basePeriod());
  }

  private static @Nullable Amount target(Claim claim, @Nullable Amount base) {
    if (claim.targetAmount() != null) {
      return claim.targetAmount();
    }
    return base == null || claim.multiple() == null
        ? null
        : Amount.of(base.value().multiply(claim.multiple()), base.unit());
  }

  private int years(Claim claim) {
    Period base = claim.basePeriod();
    if (base == null) {
      return 0;
    }
    int years = claim.targetPeriod().year() - base.year();
    boolean sameMonths =
        base.firstMonth() == claim.targetPeriod().firstMonth()
            && base.lastMonth() == claim.targetPeriod().lastMonth();
    return sameMonths ? Math.max(0, years) : 0;
  }

  private Outcome outcome(
      Claim claim, @Nullable Amount target, @Nullable Amount reached, @Nullable Missing missing) {
    if (missing != null) {
      return Outcome.CANNOT_BE_JUDGED;
    }
    if (target != null && reached != null) {
      return reached.hundredths() >= target.hundredths() ? Outcome.MET : Outcome.MISSED;
    }
    return deadline.isPast(claim.targetPeriod()) ? Outcome.OVERDUE : Outcome.OPEN;
  }

  private @Nullable Missing missing(
      Claim claim, @Nullable Amount target, @Nullable Amount reached) {
    Period period = claim.targetPeriod();
    if (target == null) {
      return new Missing(Reason.NO_BASE, claim.basePeriod());
    }
    if (reached != null) {
      return target.unit().equals(reached.unit()) ? null : new Missing(Reason.OTHER_UNIT, period);
    }
    if (actual.at(period).isPresent()) {
      return new Missing(Reason.NOT_DISCLOSED, period);
    }
    return deadline.isReported(period) ? new Missing(Reason.NOT_REPORTED, period) : null;
  }

  private @Nullable Progress progress(Period targetPeriod, Amount target) {
    // Half of a year is no half of a level.
    Value newest = actual.addsUp() ? newest(targetPeriod) : null;
    Amount amount = newest == null ? null : newest.amount();
    if (newest == null || amount == null || !isShareOf(target, amount)) {
      return null;
    }
    Period through = actual.same(newest.period());
    BigDecimal done = Rates.share(amount.hundredths(), target.hundredths());
    BigDecimal calendar = Rates.share(through.lastMonth(), targetPeriod.lastMonth());
    long left = Math.max(0, target.hundredths() - amount.hundredths());
    Amount before = restBefore(through, targetPeriod);
    return new Progress(
        through,
        amount,
        done,
        calendar,
        done.subtract(calendar),
        new Amount(left, target.unit()),
        before,
        before == null || before.hundredths() <= 0
            ? null
            : Rates.growth(left, before.hundredths()));
  }

  private static boolean isShareOf(Amount target, Amount amount) {
    return target.hundredths() > 0 && target.unit().equals(amount.unit());
  }

  private @Nullable Value newest(Period target) {
    Value newest = null;
    for (Value value : actual.reported()) {
      Period period = actual.same(value.period());
      boolean inside = period.year() == target.year() && period.lastMonth() <= target.lastMonth();
      if (inside && period.startsInJanuary() && target.startsInJanuary()) {
        newest = value;
      }
    }
    return newest;
  }

  private @Nullable Amount restBefore(Period through, Period targetPeriod) {
    Amount whole = before(targetPeriod);
    Amount done = before(through);
    return whole == null || done == null
        ? null
        : new Amount(whole.hundredths() - done.hundredths(), whole.unit());
  }

  private @Nullable Amount before(Period period) {
    return figures.known(period.yearBefore()).map(Value::amount).orElse(null);
  }

  private List<Due> path(Period targetPeriod, Amount target) {
    Amount whole = before(targetPeriod);
    if (whole == null || whole.hundredths() <= 0 || !targetPeriod.startsInJanuary()) {
      return List.of();
    }
    List<Due> path = new ArrayList<>();
    for (int quarter = 1; quarter * 3 < targetPeriod.lastMonth(); quarter++) {
      Period through = Period.throughQuarter(targetPeriod.year(), quarter);
      Amount part = before(through);
      if (part != null) {
        path.add(new Due(through, scaled(target, part, whole)));
      }
    }
    return path;
  }

  private static Amount scaled(Amount target, Amount part, Amount whole) {
    long hundredths =
        BigDecimal.valueOf(target.hundredths())
            .multiply(BigDecimal.valueOf(part.hundredths()))
            .divide(BigDecimal.valueOf(whole.hundredths()), 0, RoundingMode.HALF_UP)
            .longValueExact();
    return new Amount(hundredths, target.unit());
  }

  private static @Nullable Amount amount(Series series, Period period) {
    return series.at(period).map(Value::amount).orElse(null);
  }
}

package guian.registry.store.claims;

import static guian.registry.store.db.Tables.INDICATOR;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ClaimRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what a person typed into a claim's row, or refuses it. */
final class ClaimFields {
  /** Greater multiples are slips of the keyboard. */
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  private final Writing step;
  private final ClaimRecord row;

  ClaimFields(Writing step, ClaimRecord row) {
    this.step = step;
    this.row = row;
  }

  void set(TypedClaim typed) {
    if (typed.said().isBlank()) {
      throw new RefusedException("claim.said");
    }
    if ((typed.multiple() == null) == (typed.targetAmount() == null)) {
      throw new RefusedException("claim.target");
    }
    checkPeriods(typed);
    String unit = unit(typed.indicator());
    row.setIndicator(typed.indicator());
    row.setSaid(typed.said().strip());
    row.setSaidBy(blankToNull(typed.saidBy()));
    row.setSaidOn(typed.saidOn() == null ? null : typed.saidOn().iso());
    row.setBasePeriod(typed.basePeriod() == null ? null : typed.basePeriod().code());
    row.setBaseAmount(hundredths(typed.baseAmount(), unit));
    row.setMultiple(typed.multiple() == null ? null : Long.valueOf(multiple(typed.multiple())));
    row.setTargetPeriod(typed.targetPeriod().code());
    row.setTargetAmount(hundredths(typed.targetAmount(), unit));
  }

  private static void checkPeriods(TypedClaim typed) {
    Period base = typed.basePeriod();
    if (base == null && (typed.multiple() != null || typed.baseAmount() != null)) {
      throw new RefusedException("claim.base");
    }
    Period target = typed.targetPeriod();
    boolean later =
        base == null
            || base.year() < target.year()
            || (base.year() == target.year() && base.lastMonth() < target.lastMonth());
    if (!later) {
      throw new RefusedException("claim.periods");
    }
  }

  private static long multiple(BigDecimal multiple) {
    boolean fits = multiple.signum() > 0 && multiple.compareTo(MOST) <= 0;
    if (!fits || multiple.stripTrailingZeros().scale() > 2) {
      throw new RefusedException("claim.multiple", multiple.toPlainString());
    }
    return multiple.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
  }

  private String unit(String indicator) {
    String unit =
        step.db()
            .select(INDICATOR.UNIT)
            .from(INDICATOR)
            .where(INDICATOR.ID.eq(indicator))
            .fetchOne(INDICATOR.UNIT);
    return Objects.requireNonNull(unit, indicator);
  }

  private static @Nullable Long hundredths(@Nullable Amount amount, String unit) {
    if (amount != null && !amount.unit().equals(unit)) {
      throw new RefusedException("claim.unit", amount.unit());
    }
    return amount == null ? null : Long.valueOf(amount.hundredths());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

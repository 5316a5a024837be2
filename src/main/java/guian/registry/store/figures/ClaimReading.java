package guian.registry.store.figures;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.INDICATOR;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Period;
import guian.registry.store.FirmReading;
import guian.registry.store.db.tables.records.ClaimRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** Reads rows of the claim table, whose amounts are in the unit of their indicator. */
public final class ClaimReading {
  private ClaimReading() {}

  /** Claims with their unit, for {@link #claim}. */
  public static SelectOnConditionStep<Record2<ClaimRecord, String>> select(DSLContext db) {
    return db.select(CLAIM, INDICATOR.UNIT)
        .from(CLAIM)
        .join(INDICATOR)
        .on(INDICATOR.ID.eq(CLAIM.INDICATOR));
  }

  public static Claim claim(Record2<ClaimRecord, String> row) {
    ClaimRecord r = row.value1();
    String unit = row.value2();
    Long multiple = r.getMultiple();
    return new Claim(
        r.getId(),
        r.getFirmId(),
        r.getIndicator(),
        r.getSaid(),
        r.getSaidBy(),
        FirmReading.date(r.getSaidOn()),
        Optional.ofNullable(r.getBasePeriod()).flatMap(Period::parse).orElse(null),
        FirmReading.amount(r.getBaseAmount(), unit),
        multiple == null ? null : BigDecimal.valueOf(multiple, 2),
        Period.parse(r.getTargetPeriod()).orElseThrow(),
        target(r, unit),
        r.getSourceId());
  }

  private static @Nullable Amount target(ClaimRecord r, String unit) {
    if (r.getTargetAmount() != null) {
      return new Amount(r.getTargetAmount(), unit);
    }
    return r.getBaseAmount() == null || r.getMultiple() == null
        ? null
        : Amount.of(
            BigDecimal.valueOf(r.getBaseAmount(), 2)
                .multiply(BigDecimal.valueOf(r.getMultiple(), 2)),
            unit);
  }
}

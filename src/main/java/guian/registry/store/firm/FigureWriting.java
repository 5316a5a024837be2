package guian.registry.store.firm;

import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Amount;
import guian.registry.model.RefusedException;
import guian.registry.model.Standing;
import guian.registry.store.Author;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import guian.registry.store.figures.FigureReading;
import java.util.Objects;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Writes figures that a person typed, in one step. */
final class FigureWriting {
  private static final String MANUAL = "manual";

  private final Writing step;
  private final Author author;

  FigureWriting(Writing step, Author author) {
    this.step = step;
    this.author = author;
  }

  boolean set(long firmId, FirmEdits.TypedFigure typed) {
    new FirmWriting(step).firm(firmId);
    String unit = unit(typed);
    ObservationRecord before = step.db().fetchOne(OBSERVATION, isCurrent(firmId, typed));
    Long hundredths = typed.amount() == null ? null : Long.valueOf(typed.amount().hundredths());
    if (before != null && Objects.equals(before.getAmount(), hundredths)) {
      return false;
    }
    if (before != null) {
      before.setStanding(Standing.FORMER.code());
      step.update(before, firmId);
    }
    step.insert(row(firmId, typed, hundredths, unit), firmId);
    return true;
  }

  private String unit(FirmEdits.TypedFigure typed) {
    String unit =
        step.db()
            .select(INDICATOR.UNIT)
            .from(INDICATOR)
            .where(INDICATOR.ID.eq(typed.indicator()))
            .fetchOne(INDICATOR.UNIT);
    Amount amount = typed.amount();
    if (unit == null || (amount != null && !amount.unit().equals(unit))) {
      throw new RefusedException("figure.unit", typed.indicator());
    }
    return unit;
  }

  private static Condition isCurrent(long firmId, FirmEdits.TypedFigure typed) {
    return OBSERVATION
        .FIRM_ID
        .eq(firmId)
        .and(FigureReading.is(typed.indicator(), typed.period(), typed.nature().code()));
  }

  private ObservationRecord row(
      long firmId, FirmEdits.TypedFigure typed, @Nullable Long hundredths, String unit) {
    ObservationRecord row = new ObservationRecord();
    row.setFirmId(firmId);
    row.setIndicator(typed.indicator());
    row.setPeriod(typed.period().code());
    row.setNature(typed.nature().code());
    row.setStanding(Standing.CURRENT.code());
    row.setDisclosure(hundredths == null ? "not_disclosed" : "disclosed");
    row.setAmount(hundredths);
    row.setUnit(unit);
    row.setRaw(typed.note());
    row.setUnitFrom("user");
    row.setSourceId(source());
    return row;
  }

  /** One source for all that one person types. */
  private long source() {
    SourceRecord known =
        step.db().fetchAny(SOURCE, SOURCE.KIND.eq(MANUAL).and(SOURCE.NAME.eq(author.who())));
    if (known != null) {
      return known.getId();
    }
    SourceRecord made = new SourceRecord();
    made.setKind(MANUAL);
    made.setName(author.who());
    made.setReadAt(Writing.at(step.at()));
    made.setReadBy(author.who());
    return step.insert(made, null);
  }
}

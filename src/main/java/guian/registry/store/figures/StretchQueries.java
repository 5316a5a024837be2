package guian.registry.store.figures;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.db.tables.Observation;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** How far firms of the ledger came from one figure to the next some years later. */
public final class StretchQueries {
  private static final Observation FIRST = OBSERVATION.as("first");
  private static final Observation LAST = OBSERVATION.as("last");

  private final Registry registry;

  public StretchQueries(Registry registry) {
    this.registry = registry;
  }

  /**
   * The firms other than {@code without}, of known founding, whose figure of a period among {@code
   * firsts} is from {@code least} to {@code most}, with that {@code years} later where it is known.
   *
   * @param least positive
   */
  public List<Stretch> stretches(
      Indicator indicator, List<Period> firsts, int years, long least, long most, long without) {
    return registry.read(db -> {
      List<Stretch> found = new ArrayList<>();
      for (Period first : firsts) {
        Condition size = FIRST.AMOUNT.between(least, most).and(FIRST.FIRM_ID.ne(without));
        found.addAll(stretches(db, indicator, first, years, size));
      }
      return List.copyOf(found);
    });
  }

  private static List<Stretch> stretches(
      DSLContext db, Indicator indicator, Period first, int years, Condition size) {
    Period last = new Period(first.kind(), first.year() + years, first.ordinal());
    return db.select(FIRST.FIRM_ID, FIRM.FOUNDED_YEAR, FIRST.AMOUNT, LAST.AMOUNT)
        .from(FIRST)
        .join(FIRM)
        .on(FIRM.ID.eq(FIRST.FIRM_ID))
        .leftJoin(LAST)
        .on(LAST.FIRM_ID.eq(FIRST.FIRM_ID).and(is(LAST, indicator, last)))
        .where(is(FIRST, indicator, first))
        .and(size)
        .and(FIRM.IS_RESIDENT.eq(true))
        .and(FIRM.FOUNDED_YEAR.isNotNull())
        .orderBy(FIRST.FIRM_ID)
        .fetch(row ->
            new Stretch(
                row.value1(),
                first.year(),
                Math.toIntExact(row.get(1, Long.class)),
                row.value3(),
                row.value4()));
  }

  private static Condition is(Observation row, Indicator indicator, Period period) {
    return row.INDICATOR
        .eq(indicator.id())
        .and(row.PERIOD.eq(period.code()))
        .and(row.NATURE.eq(DSL.inline(Nature.ACTUAL.code())))
        .and(row.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .and(row.UNIT.eq(indicator.unit()));
  }

  /** The newest step of the history: it tells whether the registry changed; 0 when it is empty. */
  public long newestStep() {
    return registry.read(db -> {
      Long newest = db.select(DSL.max(STEP.ID)).from(STEP).fetchSingle().value1();
      return newest == null ? 0 : newest;
    });
  }

  /**
   * The ids of firms of the ledger, at most about {@code most}: all of them, or every second, third
   * and so on, by their id.
   */
  public List<Long> sample(int most) {
    return registry.read(db -> {
      int all = db.fetchCount(FIRM, FIRM.IS_RESIDENT.eq(true));
      long step = Math.max(1, (all + most - 1L) / most);
      return db.select(FIRM.ID)
          .from(FIRM)
          .where(FIRM.IS_RESIDENT.eq(true))
          .and(step == 1 ? DSL.noCondition() : FIRM.ID.mod(step).eq(0L))
          .orderBy(FIRM.ID)
          .fetch(FIRM.ID);
    });
  }
}

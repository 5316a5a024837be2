package guian.registry.store.stakes;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.STAKE;

import guian.registry.model.FirmName;
import guian.registry.model.Holding;
import guian.registry.model.Indicator;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.figures.FigureReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;

/** Questions about who owns whom. */
public final class StakeQueries {
  private static final int CHUNK = 500;

  private final Registry registry;

  public StakeQueries(Registry registry) {
    this.registry = registry;
  }

  /**
   * What the firms of the ledger had in a period, in the indicator's own unit, and who owns them.
   */
  public ZoneFigures figures(Indicator indicator, Period period) {
    return registry.read(db -> {
      Map<Long, Long> amounts = new HashMap<>();
      long undisclosed = 0;
      for (Record2<Long, Long> row : amounts(db, indicator, period)) {
        if (row.value2() == null) {
          undisclosed++;
        } else {
          amounts.put(row.value1(), row.value2());
        }
      }
      List<Holding> stakes = new StakeReading(db).all();
      Set<Long> named = new HashSet<>(amounts.keySet());
      stakes.forEach(stake -> named.add(stake.owner()));
      return new ZoneFigures(amounts, undisclosed, stakes, firms(db, named));
    });
  }

  private static SelectConditionStep<Record2<Long, Long>> amounts(
      DSLContext db, Indicator indicator, Period period) {
    return db.select(OBSERVATION.FIRM_ID, OBSERVATION.AMOUNT)
        .from(OBSERVATION)
        .join(FIRM)
        .on(FIRM.ID.eq(OBSERVATION.FIRM_ID))
        .where(FigureReading.is(indicator.id(), period, Nature.ACTUAL.code()))
        .and(FIRM.IS_RESIDENT.eq(true))
        .and(OBSERVATION.UNIT.eq(indicator.unit()));
  }

  private static Map<Long, ZoneFigures.Firm> firms(DSLContext db, Set<Long> ids) {
    Map<Long, ZoneFigures.Firm> firms = new HashMap<>();
    List<Long> all = List.copyOf(ids);
    for (int i = 0; i < all.size(); i += CHUNK) {
      db.select(FIRM.ID, FIRM.NAME, FIRM.NAME_EN, FIRM.IS_RESIDENT)
          .from(FIRM)
          .where(FIRM.ID.in(all.subList(i, Math.min(all.size(), i + CHUNK))))
          .forEach(row ->
              firms.put(
                  row.value1(),
                  new ZoneFigures.Firm(new FirmName(row.value2(), row.value3()), row.value4())));
    }
    return firms;
  }

  /**
   * The firms around a firm: its owners and theirs, what it owns and what those own, at most so
   * many steps away, with the stakes between them.
   */
  public Surroundings around(long firm, int steps) {
    return registry.read(db -> {
      StakeReading reading = new StakeReading(db);
      List<Holding> above = reading.chain(STAKE.FIRM_ID, STAKE.OWNER_ID, Set.of(firm), steps);
      List<Holding> below = reading.chain(STAKE.OWNER_ID, STAKE.FIRM_ID, Set.of(firm), steps);
      Set<Long> met = new HashSet<>(Set.of(firm));
      above.forEach(stake -> met.add(stake.owner()));
      below.forEach(stake -> met.add(stake.firm()));
      return new Surroundings(firm, above, below, firms(db, met));
    });
  }
}

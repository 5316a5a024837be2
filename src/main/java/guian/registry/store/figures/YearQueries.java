package guian.registry.store.figures;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;
import static java.util.stream.Collectors.groupingBy;

import guian.registry.model.FirmFacts;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The firms of the ledger with their figures of some indicators and years. */
public final class YearQueries {
  private static final int PIECE = 500;

  private final Registry registry;

  public YearQueries(Registry registry) {
    this.registry = registry;
  }

  /**
   * A firm and its values in use, actual and restated.
   *
   * @param observations of the indicators and years asked for, in the order of their periods
   */
  public record FirmValues(FirmFacts facts, List<Observation> observations) {}

  /**
   * Every firm of the ledger by its id, as the file has them, read in pieces; {@code from} and
   * {@code to} are years.
   *
   * @return their ids by name
   */
  public List<Long> each(
      Collection<String> indicators, int from, int to, Consumer<FirmValues> reader) {
    return registry.read(db -> {
      List<Long> byName =
          db.select(FIRM.ID)
              .from(FIRM)
              .where(FIRM.IS_RESIDENT.eq(true))
              .orderBy(FIRM.NAME_ORDER, FIRM.ID)
              .fetch(FIRM.ID);
      List<Long> ids = byName.stream().sorted().toList();
      for (int i = 0; i < ids.size(); i += PIECE) {
        List<Long> piece = ids.subList(i, Math.min(ids.size(), i + PIECE));
        Map<Long, FirmFacts> facts = FirmReading.facts(db, piece);
        Map<Long, List<Observation>> values = values(db, piece, indicators, from, to);
        for (Long id : piece) {
          FirmFacts firm = facts.get(id);
          if (firm != null) {
            reader.accept(new FirmValues(firm, values.getOrDefault(id, List.of())));
          }
        }
      }
      return byName;
    });
  }

  // Every code of a period begins with its year.
  private static Map<Long, List<Observation>> values(
      DSLContext db, List<Long> ids, Collection<String> indicators, int from, int to) {
    return db
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.in(ids))
        .and(OBSERVATION.INDICATOR.in(indicators))
        .and(OBSERVATION.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .and(OBSERVATION.NATURE.in(Nature.ACTUAL.code(), Nature.PRIOR.code()))
        .and(OBSERVATION.PERIOD.ge(Integer.toString(from)))
        .and(OBSERVATION.PERIOD.lt(Integer.toString(to + 1)))
        .orderBy(OBSERVATION.FIRM_ID, OBSERVATION.PERIOD, OBSERVATION.NATURE)
        .fetch(ObservationReading::observation)
        .stream()
        .collect(groupingBy(Observation::firmId));
  }
}

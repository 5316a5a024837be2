package guian.registry.store.report;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;
import static guian.registry.store.db.Tables.ZONE_TARGET;

import guian.registry.model.Coded;
import guian.registry.model.Via;
import guian.registry.store.Registry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Which steps of the history may have changed a report's figures. */
public final class LaterSteps {
  /** The tables that a report counts. */
  public static final List<String> TABLES =
      Stream.of(FIRM, OBSERVATION, CLAIM, GRANT, INSTALMENT, PLACEMENT, ZONE_TARGET)
          .map(Table::getName)
          .toList();

  private final Registry registry;

  public LaterSteps(Registry registry) {
    this.registry = registry;
  }

  /** The steps after one that changed anything a report counts, the newest first. */
  public List<LaterStep> after(long stepId) {
    return registry.read(db -> {
      Map<Long, Set<String>> tables =
          db
              .selectDistinct(CHANGE.STEP_ID, CHANGE.TABLE_NAME)
              .from(CHANGE)
              .where(CHANGE.STEP_ID.gt(stepId))
              .and(CHANGE.TABLE_NAME.in(TABLES))
              .fetch()
              .stream()
              .collect(
                  Collectors.groupingBy(
                      r -> r.value1(), Collectors.mapping(r -> r.value2(), Collectors.toSet())));
      return db
          .select(STEP.ID, STEP.AT, STEP.BY, STEP.VIA, STEP.IMPORT_ID, SOURCE.NAME)
          .from(STEP)
          .leftJoin(IMPORT)
          .on(IMPORT.ID.eq(STEP.IMPORT_ID))
          .leftJoin(SOURCE)
          .on(SOURCE.ID.eq(IMPORT.SOURCE_ID))
          .where(STEP.ID.gt(stepId))
          .orderBy(STEP.ID.desc())
          .fetch(r ->
              new LaterStep(
                  r.value1(),
                  Instant.parse(r.value2()),
                  r.value3(),
                  Coded.of(Via.class, r.value4()),
                  r.value5(),
                  r.value6(),
                  tables.getOrDefault(r.value1(), Set.of())))
          .stream()
          .filter(step -> !step.tables().isEmpty())
          .toList();
    });
  }

  /** The last step taken before a moment; 0 when there was none. */
  public long lastBefore(Instant moment) {
    return registry.read(db -> {
      Long last =
          db.select(DSL.max(STEP.ID))
              .from(STEP)
              .where(STEP.AT.lt(moment.toString()))
              .fetchSingle()
              .value1();
      return last == null ? 0 : last;
    });
  }

  /** Where the values stand that a step brought in for an indicator, by firm: {@code F6}. */
  public Map<Long, String> cells(long stepId, String indicator) {
    return registry.read(db ->
        db
            .select(OBSERVATION.FIRM_ID, OBSERVATION.CELL)
            .from(OBSERVATION)
            .join(CHANGE)
            .on(CHANGE.ROW_ID.eq(OBSERVATION.ID.cast(String.class)))
            .where(CHANGE.STEP_ID.eq(stepId))
            .and(CHANGE.TABLE_NAME.eq(OBSERVATION.getName()))
            .and(CHANGE.ACTION.eq("insert"))
            .and(OBSERVATION.INDICATOR.eq(indicator))
            .and(OBSERVATION.CELL.isNotNull())
            .orderBy(OBSERVATION.PERIOD)
            .fetch()
            .stream()
            .collect(Collectors.toMap(r -> r.value1(), r -> r.value2(), (a, b) -> b)));
  }
}

package guian.registry.store.figures;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Coded;
import guian.registry.model.Evidence;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.FirmReading;
import guian.registry.store.db.tables.records.ObservationRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads observations with their evidence and the name of their source. */
public final class ObservationReading {
  private final DSLContext db;

  public ObservationReading(DSLContext db) {
    this.db = db;
  }

  public List<ReportedFigure> ofFirm(long firmId) {
    return read(OBSERVATION.FIRM_ID.eq(firmId));
  }

  private List<ReportedFigure> read(Condition condition) {
    List<ObservationRecord> typed =
        db.select(OBSERVATION)
            .from(OBSERVATION)
            .join(SOURCE)
            .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
            .where(condition.and(SOURCE.KIND.eq("manual")))
            .fetch(r -> r.value1());
    Map<Long, Instant> entered = entered(typed);
    return db.select(OBSERVATION, SOURCE.NAME)
        .from(OBSERVATION)
        .join(SOURCE)
        .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
        .where(condition)
        .orderBy(
            OBSERVATION.INDICATOR,
            OBSERVATION.PERIOD,
            OBSERVATION.NATURE,
            OBSERVATION.STANDING.eq(FigureReading.CURRENT).desc(),
            OBSERVATION.ID.desc())
        .fetch(r ->
            new ReportedFigure(
                r.value1().getId(),
                observation(r.value1()),
                Coded.of(Standing.class, r.value1().getStanding()),
                r.value2(),
                entered.get(r.value1().getId()),
                r.value1().getImportId()));
  }

  /** When figures were typed, as the history tells. */
  private Map<Long, Instant> entered(List<ObservationRecord> typed) {
    if (typed.isEmpty()) {
      return Map.of();
    }
    Set<Long> firms = typed.stream().map(ObservationRecord::getFirmId).collect(Collectors.toSet());
    Map<Long, Instant> entered = new HashMap<>();
    db.select(CHANGE.ROW_ID, STEP.AT)
        .from(CHANGE)
        .join(STEP)
        .on(STEP.ID.eq(CHANGE.STEP_ID))
        .where(CHANGE.FIRM_ID.in(firms))
        .and(CHANGE.TABLE_NAME.eq(OBSERVATION.getName()))
        .and(CHANGE.ACTION.eq("insert"))
        .and(CHANGE.ROW_ID.in(typed.stream().map(row -> row.getId().toString()).toList()))
        .orderBy(CHANGE.ID)
        // One that was removed and brought back is as old as it was.
        .forEach(r -> entered.putIfAbsent(Long.valueOf(r.value1()), Instant.parse(r.value2())));
    return entered;
  }

  /** A row as the rules of the domain see it. */
  public static Observation observation(ObservationRecord r) {
    return new Observation(
        r.getFirmId(),
        r.getIndicator(),
        Period.parse(r.getPeriod()).orElseThrow(),
        Coded.of(Nature.class, r.getNature()),
        FirmReading.amount(r.getAmount(), r.getUnit()),
        new Evidence(r.getSourceId(), r.getSheet(), r.getCell(), r.getRaw(), r.getUnitFrom()));
  }
}

package guian.registry.store.imports;

import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.FirmReading;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/** Looks up the figures of firms that are in use, with those kept beside them. */
final class FigureLookup {
  private static final List<TableField<ObservationRecord, ?>> READ =
      List.of(
          OBSERVATION.ID,
          OBSERVATION.FIRM_ID,
          OBSERVATION.INDICATOR,
          OBSERVATION.PERIOD,
          OBSERVATION.NATURE,
          OBSERVATION.STANDING,
          OBSERVATION.AMOUNT,
          OBSERVATION.UNIT,
          OBSERVATION.LINE,
          OBSERVATION.SOURCE_ID);

  private final DSLContext db;
  private final Set<String> indicators;
  private final Map<FigureKey, KnownFigure> current = new HashMap<>();
  private final Map<FigureKey, List<KnownFigure.Beside>> beside = new HashMap<>();
  private final Map<Long, SourceRecord> sources;
  private final Map<String, Period> periods = new HashMap<>();

  FigureLookup(DSLContext db, Set<String> indicators) {
    this.db = db;
    this.indicators = indicators;
    this.sources = db.selectFrom(SOURCE).fetchMap(SOURCE.ID);
  }

  void read(Collection<Long> firmIds) {
    // Ten of the columns: those with the evidence take as long again.
    db.select(READ)
        .from(OBSERVATION)
        .where(FiguresOf.firms(firmIds))
        .and(OBSERVATION.INDICATOR.in(indicators))
        .and(OBSERVATION.STANDING.ne(Standing.FORMER.code()))
        .forEach(this::note);
  }

  private void note(Record row) {
    FigureKey key =
        new FigureKey(
            row.get(OBSERVATION.FIRM_ID),
            row.get(OBSERVATION.INDICATOR),
            periods.computeIfAbsent(
                row.get(OBSERVATION.PERIOD), code -> Period.parse(code).orElseThrow()),
            Coded.of(Nature.class, row.get(OBSERVATION.NATURE)));
    Amount amount = FirmReading.amount(row.get(OBSERVATION.AMOUNT), row.get(OBSERVATION.UNIT));
    Long source = row.get(OBSERVATION.SOURCE_ID);
    String line =
        SourceLine.of(row.get(OBSERVATION.LINE), Objects.requireNonNull(sources.get(source)));
    Long id = row.get(OBSERVATION.ID);
    if (row.get(OBSERVATION.STANDING).equals(Standing.CURRENT.code())) {
      current.put(key, new KnownFigure(id, amount, line, List.of()));
    } else {
      beside
          .computeIfAbsent(key, unused -> new ArrayList<>())
          .add(new KnownFigure.Beside(id, amount, line));
    }
  }

  /** What was read. */
  Map<FigureKey, KnownFigure> known() {
    beside.forEach((key, others) ->
        current.computeIfPresent(
            key,
            (unused, figure) ->
                new KnownFigure(figure.id(), figure.amount(), figure.line(), List.copyOf(others))));
    return current;
  }
}

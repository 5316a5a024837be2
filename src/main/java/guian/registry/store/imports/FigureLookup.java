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

/** Looks up the figures of firms that are in use, with those kept beside them. */
final class FigureLookup {
  private final DSLContext db;
  private final Set<String> indicators;
  private final Map<FigureKey, KnownFigure> current = new HashMap<>();
  private final Map<FigureKey, List<KnownFigure.Beside>> beside = new HashMap<>();
  private final Map<Long, SourceRecord> sources;

  FigureLookup(DSLContext db, Set<String> indicators) {
    this.db = db;
    this.indicators = indicators;
    this.sources = db.selectFrom(SOURCE).fetchMap(SOURCE.ID);
  }

  void read(Collection<Long> firmIds) {
    db.selectFrom(OBSERVATION)
        .where(FiguresOf.firms(firmIds))
        .and(OBSERVATION.INDICATOR.in(indicators))
        .and(OBSERVATION.STANDING.ne(Standing.FORMER.code()))
        .forEach(this::note);
  }

  private void note(ObservationRecord row) {
    FigureKey key =
        new FigureKey(
            row.getFirmId(),
            row.getIndicator(),
            Period.parse(row.getPeriod()).orElseThrow(),
            Coded.of(Nature.class, row.getNature()));
    Amount amount = FirmReading.amount(row.getAmount(), row.getUnit());
    String line = SourceLine.of(row, Objects.requireNonNull(sources.get(row.getSourceId())));
    if (row.getStanding().equals(Standing.CURRENT.code())) {
      current.put(key, new KnownFigure(row.getId(), amount, line, List.of()));
    } else {
      beside
          .computeIfAbsent(key, unused -> new ArrayList<>())
          .add(new KnownFigure.Beside(row.getId(), amount, line));
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

package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CONFIRMATION;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Coded;
import guian.registry.model.Standing;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ConfirmationRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes back the figures of an import. What a later one states too stays, with the later one as its
 * evidence; what it replaced is in use again.
 */
final class FiguresBack {
  private static final int CHUNK = 500;

  private final Writing step;
  private final long importId;
  private final Map<Long, SourceRecord> sources;
  private final Map<Long, Long> sourceOfImport = new HashMap<>();
  private final Map<Long, List<Long>> passed = new HashMap<>();
  private final Set<Key> touched = new HashSet<>();
  private final Set<Key> free = new HashSet<>();
  private final List<UndoneFigure> kept = new ArrayList<>();
  private int removed;
  private int restored;

  /** A typed figure that stays where the import's had been. */
  record UndoneFigure(long firmId, String field) {}

  /** What a figure is of, as stored. */
  private record Key(long firm, String indicator, String period, String nature) {
    static Key of(ObservationRecord row) {
      return new Key(row.getFirmId(), row.getIndicator(), row.getPeriod(), row.getNature());
    }
  }

  FiguresBack(Writing step, long importId) {
    this.step = step;
    this.importId = importId;
    this.sources = step.db().selectFrom(SOURCE).fetchMap(SOURCE.ID);
  }

  int removed() {
    return removed;
  }

  int restored() {
    return restored;
  }

  List<UndoneFigure> kept() {
    return kept;
  }

  void run() {
    step.forget(CONFIRMATION, CONFIRMATION.IMPORT_ID.eq(importId));
    List<ObservationRecord> rows =
        step.db().selectFrom(OBSERVATION).where(OBSERVATION.IMPORT_ID.eq(importId)).fetch();
    Map<Long, ConfirmationRecord> stated = statedAgain();
    List<ObservationRecord> going = new ArrayList<>();
    for (ObservationRecord row : rows) {
      touched.add(Key.of(row));
      ConfirmationRecord again = stated.get(row.getId());
      if (again == null) {
        going.add(row);
      } else {
        pass(row, again);
      }
    }
    forgetPassed();
    remove(going);
    Set<Long> firms = new LinkedHashSet<>();
    touched.forEach(key -> firms.add(key.firm()));
    List<Long> ids = List.copyOf(firms);
    for (int i = 0; i < ids.size(); i += CHUNK) {
      settle(ids.subList(i, Math.min(ids.size(), i + CHUNK)));
    }
  }

  // The earliest import that states a figure again.
  private Map<Long, ConfirmationRecord> statedAgain() {
    Map<Long, ConfirmationRecord> stated = new HashMap<>();
    step.db()
        .select(CONFIRMATION)
        .from(CONFIRMATION)
        .join(OBSERVATION)
        .on(OBSERVATION.ID.eq(CONFIRMATION.OBSERVATION_ID))
        .where(OBSERVATION.IMPORT_ID.eq(importId))
        .orderBy(CONFIRMATION.IMPORT_ID)
        .forEach(r -> stated.putIfAbsent(r.value1().getObservationId(), r.value1()));
    return stated;
  }

  private void pass(ObservationRecord row, ConfirmationRecord to) {
    row.setImportId(to.getImportId());
    row.setSourceId(source(to.getImportId()));
    row.setSheet(to.getSheet());
    row.setCell(to.getCell());
    row.setRaw(to.getRaw());
    row.setUnitFrom(to.getUnitFrom());
    step.update(row, row.getFirmId());
    passed.computeIfAbsent(to.getImportId(), unused -> new ArrayList<>()).add(row.getId());
  }

  // What has become the figure's evidence is no further one.
  private void forgetPassed() {
    passed.forEach((to, ids) -> {
      for (int i = 0; i < ids.size(); i += CHUNK) {
        List<Long> some = ids.subList(i, Math.min(ids.size(), i + CHUNK));
        step.forget(
            CONFIRMATION, CONFIRMATION.OBSERVATION_ID.in(some).and(CONFIRMATION.IMPORT_ID.eq(to)));
      }
    });
  }

  private long source(long ofImport) {
    return sourceOfImport.computeIfAbsent(
        ofImport,
        id ->
            Objects.requireNonNull(
                step.db()
                    .select(IMPORT.SOURCE_ID)
                    .from(IMPORT)
                    .where(IMPORT.ID.eq(id))
                    .fetchOne(IMPORT.SOURCE_ID)));
  }

  private void remove(List<ObservationRecord> going) {
    for (ObservationRecord row : going) {
      if (row.getStanding().equals(Standing.CURRENT.code())) {
        free.add(Key.of(row));
      }
    }
    removed = going.size();
    step.deleteAll(OBSERVATION, going, ObservationRecord::getFirmId);
  }

  private void settle(List<Long> firms) {
    Map<Key, List<ObservationRecord>> left = new HashMap<>();
    step.db()
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.in(firms))
        .orderBy(OBSERVATION.ID)
        .forEach(row -> {
          Key key = Key.of(row);
          if (touched.contains(key)) {
            left.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
          }
        });
    left.forEach(this::settle);
  }

  private void settle(Key key, List<ObservationRecord> rows) {
    Map<Long, Standing> standings = Standings.of(rows.stream().map(this::row).toList());
    // The one in use makes room before another comes: there is one for each key.
    for (boolean coming : new boolean[] {false, true}) {
      for (ObservationRecord row : rows) {
        Standing standing = Objects.requireNonNull(standings.get(row.getId()));
        boolean isComing = standing == Standing.CURRENT;
        if (isComing == coming && !row.getStanding().equals(standing.code())) {
          row.setStanding(standing.code());
          step.update(row, row.getFirmId());
        }
      }
    }
    for (ObservationRecord row : rows) {
      if (row.getStanding().equals(Standing.CURRENT.code())) {
        boolean typed = row(row).isManual();
        if (free.contains(key)) {
          restored++;
        } else if (typed) {
          kept.add(new UndoneFigure(key.firm(), key.indicator() + " " + key.period()));
        }
      }
    }
  }

  private Standings.Row row(ObservationRecord row) {
    Long ofImport = row.getImportId();
    return new Standings.Row(
        row.getId(),
        ofImport == null ? 0 : ofImport,
        SourceLine.of(row, Objects.requireNonNull(sources.get(row.getSourceId()))),
        Coded.of(Standing.class, row.getStanding()),
        row.getAmount() != null,
        row.getSettledAgainst());
  }
}

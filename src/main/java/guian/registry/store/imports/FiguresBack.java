package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CONFIRMATION;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Standing;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ConfirmationRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes back the figures of an import. What a later one states too stays, with the later one as its
 * evidence; what it replaced is in use again.
 */
final class FiguresBack {
  private static final int CHUNK = 500;

  private final Writing step;
  private final long importId;
  private final FigureSettling settling;
  private final Map<Long, Long> sourceOfImport = new HashMap<>();
  private final Map<Long, List<Long>> passed = new HashMap<>();
  private final Set<FigureSettling.Key> free = new HashSet<>();
  private final List<UndoneFigure> kept = new ArrayList<>();
  private int removed;
  private int restored;

  /** A typed figure that stays where the import's had been. */
  record UndoneFigure(long firmId, String field) {}

  private record Said(FigureSettling.Key key, @Nullable Long amount, String unit) {
    static Said of(ObservationRecord row) {
      return new Said(FigureSettling.key(row), row.getAmount(), row.getUnit());
    }
  }

  FiguresBack(Writing step, long importId) {
    this.step = step;
    this.importId = importId;
    this.settling = new FigureSettling(step);
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
    FirmChunks.of(
        step.db()
            .selectDistinct(OBSERVATION.FIRM_ID)
            .from(OBSERVATION)
            .where(OBSERVATION.IMPORT_ID.eq(importId))
            .orderBy(OBSERVATION.FIRM_ID),
        this::takeBack);
  }

  private void takeBack(List<Long> firms) {
    List<ObservationRecord> rows =
        step.db()
            .selectFrom(OBSERVATION)
            .where(FiguresOf.firms(firms))
            .orderBy(OBSERVATION.ID)
            .fetch();
    Set<Said> others = others(rows);
    // Asked for by the import too, SQLite would walk through all that the import brought.
    rows.removeIf(row -> !Long.valueOf(importId).equals(row.getImportId()));
    Map<Long, ConfirmationRecord> stated = statedAgain(rows);
    Set<FigureSettling.Key> touched = new HashSet<>();
    List<ObservationRecord> going = new ArrayList<>();
    for (ObservationRecord row : rows) {
      touched.add(FigureSettling.key(row));
      ConfirmationRecord again = stated.get(row.getId());
      if (again == null) {
        going.add(row);
      } else {
        pass(row, again);
      }
    }
    forgetPassed();
    remove(going, others);
    settling.settle(touched, this::noteInUse);
    free.clear();
  }

  private void noteInUse(FigureSettling.Key key, ObservationRecord row) {
    if (free.contains(key)) {
      restored++;
    } else if (settling.isTyped(row)) {
      kept.add(new UndoneFigure(key.firm(), key.indicator() + " " + key.period()));
    }
  }

  // The earliest import that states a figure again.
  private Map<Long, ConfirmationRecord> statedAgain(List<ObservationRecord> rows) {
    Map<Long, ConfirmationRecord> stated = new HashMap<>();
    List<Long> ids = rows.stream().map(ObservationRecord::getId).toList();
    for (int i = 0; i < ids.size(); i += CHUNK) {
      step.db()
          .selectFrom(CONFIRMATION)
          .where(CONFIRMATION.OBSERVATION_ID.in(ids.subList(i, Math.min(ids.size(), i + CHUNK))))
          .orderBy(CONFIRMATION.IMPORT_ID)
          .forEach(row -> stated.putIfAbsent(row.getObservationId(), row));
    }
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
    passed.clear();
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

  // The figures in use that the import did not bring.
  private Set<Said> others(List<ObservationRecord> rows) {
    return rows.stream()
        .filter(row -> !Long.valueOf(importId).equals(row.getImportId()))
        .filter(row -> row.getStanding().equals(Standing.CURRENT.code()))
        .map(Said::of)
        .collect(Collectors.toSet());
  }

  // What only said the same as the figure in use was counted as unchanged, and changes nothing.
  private void remove(List<ObservationRecord> going, Set<Said> others) {
    for (ObservationRecord row : going) {
      if (row.getStanding().equals(Standing.CURRENT.code())) {
        free.add(FigureSettling.key(row));
      }
    }
    removed += (int) going.stream().filter(row -> !others.contains(Said.of(row))).count();
    step.deleteAll(OBSERVATION, going, ObservationRecord::getFirmId);
  }
}

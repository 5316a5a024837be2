package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Observation;
import guian.registry.model.Standing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.figures.ObservationReading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What lines about figures tell: the figure, and the one that its step put out of use for it, or,
 * of a figure that was removed, the one that its step put in use again.
 */
final class FigureLines {
  /**
   * One line.
   *
   * @param instead the figure before one that came or was put in use, the one after one that went;
   *     null when there was none
   */
  record Line(Observation figure, @Nullable Observation instead) {}

  /** What figures must share to take each other's place; their firm is the same. */
  private record Key(long step, String indicator, String period, String nature) {
    static Key of(ChangeRecord change, Observation figure) {
      return new Key(
          change.getStepId(), figure.indicator(), figure.period().code(), figure.nature().code());
    }
  }

  private final DSLContext db;
  private final long firmId;

  FigureLines(DSLContext db, long firmId) {
    this.db = db;
    this.firmId = firmId;
  }

  /** The lines of those changes that are about figures, by the id of the change. */
  Map<Long, Line> of(List<ChangeRecord> changes) {
    Map<Long, Observation> figures = figures(changes);
    if (figures.isEmpty()) {
      return Map.of();
    }
    Map<Key, Observation> wentOut = new HashMap<>();
    Map<Key, Observation> cameIn = new HashMap<>();
    List<ChangeRecord> moves = moves(changes);
    Map<Long, Observation> moved = figures(moves);
    for (ChangeRecord move : moves) {
      Observation figure = moved.get(move.getId());
      if (figure != null) {
        boolean in = move.getNewValue().equals(Standing.CURRENT.code());
        (in ? cameIn : wentOut).put(Key.of(move, figure), figure);
      }
    }
    Map<Long, Line> lines = new HashMap<>();
    for (ChangeRecord change : changes) {
      Observation figure = figures.get(change.getId());
      if (figure != null) {
        boolean gone = change.getAction().equals("delete");
        Observation instead = (gone ? cameIn : wentOut).get(Key.of(change, figure));
        lines.put(change.getId(), new Line(figure, instead));
      }
    }
    return lines;
  }

  private Map<Long, Observation> figures(Collection<ChangeRecord> changes) {
    Map<Long, Observation> figures = new HashMap<>();
    new ChangedRows(db)
        .of(OBSERVATION, changes)
        .forEach((id, row) -> figures.put(id, ObservationReading.observation(row)));
    return figures;
  }

  /** The figures of the firm that the steps of these changes put in use or out of it. */
  private List<ChangeRecord> moves(List<ChangeRecord> changes) {
    Set<Long> steps = changes.stream().map(ChangeRecord::getStepId).collect(Collectors.toSet());
    String current = Standing.CURRENT.code();
    return db.selectFrom(CHANGE)
        .where(CHANGE.STEP_ID.in(steps))
        .and(CHANGE.FIRM_ID.eq(firmId))
        .and(CHANGE.TABLE_NAME.eq(OBSERVATION.getName()))
        .and(CHANGE.FIELD.eq(OBSERVATION.STANDING.getName()))
        .and(CHANGE.OLD_VALUE.eq(current).or(CHANGE.NEW_VALUE.eq(current)))
        .orderBy(CHANGE.ID)
        .fetch();
  }
}

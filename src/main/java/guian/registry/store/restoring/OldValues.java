package guian.registry.store.restoring;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ChangeRecord;
import guian.registry.store.grants.GrantRules;

/**
 * Brings back what stood before one line of a firm's history: the old value of a field, the figure
 * that was in use, a row that was removed; what a line brought in goes. Each call is a step by hand
 * of its own, whatever the line came through; what cannot be is refused and changes nothing.
 *
 * <p>Refusals: {@code restore.row} the row is gone, {@code restore.present} it is there again,
 * {@code restore.same} the old value stands already, {@code restore.other} what it belonged to is
 * gone, {@code restore.belongs} other entries belong to it, {@code restore.later} it was changed
 * since, {@code restore.import}, {@code restore.undone} and {@code restore.source} for figures that
 * no person typed, {@code restore.firm}, {@code restore.merge} for what is no entry of a field;
 * {@code undo.later}; and those of editing the same by hand.
 */
public final class OldValues {
  private final Registry registry;

  /** Brings back in this registry. */
  public OldValues(Registry registry) {
    this.registry = registry;
  }

  /**
   * Brings back what stood before a line.
   *
   * @param line the id of a {@link guian.registry.store.history.HistoryEntry}
   */
  public void bringBack(Author author, long line) {
    registry.write(
        author,
        step -> {
          bringBack(step, line);
          return line;
        });
  }

  private static void bringBack(Writing step, long line) {
    ChangeRecord change = step.db().fetchOne(CHANGE, CHANGE.ID.eq(line));
    if (change == null) {
      throw new RefusedException("restore.row");
    }
    Long grant = new RowBack(step).grant(change);
    GrantRules rules = grant == null ? null : new GrantRules(step, grant);
    run(step, change);
    if (rules != null) {
      rules.check();
    }
  }

  private static void run(Writing step, ChangeRecord change) {
    if (change.getTableName().equals(OBSERVATION.getName())) {
      new FigureBack(step).run(change);
    } else if (change.getAction().equals("update")) {
      new FieldBack(step).run(change);
    } else {
      new RowBack(step).run(change);
    }
  }
}

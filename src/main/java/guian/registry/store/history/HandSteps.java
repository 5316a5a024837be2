package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.EDITION;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Via;
import guian.registry.store.Author;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a person did by hand and can take back, and what they took back and can do again, the newest
 * first. Whatever is done by hand anew ends what could be done again.
 *
 * @param done steps that stand
 * @param undone steps that took one back
 */
record HandSteps(List<Long> done, List<Long> undone) {
  /** So many of the newest are looked at: nobody takes back more, one by one. */
  private static final int NEWEST = 400;

  /**
   * The steps of a person before a step, from the history itself: they outlast the program.
   *
   * @param before the step that is being written
   */
  static HandSteps of(DSLContext db, Author author, long before) {
    Deque<Long> done = new ArrayDeque<>();
    Deque<Long> undone = new ArrayDeque<>();
    newest(db, author, before).reversed().forEach(step -> step.follow(done, undone));
    return new HandSteps(List.copyOf(done), List.copyOf(undone));
  }

  private static List<Step> newest(DSLContext db, Author author, long before) {
    return db.select(STEP.ID, STEP.UNDOES, STEP.REDOES)
        .from(STEP)
        .where(STEP.BY.eq(author.who()))
        .and(STEP.ID.lt(before))
        .and(STEP.VIA.in(Via.MANUAL.code(), Via.UNDO.code()))
        // What was issued was issued.
        .andNotExists(
            DSL.selectOne()
                .from(CHANGE)
                .where(CHANGE.STEP_ID.eq(STEP.ID))
                .and(CHANGE.TABLE_NAME.eq(EDITION.getName())))
        .orderBy(STEP.ID.desc())
        .limit(NEWEST)
        .fetch(r -> new Step(r.value1(), r.value2(), r.value3()));
  }

  /** A step, and the one that it takes back or that it undoes the taking back of. */
  private record Step(Long id, @Nullable Long undoes, @Nullable Long redoes) {
    void follow(Deque<Long> done, Deque<Long> undone) {
      if (redoes != null) {
        undone.remove(redoes);
        done.push(id);
      } else if (undoes == null) {
        undone.clear();
        done.push(id);
      } else if (done.remove(undoes)) {
        undone.push(id);
      }
    }
  }
}

package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.MAPPING;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.store.Writing;
import java.util.Objects;
import org.jooq.Condition;

/** Takes back the answers that an import remembered for the next file of its shape. */
final class AnswersBack {
  private final Writing step;
  private final long importId;

  AnswersBack(Writing step, long importId) {
    this.step = step;
    this.importId = importId;
  }

  /** What the import was the last to remember is again as it was before. */
  void run(long undone) {
    forgetShape();
    step.db()
        .selectFrom(CHANGE)
        .where(CHANGE.STEP_ID.eq(undone))
        .and(CHANGE.TABLE_NAME.eq(MAPPING.getName()))
        .fetch()
        .forEach(change -> {
          String shape = change.getRowId();
          if (isShapeOfLater(shape)) {
            return;
          }
          String now =
              step.db()
                  .select(MAPPING.ANSWERS)
                  .from(MAPPING)
                  .where(MAPPING.SHAPE.eq(shape))
                  .fetchOne(MAPPING.ANSWERS);
          if (Objects.equals(now, change.getNewValue())) {
            step.set(MAPPING.SHAPE, shape, MAPPING.ANSWERS, change.getOldValue());
          }
        });
  }

  // No file of this shape is left.
  private void forgetShape() {
    String shape =
        step.db()
            .select(SOURCE.SHAPE)
            .from(SOURCE)
            .join(IMPORT)
            .on(IMPORT.SOURCE_ID.eq(SOURCE.ID))
            .where(IMPORT.ID.eq(importId))
            .fetchOne(SOURCE.SHAPE);
    if (shape != null
        && step.db().fetchExists(MAPPING, MAPPING.SHAPE.eq(shape))
        && !isShapeOf(shape, IMPORT.ID.ne(importId))) {
      step.set(MAPPING.SHAPE, shape, MAPPING.ANSWERS, null);
    }
  }

  // The answers are those of a later file too, which needed none.
  private boolean isShapeOfLater(String shape) {
    return isShapeOf(shape, IMPORT.ID.gt(importId));
  }

  private boolean isShapeOf(String shape, Condition which) {
    return step.db()
        .fetchExists(
            step.db()
                .selectOne()
                .from(IMPORT)
                .join(SOURCE)
                .on(SOURCE.ID.eq(IMPORT.SOURCE_ID))
                .where(SOURCE.SHAPE.eq(shape))
                .and(IMPORT.UNDONE_AT.isNull())
                .and(which));
  }
}

package guian.registry.store.restoring;

import guian.registry.model.RefusedException;
import guian.registry.store.Writing;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/** Whether all that a row names is still there. */
final class References {
  private final Writing step;

  References(Writing step) {
    this.step = step;
  }

  /**
   * Checks a row that is to come back.
   *
   * @throws RefusedException {@code restore.other}
   */
  void check(UpdatableRecord<?> row) {
    for (ForeignKey<?, ?> key : row.getTable().getReferences()) {
      Object named = row.get(key.getFields().getFirst());
      if (named != null && !isThere(key, named)) {
        throw new RefusedException("restore.other");
      }
    }
  }

  private boolean isThere(ForeignKey<?, ?> key, Object named) {
    Field<?> id = Objects.requireNonNull(key.getKeyFields().getFirst());
    return step.db().fetchExists(key.getKey().getTable(), equal(id, named));
  }

  private static <T> Condition equal(Field<T> id, Object named) {
    return id.eq(DSL.val(named, id));
  }
}

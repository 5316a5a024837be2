package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.DOCUMENT;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.STAKE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Via;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Which firms something else in a registry refers to, or builds on. */
final class FirmReferences {
  private static final List<TableField<?, Long>> REFERENCES =
      List.of(
          FIRM_NAME.FIRM_ID,
          STAKE.FIRM_ID,
          STAKE.OWNER_ID,
          CLAIM.FIRM_ID,
          GRANT.FIRM_ID,
          PLACEMENT.FIRM_ID,
          DOCUMENT.FIRM_ID);

  private final DSLContext db;

  FirmReferences(DSLContext db) {
    this.db = db;
  }

  /**
   * Those of some firms that rows refer to, or that a step which still stands has changed.
   *
   * @param apartFrom steps that do not count
   */
  Set<Long> builtOn(Collection<Long> firmIds, Collection<Long> apartFrom) {
    Set<Long> found = new HashSet<>();
    for (TableField<?, Long> reference : REFERENCES) {
      found.addAll(
          db.selectDistinct(reference)
              .from(reference.getTable())
              .where(reference.in(firmIds))
              .fetch(reference));
    }
    found.addAll(
        db.selectDistinct(OBSERVATION.FIRM_ID)
            .from(OBSERVATION)
            .where(FiguresOf.firms(firmIds))
            .fetch(OBSERVATION.FIRM_ID));
    found.addAll(changed(firmIds, apartFrom));
    return found;
  }

  private List<Long> changed(Collection<Long> firmIds, Collection<Long> apartFrom) {
    var undoing = STEP.as("undoing");
    return db.selectDistinct(CHANGE.FIRM_ID)
        .from(CHANGE)
        .join(STEP)
        .on(STEP.ID.eq(CHANGE.STEP_ID))
        .where(CHANGE.FIRM_ID.in(firmIds))
        .and(CHANGE.STEP_ID.notIn(apartFrom))
        .and(STEP.VIA.ne(Via.UNDO.code()))
        .andNotExists(DSL.selectOne().from(undoing).where(undoing.UNDOES.eq(STEP.ID)))
        .fetch(CHANGE.FIRM_ID);
  }
}

package guian.registry.store.history;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.MENTION;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Via;
import guian.registry.store.db.tables.records.StepRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Which of the steps after one still stand at the end, and which took each other back. */
final class LastingActs {
  private final DSLContext db;
  private final Map<Long, Long> imports = new HashMap<>();
  private final Set<Long> cancelled = new HashSet<>();

  LastingActs(DSLContext db, long since) {
    this.db = db;
    Map<Long, StepRecord> steps = db.selectFrom(STEP).where(STEP.ID.gt(since)).fetchMap(STEP.ID);
    for (StepRecord step : steps.values()) {
      if (step.getUndoes() != null && steps.containsKey(step.getUndoes())) {
        cancelled.add(step.getId());
        cancelled.add(step.getUndoes());
      }
      if (step.getImportId() != null && !step.getVia().equals(Via.UNDO.code())) {
        imports.put(step.getImportId(), step.getId());
      }
    }
  }

  /** Whether a step was taken back by another of them, or takes one of them back. */
  boolean isCancelled(long step) {
    return cancelled.contains(step);
  }

  /** The step of an import, if it is one of them and stands. */
  @Nullable Long ofImport(@Nullable Long importId) {
    Long step = importId == null ? null : imports.get(importId);
    return step == null || isCancelled(step) ? null : step;
  }

  /** The first that stands and says anything of a firm; null when none does. */
  @Nullable Long first(long firm, long since) {
    List<Long> changing =
        db.selectDistinct(CHANGE.STEP_ID)
            .from(CHANGE)
            .where(CHANGE.FIRM_ID.eq(firm))
            .and(CHANGE.STEP_ID.gt(since))
            .orderBy(CHANGE.STEP_ID)
            .fetch(CHANGE.STEP_ID);
    Long first = changing.stream().filter(step -> !isCancelled(step)).findFirst().orElse(null);
    for (Long importId :
        db.select(MENTION.IMPORT_ID)
            .from(MENTION)
            .where(MENTION.FIRM_ID.eq(firm))
            .fetch(MENTION.IMPORT_ID)) {
      Long step = ofImport(importId);
      if (step != null && (first == null || step < first)) {
        first = step;
      }
    }
    return first;
  }
}

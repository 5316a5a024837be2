package guian.registry.store.imports;

import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Coded;
import guian.registry.model.Via;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The steps of a registry: through what each was taken, and which no longer count. */
final class StepsTaken {
  private final Map<Long, Via> vias = new HashMap<>();
  private final Map<Long, Long> ofImport = new HashMap<>();
  private final Map<Long, Long> ofSource = new HashMap<>();
  private final Map<Long, Long> sourceOf = new HashMap<>();
  private final Set<Long> struck = new HashSet<>();

  StepsTaken(DSLContext db) {
    db.selectFrom(STEP)
        .forEach(row -> {
          Via via = Coded.of(Via.class, row.getVia());
          vias.put(row.getId(), via);
          if (via == Via.UNDO) {
            struck.add(row.getId());
          }
          if (row.getUndoes() != null) {
            struck.add(row.getUndoes());
          }
          if (via == Via.IMPORT && row.getImportId() != null) {
            ofImport.put(row.getImportId(), row.getId());
          }
        });
    db.selectFrom(IMPORT)
        .forEach(row -> {
          Long step = ofImport.get(row.getId());
          if (step != null) {
            ofSource.put(row.getSourceId(), step);
            sourceOf.put(step, row.getSourceId());
          }
        });
  }

  /** The step of the import of a source; empty when it came otherwise. */
  Optional<Long> ofSource(@Nullable Long sourceId) {
    return Optional.ofNullable(sourceId).map(ofSource::get);
  }

  /** The source of a step that is an import's; null for any other. */
  @Nullable Long sourceOf(long step) {
    return sourceOf.get(step);
  }

  /** Through what each step was taken. */
  Map<Long, Via> vias() {
    return vias;
  }

  /** The steps that were taken back, and those that took them back. */
  Set<Long> struck() {
    return struck;
  }

  /** The step of an import. */
  long ofImport(long importId) {
    return Objects.requireNonNull(ofImport.get(importId));
  }

  /** Whether a step was taken by hand and stands. */
  boolean isByHand(long step) {
    return vias.get(step) == Via.MANUAL && !struck.contains(step);
  }
}

package guian.registry.store.figures;

import guian.registry.model.Observation;
import guian.registry.model.Standing;
import org.jspecify.annotations.Nullable;

/** An observation with its standing and the name of its source. */
public record ReportedFigure(
    long id,
    Observation observation,
    Standing standing,
    String sourceName,
    @Nullable Long importId) {}

package guian.registry.store.figures;

import guian.registry.model.Observation;
import guian.registry.model.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An observation with its standing and the name of its source.
 *
 * @param sourceName the file's name, or who typed it
 * @param enteredAt when a person typed it; null of what was read from a file
 */
public record ReportedFigure(
    long id,
    Observation observation,
    Standing standing,
    String sourceName,
    @Nullable Instant enteredAt,
    @Nullable Long importId) {}

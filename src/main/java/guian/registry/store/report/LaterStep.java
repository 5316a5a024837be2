package guian.registry.store.report;

import guian.registry.model.Via;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of the history that may have changed a report.
 *
 * @param importId the import that it is or takes back
 * @param file the imported file's name
 * @param tables the tables in which it changed anything
 */
public record LaterStep(
    long id,
    Instant at,
    String by,
    Via via,
    @Nullable Long importId,
    @Nullable String file,
    Set<String> tables) {}

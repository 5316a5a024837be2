package guian.registry.store.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import as the list of imports shows it.
 *
 * @param undoneAt when it was undone; null while it stands
 */
public record ImportEntry(
    long id,
    String file,
    String sha256,
    Instant at,
    String by,
    ImportBatch.Counts counts,
    int rejected,
    @Nullable Instant undoneAt) {}

package guian.registry.store.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One source as the list of sources shows it.
 *
 * @param kind {@code file}, {@code paste}, {@code publication}, {@code invented} or {@code manual}
 * @param reference where it is found, such as an address
 * @param bytes the size of a file; null for other kinds
 */
public record SourceRow(
    long id,
    String kind,
    String name,
    @Nullable String reference,
    @Nullable Long bytes,
    Instant readAt,
    String readBy) {}

package guian.registry.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a value was read: source, sheet and cell, the raw text, and where its unit was found.
 *
 * @param unitFrom {@code cell J2}, {@code header}, {@code title}, {@code cell} or {@code user}
 */
public record Evidence(
    long sourceId,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable String raw,
    @Nullable String unitFrom) {}

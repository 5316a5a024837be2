package guian.registry.store.firm;

import java.time.Instant;

/**
 * A merge that stands.
 *
 * @param gone the name of the firm that went
 */
public record Merged(long id, String gone, Instant at, String by) {}

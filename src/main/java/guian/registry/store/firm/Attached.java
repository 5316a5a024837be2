package guian.registry.store.firm;

import java.time.Instant;

/**
 * A document attached to a firm, without its bytes.
 *
 * @param length in bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Attached(long id, String name, long length, String sha256, Instant at, String by) {}

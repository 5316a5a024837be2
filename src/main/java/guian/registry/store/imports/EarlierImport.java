package guian.registry.store.imports;

import java.time.Instant;

/**
 * An import of a file that stands.
 *
 * @param file the name that the file had then
 */
public record EarlierImport(long id, String file, Instant at, String by) {}

package guian.registry.store.data;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a registry holds, for the Data screen.
 *
 * @param bytes the size of its file
 * @param settings its settings by key
 */
public record Holdings(
    Path file,
    long bytes,
    int schema,
    long firms,
    long outsiders,
    long figures,
    long grants,
    long changes,
    Map<String, String> settings) {}

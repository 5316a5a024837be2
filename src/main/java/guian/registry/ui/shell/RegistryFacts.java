package guian.registry.ui.shell;

import guian.registry.store.data.Overview.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the status bar says of the open registry.
 *
 * @param savedAt when it last changed; null when it never did
 * @param example how much of it is the Guian example
 */
public record RegistryFacts(
    String file, String zone, long firms, @Nullable Instant savedAt, Example example) {}

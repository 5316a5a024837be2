package guian.registry.ui.imports;

import guian.registry.importing.Importing;
import guian.registry.store.FirmQueries;

/**
 * What the Import screen reads and writes with.
 *
 * @param queries names the indicators
 * @param author who imports
 */
public record ImportServices(Importing importing, FirmQueries queries, String author) {}

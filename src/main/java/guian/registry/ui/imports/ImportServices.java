package guian.registry.ui.imports;

import guian.registry.importing.Importing;
import guian.registry.store.figures.GrowthQueries;
import guian.registry.store.firms.FirmQueries;

/**
 * What the Import screen reads and writes with.
 *
 * @param queries names the indicators
 * @param figures what firms that the file does not name reported last
 * @param author who imports
 */
public record ImportServices(
    Importing importing, FirmQueries queries, GrowthQueries figures, String author) {}

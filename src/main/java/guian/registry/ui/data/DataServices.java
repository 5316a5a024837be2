package guian.registry.ui.data;

import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.conflicts.Conflicts;
import guian.registry.store.data.Backups;
import guian.registry.store.data.DataQueries;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.history.StepQueries;
import guian.registry.store.imports.ImportHistory;

/**
 * What the Data screen reads and does.
 *
 * @param author who takes imports back and chooses between sources
 */
public record DataServices(
    Registry registry,
    DataQueries data,
    StepQueries steps,
    FirmQueries firms,
    ImportHistory imports,
    Conflicts conflicts,
    Backups backups,
    RegistryCheck check,
    Author author) {}

package guian.registry.ui.data;

import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.data.Backups;
import guian.registry.store.data.DataQueries;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.history.StepQueries;
import guian.registry.store.imports.ImportHistory;

/**
 * What the Data screen reads and does.
 *
 * @param author who takes imports back
 */
public record DataServices(
    Registry registry,
    DataQueries data,
    StepQueries steps,
    FirmQueries firms,
    ImportHistory imports,
    Backups backups,
    RegistryCheck check,
    Author author) {}

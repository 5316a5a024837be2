package guian.registry.ui.data;

import guian.registry.store.Author;
import guian.registry.store.Backups;
import guian.registry.store.DataQueries;
import guian.registry.store.FirmQueries;
import guian.registry.store.ImportHistory;
import guian.registry.store.Registry;
import guian.registry.store.RegistryCheck;
import guian.registry.store.StepQueries;

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

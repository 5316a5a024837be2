package guian.registry.ui.firms;

import guian.registry.growth.GrowthReader;
import guian.registry.ownership.OwnershipReader;
import guian.registry.store.Author;
import guian.registry.store.documents.DocumentEdits;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.SavedViews;
import guian.registry.store.grants.GrantEdits;
import guian.registry.store.grants.GrantQueries;
import guian.registry.store.merging.FirmMerges;
import guian.registry.store.placements.PlacementEdits;
import guian.registry.store.restoring.OldValues;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.StakeQueries;
import java.time.Clock;

/**
 * What the Firms screen reads and writes of the registry.
 *
 * @param author who edits by hand
 */
public record FirmServices(
    FirmQueries queries,
    FirmFileQueries files,
    FirmEdits edits,
    StakeEdits stakes,
    FirmMerges merges,
    GrantEdits grants,
    GrantQueries policies,
    PlacementEdits placements,
    DocumentEdits documents,
    OldValues oldValues,
    SavedViews views,
    GrowthReader growth,
    OwnershipReader ownership,
    StakeQueries owners,
    Clock clock,
    Author author) {}

package guian.registry.ui.firms;

/** What is edited of a firm beside its facts, each by a model of its own. */
record FirmParts(
    StakesModel stakes, NewGrantModel grants, PlacementsModel placements, MergeModel merging) {}

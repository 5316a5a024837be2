package guian.registry.store.imports;

import guian.registry.model.StakeKind;

/** Who owns a firm of the registry, or is its head office. */
public record KnownStake(long firmId, long ownerId, StakeKind kind) {}

package guian.registry.store.stakes;

import guian.registry.model.StakeKind;
import org.jspecify.annotations.Nullable;

/**
 * A stake as a person types it; null or blank is not known.
 *
 * @param percent such as {@code 51} or {@code 33.3333%}
 * @param from ISO, as precise as known
 * @param until ISO, as precise as known; the day it is over
 */
public record TypedStake(
    StakeKind kind, @Nullable String percent, @Nullable String from, @Nullable String until) {}

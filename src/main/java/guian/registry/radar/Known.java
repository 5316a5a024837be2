package guian.registry.radar;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a figure of a whole year: itself, or bounds of it.
 *
 * @param whole null when it is not known, for the reason {@code why}
 * @param soFar what the year brought until now; null when nothing is known
 * @param soFarOf the months of {@code soFar}
 * @param most what the figure is a part of; null when that is not known
 * @param mostOf the indicator of {@code most}
 */
record Known(
    @Nullable Amount whole,
    Lack.@Nullable Why why,
    @Nullable Amount soFar,
    @Nullable Period soFarOf,
    @Nullable Amount most,
    @Nullable String mostOf) {}

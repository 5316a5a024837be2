package guian.registry.store.firms;

import guian.registry.model.Amount;
import guian.registry.model.YearOnYear;
import org.jspecify.annotations.Nullable;

/**
 * The line under the Firms table: the filter's firms and one column of figures.
 *
 * @param total the sum of the amounts of {@code reported} firms; null when none reported
 * @param yearOnYear sums over the {@code comparable} firms, which have both an amount and a base;
 *     null when there are none. The basis is restated when every base is.
 * @param foreign firms that reported it in another currency, which is in no sum
 */
public record FirmSummary(
    long firms,
    @Nullable Amount total,
    long reported,
    @Nullable YearOnYear yearOnYear,
    long comparable,
    long notReported,
    long notDisclosed,
    long foreign) {}

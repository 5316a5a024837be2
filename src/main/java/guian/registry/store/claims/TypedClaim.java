package guian.registry.store.claims;

import guian.registry.model.Amount;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a person records it: a multiple of a base, or an amount.
 *
 * @param said what was said, in its own words
 * @param basePeriod null only where an amount is the target
 * @param baseAmount the base as stated with the claim; null for the figure that was reported
 * @param multiple to two decimals; null when the target is an amount
 */
public record TypedClaim(
    String indicator,
    String said,
    @Nullable String saidBy,
    @Nullable PartialDate saidOn,
    @Nullable Period basePeriod,
    @Nullable Amount baseAmount,
    @Nullable BigDecimal multiple,
    Period targetPeriod,
    @Nullable Amount targetAmount) {}

package guian.registry.ui.growth;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a claim; amounts as typed, money in 万元.
 *
 * @param id of the claim that is changed; null for a new one
 * @param firmId null while none is chosen
 */
record ClaimDraft(
    @Nullable Long id,
    @Nullable Long firmId,
    String firm,
    @Nullable Indicator indicator,
    String said,
    String saidBy,
    String saidOn,
    @Nullable Period basePeriod,
    String baseAmount,
    String multiple,
    @Nullable Period targetPeriod,
    String targetAmount) {}

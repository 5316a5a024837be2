package guian.registry.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stated future of a firm: who said it, when, the base, and the multiple or target by when.
 *
 * @param multiple target ÷ base as stated, null when only a target amount was stated
 * @param targetAmount as stated, or base × multiple when only the multiple was; null when neither
 */
public record Claim(
    long id,
    long firmId,
    String indicator,
    String said,
    @Nullable String saidBy,
    @Nullable PartialDate saidOn,
    @Nullable Period basePeriod,
    @Nullable Amount baseAmount,
    @Nullable BigDecimal multiple,
    Period targetPeriod,
    @Nullable Amount targetAmount,
    @Nullable Long sourceId) {}

package guian.registry.store.grants;

import guian.registry.model.Amount;
import org.jspecify.annotations.Nullable;

/** What the firm promised for a grant. */
public record Commitment(
    long id,
    String said,
    @Nullable String indicator,
    @Nullable Amount amount,
    @Nullable String duePeriod,
    @Nullable String outcome) {}

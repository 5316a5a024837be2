package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** One part of a grant, due and paid. */
public record Instalment(
    long id,
    long sequence,
    @Nullable PartialDate dueOn,
    @Nullable Amount due,
    @Nullable PartialDate paidOn,
    @Nullable Amount paid) {}

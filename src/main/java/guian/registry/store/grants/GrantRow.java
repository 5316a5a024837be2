package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.FirmName;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One grant as the ledger of grants shows it; amounts are null where there are none.
 *
 * @param paid what was paid so far
 * @param due what is due by now and not paid
 * @param clawedBack what is asked back, received or not
 */
public record GrantRow(
    long id,
    long firmId,
    FirmName firm,
    String policy,
    @Nullable String kind,
    @Nullable PartialDate appliedOn,
    @Nullable PartialDate approvedOn,
    @Nullable Amount approved,
    @Nullable Amount paid,
    @Nullable Amount due,
    @Nullable Amount clawedBack,
    GrantStatus status) {}

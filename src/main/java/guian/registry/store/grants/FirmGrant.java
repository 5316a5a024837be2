package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant with its payments and promises.
 *
 * @param paid the sum of what was paid; null when nothing was
 */
public record FirmGrant(
    long id,
    String policy,
    @Nullable String kind,
    @Nullable PartialDate approvedOn,
    @Nullable Amount approved,
    @Nullable Amount paid,
    @Nullable Amount clawedBack,
    GrantStatus status,
    List<Instalment> instalments,
    List<Commitment> commitments) {}

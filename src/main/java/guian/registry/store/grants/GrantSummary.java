package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import java.util.Map;

/**
 * The line under the ledger of grants: sums over the filter's grants, and how many of each status
 * there are with the filter's other conditions.
 */
public record GrantSummary(
    long grants,
    long firms,
    Amount approved,
    Amount paid,
    Amount due,
    Amount clawedBack,
    Map<GrantStatus, Long> statuses) {}

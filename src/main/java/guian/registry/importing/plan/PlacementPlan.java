package guian.registry.importing.plan;

import guian.registry.importing.rows.RowPlacement;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one firm's posts for students.
 *
 * @param group the number of the firm in the plan
 * @param placementId the posts of the registry that they are; null for new ones
 */
public record PlacementPlan(
    int group,
    String sheet,
    RowPlacement placement,
    GrantPlan.Decision decision,
    @Nullable Long placementId) {}

package guian.registry.importing.plan;

import guian.registry.importing.rows.RowPlacement;

/**
 * What becomes of one firm's posts for students.
 *
 * @param group the number of the firm in the plan
 */
public record PlacementPlan(
    int group, String sheet, RowPlacement placement, GrantPlan.Decision decision) {}

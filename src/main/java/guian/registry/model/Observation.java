package guian.registry.model;

import org.jspecify.annotations.Nullable;

/**
 * One value of one indicator of one firm for one period, with its evidence.
 *
 * @param amount null when the firm did not disclose it
 */
public record Observation(
    long firmId,
    String indicator,
    Period period,
    Nature nature,
    @Nullable Amount amount,
    Evidence evidence) {}

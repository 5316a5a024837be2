package guian.registry.growth;

/**
 * A claim in the register.
 *
 * @param growth of the firm and the claim's indicator, with the odds
 */
public record ClaimEntry(FirmGrowth growth, ClaimStanding standing) {}

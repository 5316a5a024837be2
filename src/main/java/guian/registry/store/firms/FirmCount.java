package guian.registry.store.firms;

/**
 * How many firms a filter finds.
 *
 * @param capped whether there are at least {@code number}, counting having stopped there
 */
public record FirmCount(long number, boolean capped) {}

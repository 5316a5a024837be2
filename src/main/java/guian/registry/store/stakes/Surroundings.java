package guian.registry.store.stakes;

import guian.registry.model.Holding;
import java.util.List;
import java.util.Map;

/**
 * The firms around one firm.
 *
 * @param above the stakes in it and in its owners
 * @param below the stakes it has, and those of the firms it owns
 * @param firms all firms met, itself among them
 */
public record Surroundings(
    long firm, List<Holding> above, List<Holding> below, Map<Long, ZoneFigures.Firm> firms) {}

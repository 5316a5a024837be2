package guian.registry.store.merging;

import java.util.List;

/**
 * What came of taking two firms apart.
 *
 * @param firmId the firm that is there again
 * @param rows how many of its rows went back to it
 * @param kept the columns of the other firm that stay, because they were changed since
 * @param left how many rows could not go back, because they are gone or were moved since
 */
public record Parted(long firmId, String name, int rows, List<String> kept, int left) {}

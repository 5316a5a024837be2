package guian.registry.importing.match;

import guian.registry.importing.asking.Wording;
import java.util.List;

/**
 * Rows of one sheet that are about one firm, or may be.
 *
 * @param rows the rows, the first first
 * @param certain whether they are one firm's beyond doubt
 * @param conflicts the cells that contradict each other
 */
public record Duplicate(
    String sheet, List<Integer> rows, boolean certain, Wording why, List<String> conflicts) {}

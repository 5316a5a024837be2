package guian.registry.ui.imports;

/**
 * Work under way.
 *
 * @param sentence what is done
 * @param rows how many rows are done; 0 while that is not known
 * @param stopping whether the person has asked to stop
 */
record Busy(String sentence, long rows, boolean stopping) {}

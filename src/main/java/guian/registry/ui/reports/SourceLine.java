package guian.registry.ui.reports;

/**
 * A line of what a figure is made of.
 *
 * @param firmId the firm whose value it is; 0 for a sum
 * @param where file and cell of the value; empty for a sum
 */
record SourceLine(long firmId, String name, String amount, String where) {
  boolean isSum() {
    return firmId == 0;
  }
}

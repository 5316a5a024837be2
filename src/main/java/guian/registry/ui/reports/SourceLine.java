package guian.registry.ui.reports;

/**
 * A line of what a figure is made of.
 *
 * @param firmId the firm whose value it is; 0 for a sum or a rate
 * @param place period and cell of the value; how a rate is worked out; empty for a sum
 * @param file the file it was read from, or who typed it; empty for a sum
 */
record SourceLine(long firmId, String name, String amount, String place, String file) {
  boolean isSum() {
    return firmId == 0;
  }
}

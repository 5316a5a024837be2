package guian.registry.report.changes;

/**
 * Where a number is printed, the same in every edition.
 *
 * @param row a group's key, a firm's or a claim's id, or what a sentence speaks of
 */
public record Spot(ReportPart part, String row, Item item) {
  /** The row of the firms that a list has no room for. */
  static final String OTHERS = "others";

  /** Whether it counts the firms that a list has no room for. */
  public boolean isOthers() {
    return row.equals(OTHERS);
  }

  /** The firm whose row it is; 0 where it is no firm's. */
  public long firm() {
    return !row.isEmpty() && Character.isDigit(row.charAt(0)) && isOfFirms()
        ? Long.parseLong(row)
        : 0;
  }

  private boolean isOfFirms() {
    return switch (part) {
      case LEADERS, PULLING, NEWCOMERS, LEAVERS, LAPSED, FIRMS -> true;
      default -> false;
    };
  }
}

package guian.registry.model;

/** What time does to an indicator. */
public enum IndicatorKind implements Coded {
  /** What comes in over the months of a period, and adds up: revenue. */
  FLOW,
  /** A level at the end of a period: assets. */
  STOCK,
  /** The mean level over the months of a period, which does not add up: average headcount. */
  AVERAGE;

  /** Whether a figure belongs to the end of its period, whatever months that has. */
  public boolean isAtEnd() {
    return this == STOCK;
  }

  /** Whether later months of a year add to what it already had. */
  public boolean addsUp() {
    return this == FLOW;
  }
}

package guian.registry.radar;

/** How a figure stands to a threshold. */
public enum Comparison {
  AT_LEAST(">=", "≥", "<"),
  MORE_THAN(">", ">", "≤"),
  AT_MOST("<=", "≤", ">");

  private final String written;
  private final String holds;
  private final String fails;

  Comparison(String written, String holds, String fails) {
    this.written = written;
    this.holds = holds;
    this.fails = fails;
  }

  /** The comparison as the file of definitions writes it. */
  static Comparison written(String text) {
    for (Comparison comparison : values()) {
      if (comparison.written.equals(text)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("no comparison: " + text);
  }

  /** Whether it holds, {@code order} being that of a figure to its threshold. */
  boolean holds(int order) {
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
    };
  }

  /** The sign between a figure and a threshold for which it held or not. */
  public String sign(boolean held) {
    return held ? holds : fails;
  }
}

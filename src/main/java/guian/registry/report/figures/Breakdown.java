package guian.registry.report.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The firms and their revenue by groups; the rows add up to the total exactly. */
public record Breakdown(List<Row> rows, Row total) {
  /** The key of the total and of the row of firms whose group nobody recorded. */
  public static final String TOTAL = "total";

  public static final String NONE = "none";

  /** The key of the row of firms whose code no list holds. */
  public static final String UNKNOWN = "unknown";

  /**
   * One group.
   *
   * @param key a division or section of GB/T 4754 or a relation's code, or one of the above
   * @param firms all firms of the group
   * @param reporting those whose revenue is in {@code revenue}
   * @param revenue yuan
   * @param sharePercent of the total, one decimal; null when the total is not positive
   */
  public record Row(
      String key,
      int firms,
      int reporting,
      BigDecimal revenue,
      @Nullable BigDecimal sharePercent,
      @Nullable Comparison comparison) {
    /** Whether it is a group of the classification, not what is left over. */
    public boolean isNamed() {
      return !key.equals(NONE) && !key.equals(UNKNOWN);
    }

    /** Year-on-year growth in per cent, one decimal; null where there is none to state. */
    public @Nullable BigDecimal growthPercent() {
      return comparison == null ? null : comparison.growthPercent();
    }
  }
}

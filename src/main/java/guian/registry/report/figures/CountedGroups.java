package guian.registry.report.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger itself counts in the months of a report, payments or posts, by groups; the rows
 * add up to the total exactly.
 *
 * @param rows the greatest first, then what is shared or of no group; none where nothing is counted
 *     in these months of this year or last
 */
public record CountedGroups(List<Row> rows, Row total) {
  /** The keys that are no names: nobody calls a policy or a university so. */
  public static final String TOTAL = "*total";

  /** Of several groups at once, which nobody can tell apart. */
  public static final String SHARED = "*shared";

  /** Of any group. */
  public static final String ANY = "*any";

  /**
   * The key of what is counted under some names.
   *
   * @param names of its policy or its universities
   */
  public static String key(List<String> names) {
    return switch (names.size()) {
      case 0 -> ANY;
      case 1 -> names.getFirst();
      default -> SHARED;
    };
  }

  /**
   * One group.
   *
   * @param key its name, or one of the above
   * @param firms that are counted in {@code amount}
   * @param amount yuan, or posts
   * @param sharePercent of the total, one decimal; null when the total is not positive
   * @param before the same months of last year
   */
  public record Row(
      String key,
      @Nullable String nameEn,
      int firms,
      BigDecimal amount,
      @Nullable BigDecimal sharePercent,
      BigDecimal before) {
    /** Whether it is a policy or a university, not what is left over. */
    public boolean isNamed() {
      return !List.of(TOTAL, SHARED, ANY).contains(key);
    }

    /** Year-on-year growth in per cent, one decimal; null where there is none to state. */
    public @Nullable BigDecimal growthPercent() {
      return Growth.percent(amount, before);
    }
  }
}

package guian.registry.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rounds parts so that they still come to their sum: by the largest remainders. */
final class Rounding {
  /** The key of what belongs to no owner; keys are ids, which are positive. */
  static final long REST = -1;

  private Rounding() {}

  /**
   * Whole numbers that come to the sum of the parts, each the part rounded down or up.
   *
   * @param parts whose sum is whole
   */
  static Map<Long, Long> toTheSum(Map<Long, BigDecimal> parts) {
    Map<Long, Long> whole = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Long, BigDecimal> part : parts.entrySet()) {
      whole.put(part.getKey(), floor(part.getValue()).longValueExact());
      sum = sum.add(part.getValue());
    }
    long floors = whole.values().stream().mapToLong(Long::longValue).sum();
    long missing = sum.longValueExact() - floors;
    List<Long> byRemainder =
        parts.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Long, BigDecimal> part) -> remainder(part.getValue()))
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    byRemainder.stream().limit(missing).forEach(key -> whole.merge(key, 1L, Long::sum));
    return whole;
  }

  private static BigDecimal remainder(BigDecimal value) {
    return value.subtract(floor(value));
  }

  private static BigDecimal floor(BigDecimal value) {
    return value.setScale(0, RoundingMode.FLOOR);
  }
}

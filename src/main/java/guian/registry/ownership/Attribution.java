package guian.registry.ownership;

import guian.registry.model.Holding;
import guian.registry.model.StakeKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Splits the amounts of firms among those who own them in the end.
 *
 * <p>What a firm has goes up: by its stakes to its owners, all of a branch's to its head office,
 * and on from each of them, until a firm that has no owner on record keeps it. What no stake tells
 * (shares below 100 %, owners without a per cent) stays unstated. So every hundredth ends in one
 * place, and the parts come to the whole.
 */
public final class Attribution {
  private static final int MILLIONTHS = 6;

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * The amounts, in hundredths.
     *
     * @param byOwner by firm without an owner, in the order of their ids; their sum and {@code
     *     unstated} is the sum of all amounts
     * @param unstated what no stake tells
     */
    record Split(Map<Long, Long> byOwner, long unstated) implements Outcome {}

    /** Firms own each other in a circle: nothing can be told; the firms of circles. */
    record Circle(Set<Long> firms) implements Outcome {}

    /** The stakes in a firm say more than is possible: over 100 %, or a branch's owners. */
    record Overstated(long firm) implements Outcome {}
  }

  private final Map<Long, List<Holding>> owners = new HashMap<>();
  private final Map<Long, Integer> waiting = new HashMap<>();
  private final Map<Long, BigDecimal> held = new HashMap<>();
  private final Map<Long, BigDecimal> ends = new TreeMap<>();
  private BigDecimal unstated = BigDecimal.ZERO;

  private Attribution(Map<Long, Long> amounts, Collection<Holding> stakes, LocalDate day) {
    Map<Long, List<Holding>> all = new HashMap<>();
    for (Holding stake : stakes) {
      if (stake.isHeldOn(day)) {
        all.computeIfAbsent(stake.firm(), unused -> new ArrayList<>()).add(stake);
      }
    }
    Deque<Long> next = new ArrayDeque<>(amounts.keySet());
    Set<Long> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      long firm = next.remove();
      List<Holding> above = all.getOrDefault(firm, List.of());
      owners.put(firm, above);
      waiting.putIfAbsent(firm, 0);
      for (Holding stake : above) {
        waiting.merge(stake.owner(), 1, Integer::sum);
        if (seen.add(stake.owner())) {
          next.add(stake.owner());
        }
      }
    }
    amounts.forEach((firm, amount) -> held.put(firm, BigDecimal.valueOf(amount)));
  }

  /**
   * Splits amounts by the stakes in force on a day.
   *
   * @param amounts hundredths by firm
   * @param stakes any stakes; those of other days and other firms do not matter
   */
  public static Outcome split(Map<Long, Long> amounts, Collection<Holding> stakes, LocalDate day) {
    return new Attribution(amounts, stakes, day).outcome();
  }

  // From below: a firm's turn comes when all that it owns has been split.
  private Outcome outcome() {
    for (Map.Entry<Long, List<Holding>> firm : new TreeMap<>(owners).entrySet()) {
      if (isOverstated(firm.getValue())) {
        return new Outcome.Overstated(firm.getKey());
      }
    }
    Deque<Long> ready = new ArrayDeque<>();
    waiting.forEach((firm, count) -> {
      if (count == 0) {
        ready.add(firm);
      }
    });
    int done = 0;
    for (; !ready.isEmpty(); done++) {
      pass(ready.remove(), ready);
    }
    return done < owners.size() ? new Outcome.Circle(circle()) : rounded();
  }

  private static boolean isOverstated(List<Holding> above) {
    long branches = above.stream().filter(s -> s.kind() == StakeKind.HEAD_OFFICE).count();
    return branches > 0 ? above.size() > 1 : stated(above) > Holding.WHOLE;
  }

  private static long stated(List<Holding> above) {
    return above.stream().mapToLong(Attribution::share).sum();
  }

  private static long share(Holding stake) {
    if (stake.kind() == StakeKind.HEAD_OFFICE) {
      return Holding.WHOLE;
    }
    return stake.share() == null ? 0 : stake.share();
  }

  private void pass(long firm, Deque<Long> ready) {
    BigDecimal amount = held.getOrDefault(firm, BigDecimal.ZERO);
    List<Holding> above = owners.getOrDefault(firm, List.of());
    if (above.isEmpty()) {
      ends.put(firm, amount);
    } else {
      unstated = unstated.add(part(amount, Holding.WHOLE - stated(above)));
    }
    for (Holding stake : above) {
      held.merge(stake.owner(), part(amount, share(stake)), BigDecimal::add);
      if (waiting.merge(stake.owner(), -1, Integer::sum) == 0) {
        ready.add(stake.owner());
      }
    }
  }

  private static BigDecimal part(BigDecimal amount, long millionths) {
    return amount.multiply(BigDecimal.valueOf(millionths, MILLIONTHS));
  }

  private Set<Long> circle() {
    Set<Long> firms = new java.util.TreeSet<>();
    waiting.forEach((firm, count) -> {
      if (count > 0) {
        firms.add(firm);
      }
    });
    return firms;
  }

  private Outcome rounded() {
    Map<Long, BigDecimal> parts = new LinkedHashMap<>(ends);
    parts.put(Rounding.REST, unstated);
    Map<Long, Long> whole = Rounding.toTheSum(parts);
    long rest = whole.getOrDefault(Rounding.REST, 0L);
    whole.remove(Rounding.REST);
    return new Outcome.Split(whole, rest);
  }
}

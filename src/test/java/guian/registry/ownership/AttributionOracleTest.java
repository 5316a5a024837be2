package guian.registry.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Holding;
import guian.registry.model.PartialDate;
import guian.registry.model.StakeKind;
import guian.registry.ownership.Attribution.Outcome;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random graphs of owners against an oracle that walks every single path from a firm to its ends
 * and multiplies the shares on it as fractions.
 */
class AttributionOracleTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 30);
  private static final BigInteger WHOLE = BigInteger.valueOf(1_000_000);
  private static final PartialDate MAY = new PartialDate(2017, 5, 0);
  private static final PartialDate JULY = new PartialDate(2017, 7, 1);

  /** Firms 1 to n without circles, since only a firm of a higher number owns one of a lower. */
  record Graph(Map<Long, Long> amounts, List<Holding> stakes, int firms) {}

  /** An exact number: numerator over a power of a million. */
  private record Exact(BigInteger numerator, int millions) {
    Exact plus(Exact other) {
      int most = Math.max(millions, other.millions);
      return new Exact(over(most).add(other.over(most)), most);
    }

    BigInteger over(int power) {
      return numerator.multiply(WHOLE.pow(power - millions));
    }
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Arbitraries.integers()
        .between(1, 9)
        .flatMap(n -> Arbitraries.longs().map(seed -> graph(n, new Random(seed))));
  }

  private static Graph graph(int n, Random random) {
    Map<Long, Long> amounts = new HashMap<>();
    List<Holding> stakes = new ArrayList<>();
    for (long firm = 1; firm <= n; firm++) {
      if (random.nextInt(3) > 0) {
        amounts.put(firm, random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
      }
      stakes.addAll(stakes(firm, n, random));
    }
    return new Graph(amounts, stakes, n);
  }

  private static List<Holding> stakes(long firm, int n, Random random) {
    List<Holding> made = new ArrayList<>();
    if (firm == n) {
      return made;
    }
    if (random.nextInt(5) == 0) {
      made.add(stake(owner(firm, n, random), firm, StakeKind.HEAD_OFFICE, null, null, null));
      return made;
    }
    long left = 1_000_000;
    for (int i = random.nextInt(4); i > 0 && left > 0; i--) {
      long owner = owner(firm, n, random);
      Long share = random.nextInt(6) == 0 ? null : Long.valueOf(random.nextLong(1, left + 1));
      PartialDate until = random.nextInt(5) == 0 ? MAY : null;
      PartialDate from = until == null && random.nextInt(5) == 0 ? JULY : null;
      made.add(stake(owner, firm, StakeKind.SHARE, share, from, until));
      left -= share == null ? 0 : share;
    }
    return made;
  }

  private static long owner(long firm, int n, Random random) {
    return random.nextLong(firm + 1, n + 1L);
  }

  private static Holding stake(
      long owner,
      long firm,
      StakeKind kind,
      @org.jspecify.annotations.Nullable Long share,
      @org.jspecify.annotations.Nullable PartialDate from,
      @org.jspecify.annotations.Nullable PartialDate until) {
    return new Holding(null, owner, firm, kind, share, from, until);
  }

  @Property(tries = 2000)
  void everyPathCountsOnceAndNothingIsLost(@ForAll("graphs") Graph graph) {
    Outcome.Split split =
        assertInstanceOf(
            Outcome.Split.class, Attribution.split(graph.amounts(), graph.stakes(), DAY));
    Map<Long, Exact> exact = new HashMap<>();
    graph
        .amounts()
        .forEach(
            (firm, amount) -> walk(graph, firm, new Exact(BigInteger.valueOf(amount), 0), exact));

    assertEquals(
        graph.amounts().values().stream().mapToLong(Long::longValue).sum(),
        split.unstated() + split.byOwner().values().stream().mapToLong(Long::longValue).sum());
    for (long firm = 1; firm <= graph.firms(); firm++) {
      near(
          exact.getOrDefault(firm, zero()), split.byOwner().getOrDefault(firm, 0L), "firm " + firm);
    }
    near(exact.getOrDefault(0L, zero()), split.unstated(), "unstated");
  }

  private static Exact zero() {
    return new Exact(BigInteger.ZERO, 0);
  }

  /** One step of every path; what no owner of a firm is told to have goes to 0. */
  private static void walk(Graph graph, long firm, Exact part, Map<Long, Exact> ends) {
    List<Holding> above =
        graph.stakes().stream().filter(s -> s.firm() == firm && inForce(s)).toList();
    if (above.isEmpty()) {
      ends.merge(firm, part, Exact::plus);
      return;
    }
    BigInteger left = WHOLE;
    for (Holding stake : above) {
      BigInteger share =
          stake.kind() == StakeKind.HEAD_OFFICE
              ? WHOLE
              : BigInteger.valueOf(stake.share() == null ? 0 : stake.share());
      left = left.subtract(share);
      walk(graph, stake.owner(), times(part, share), ends);
    }
    ends.merge(0L, times(part, left), Exact::plus);
  }

  private static boolean inForce(Holding stake) {
    return stake.from() == null && stake.until() == null;
  }

  private static Exact times(Exact part, BigInteger millionths) {
    return new Exact(part.numerator().multiply(millionths), part.millions() + 1);
  }

  /** Less than one hundredth away, so equal where the exact number is whole. */
  private static void near(Exact exact, long rounded, String what) {
    BigInteger whole = BigInteger.valueOf(rounded).multiply(WHOLE.pow(exact.millions()));
    BigInteger off = exact.numerator().subtract(whole).abs();
    assertTrue(off.compareTo(WHOLE.pow(exact.millions())) < 0, what + " is off by " + off);
  }
}

package guian.registry.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import guian.registry.model.Holding;
import guian.registry.model.PartialDate;
import guian.registry.model.StakeKind;
import guian.registry.ownership.Attribution.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Amounts worked out by hand; firms are numbers, shares in per cent. */
class AttributionTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

  private static Holding share(long owner, long firm, @Nullable Integer percent) {
    return share(owner, firm, percent, null, null);
  }

  private static Holding share(
      long owner,
      long firm,
      @Nullable Integer percent,
      @Nullable PartialDate from,
      @Nullable PartialDate until) {
    Long share = percent == null ? null : percent * 10_000L;
    return new Holding(owner * 100 + firm, owner, firm, StakeKind.SHARE, share, from, until);
  }

  private static Holding head(long owner, long firm) {
    return new Holding(owner * 100 + firm, owner, firm, StakeKind.HEAD_OFFICE, null, null, null);
  }

  private static Outcome.Split split(Map<Long, Long> amounts, Holding... stakes) {
    return assertInstanceOf(Outcome.Split.class, Attribution.split(amounts, List.of(stakes), DAY));
  }

  @Test
  void aFirmWithoutAnOwnerKeepsWhatItHas() {
    assertEquals(new Outcome.Split(Map.of(1L, 500L), 0), split(Map.of(1L, 500L)));
  }

  @Test
  void aParentAndItsDaughterAreCountedOnce() {
    // 1 earns 1000; its daughter 2 earns 500, of which 80 % are 1's and 20 % nobody tells.
    assertEquals(
        new Outcome.Split(Map.of(1L, 1400L), 100),
        split(Map.of(1L, 1000L, 2L, 500L), share(1, 2, 80)));
  }

  @Test
  void chainsMultiplyAndMeet() {
    // 9 owns 50 % of 1 and 50 % of 2, each of which owns 50 % of 3, which earns 1000.
    assertEquals(
        new Outcome.Split(Map.of(9L, 500L), 500),
        split(
            Map.of(3L, 1000L), share(1, 3, 50), share(2, 3, 50), share(9, 1, 50), share(9, 2, 50)));
  }

  @Test
  void aBranchIsWhollyItsHeadOffices() {
    // 3 is a branch of 2, of which 7 has 30 % and 8 has 70 %.
    assertEquals(
        new Outcome.Split(Map.of(7L, 300L, 8L, 700L), 0),
        split(Map.of(3L, 1000L), head(2, 3), share(7, 2, 30), share(8, 2, 70)));
  }

  @Test
  void anOwnerWithoutAPerCentGetsNothingByGuess() {
    assertEquals(
        new Outcome.Split(Map.of(7L, 600L, 8L, 0L), 400),
        split(Map.of(1L, 1000L), share(7, 1, 60), share(8, 1, null)));
  }

  @Test
  void theDayDecides() {
    PartialDate may = PartialDate.parse("2017-05").orElseThrow();
    PartialDate july = PartialDate.parse("2017-07").orElseThrow();
    assertEquals(
        new Outcome.Split(Map.of(8L, 1000L), 0),
        split(
            Map.of(1L, 1000L),
            share(7, 1, 100, null, may),
            share(8, 1, 100, may, null),
            share(9, 1, 100, july, null)));
  }

  @Test
  void fenAreNotLostToRounding() {
    // A third each of 100 fen, with four decimals: 33.3333 + 33.3333 + 33.3334 %.
    Holding a = new Holding(1L, 7, 1, StakeKind.SHARE, 333_333L, null, null);
    Holding b = new Holding(2L, 8, 1, StakeKind.SHARE, 333_333L, null, null);
    Holding c = new Holding(3L, 9, 1, StakeKind.SHARE, 333_334L, null, null);
    assertEquals(
        new Outcome.Split(Map.of(7L, 33L, 8L, 33L, 9L, 34L), 0), split(Map.of(1L, 100L), a, b, c));
  }

  @Test
  void aLossIsSplitLikeAGain() {
    assertEquals(
        new Outcome.Split(Map.of(7L, -51L, 8L, -49L), 0),
        split(Map.of(1L, -100L), share(7, 1, 51), share(8, 1, 49)));
  }

  @Test
  void aCircleIsToldAndNothingElse() {
    assertEquals(
        new Outcome.Circle(Set.of(1L, 2L)),
        Attribution.split(
            Map.of(1L, 100L, 5L, 7L), List.of(share(1, 2, 10), share(2, 1, 10)), DAY));
  }

  @Test
  void tooMuchIsToldAndNothingElse() {
    assertEquals(
        new Outcome.Overstated(1),
        Attribution.split(Map.of(1L, 100L), List.of(share(7, 1, 60), share(8, 1, 41)), DAY));
    assertEquals(
        new Outcome.Overstated(1),
        Attribution.split(Map.of(1L, 100L), List.of(head(7, 1), share(8, 1, 41)), DAY));
  }
}

package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import guian.registry.model.OwnershipRules.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stake may not do to the stakes there are; firms are 1, 2, 3 …, shares in per cent. */
class OwnershipRulesTest {
  private static long ids = 100;

  private static Holding share(
      long owner, long firm, int percent, @Nullable String from, @Nullable String until) {
    return new Holding(
        ids++, owner, firm, StakeKind.SHARE, percent * 10_000L, date(from), date(until));
  }

  private static Holding head(long owner, long firm, @Nullable String from) {
    return new Holding(ids++, owner, firm, StakeKind.HEAD_OFFICE, null, date(from), null);
  }

  private static @Nullable PartialDate date(@Nullable String iso) {
    return iso == null ? null : PartialDate.parse(iso).orElseThrow();
  }

  private static Optional<Fault> fault(Holding stake, Holding... others) {
    return OwnershipRules.fault(stake, List.of(others));
  }

  @Test
  void sharesUpToTheWholeAreFine() {
    assertEquals(Optional.empty(), fault(share(1, 9, 49, null, null), share(2, 9, 51, null, null)));
  }

  @Test
  void oneFarthingTooMuchIsOver() {
    Holding over = new Holding(null, 1, 9, StakeKind.SHARE, 490_001L, null, null);
    Fault.Over fault =
        assertInstanceOf(Fault.Over.class, fault(over, share(2, 9, 51, null, null)).orElseThrow());
    assertEquals(1_000_001, fault.sum());
    assertEquals(null, fault.since());
  }

  @Test
  void onlyTheSameTimeCounts() {
    Holding sold = share(2, 9, 60, "2014", "2016-05");
    assertEquals(Optional.empty(), fault(share(1, 9, 60, "2016-05", null), sold));
    Fault.Over early =
        assertInstanceOf(
            Fault.Over.class, fault(share(1, 9, 60, "2016-04-30", null), sold).orElseThrow());
    assertEquals(LocalDate.of(2016, 4, 30), early.since());
  }

  @Test
  void theSumIsOverOnlyFromADayOnWhichAThirdOwnerCame() {
    Fault.Over fault =
        assertInstanceOf(
            Fault.Over.class,
            fault(
                    share(1, 9, 50, "2014", null),
                    share(2, 9, 40, "2014", null),
                    share(3, 9, 20, "2017-03", null))
                .orElseThrow());
    assertEquals(LocalDate.of(2017, 3, 1), fault.since());
    assertEquals(1_100_000, fault.sum());
  }

  @Test
  void aStakeDoesNotCountAgainstItsOwnEarlierState() {
    Holding now = share(1, 9, 60, null, null);
    Holding changed = new Holding(now.id(), 1, 9, StakeKind.SHARE, 700_000L, null, null);
    assertEquals(Optional.empty(), fault(changed, now, share(2, 9, 30, null, null)));
  }

  @Test
  void aCircleNamesItsPath() {
    Holding closing = share(3, 1, 10, null, null);
    assertEquals(
        Optional.of(new Fault.Cycle(List.of(3L, 1L, 2L, 3L))),
        fault(closing, share(1, 2, 50, null, null), share(2, 3, 50, null, null)));
  }

  @Test
  void aBranchIsPartOfACircleToo() {
    assertEquals(
        Optional.of(new Fault.Cycle(List.of(2L, 1L, 2L))),
        fault(share(2, 1, 10, null, null), head(1, 2, null)));
  }

  @Test
  void aFirmCannotOwnItself() {
    assertEquals(Optional.of(new Fault.Cycle(List.of(1L, 1L))), fault(share(1, 1, 10, null, null)));
  }

  @Test
  void whatWasSoldBeforeMakesNoCircle() {
    Holding closing = share(2, 1, 10, "2016", null);
    assertEquals(Optional.empty(), fault(closing, share(1, 2, 50, "2014", "2016")));
    assertEquals(
        Optional.of(new Fault.Cycle(List.of(2L, 1L, 2L))),
        fault(closing, share(1, 2, 50, "2014", "2016-01-02")));
  }

  @Test
  void aCircleNeedsAllItsStakesOnOneDay() {
    Holding closing = share(3, 1, 10, "2014", null);
    assertEquals(
        Optional.empty(),
        fault(closing, share(1, 2, 50, "2014", "2016"), share(2, 3, 50, "2016", null)));
  }

  @Test
  void aBranchHasOneHeadOfficeAndNoShareholders() {
    assertEquals(Optional.of(new Fault.SecondHead(1)), fault(head(2, 9, null), head(1, 9, "2015")));
    assertEquals(
        Optional.of(new Fault.BranchWithOwners(1)),
        fault(share(2, 9, 5, null, null), head(1, 9, null)));
    assertEquals(
        Optional.of(new Fault.BranchWithOwners(1)),
        fault(head(2, 9, null), share(1, 9, 5, null, null)));
  }

  @Test
  void theEndIsLaterThanTheStart() {
    assertEquals(Optional.of(new Fault.Order()), fault(share(1, 9, 5, "2016-03", "2016")));
    assertEquals(Optional.of(new Fault.Order()), fault(share(1, 9, 5, "2016", "2016")));
    assertEquals(Optional.empty(), fault(share(1, 9, 5, "2016", "2016-01-02")));
  }
}

package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.growth.ClaimStanding.Missing;
import guian.registry.growth.ClaimStanding.Outcome;
import guian.registry.growth.ClaimStanding.Reason;
import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.IndicatorKind;
import guian.registry.model.PartialDate;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimJudgeTest {
  private static final YearMonth JUNE = YearMonth.of(2017, 6);

  private static Amount yi(String yi) {
    return Amount.of(new BigDecimal(yi).movePointRight(8), "CNY");
  }

  /** Baishan Cloud: 200 million yuan in 2016, expected to triple in 2017. */
  private static Claim tripling() {
    return claim(yi("2"), "3", "2016", "2017", null);
  }

  private static Claim claim(
      @Nullable Amount base,
      @Nullable String multiple,
      String from,
      String to,
      @Nullable Amount target) {
    return new Claim(
        1,
        1,
        "revenue",
        "2017 年收入预计增至三倍",
        "公司",
        new PartialDate(2017, 0, 0),
        Observed.of(from),
        base,
        multiple == null ? null : new BigDecimal(multiple),
        Observed.of(to),
        target,
        1L);
  }

  private static ClaimStanding judge(Observed observed, Claim claim, YearMonth due) {
    Comparisons figures = new Comparisons(IndicatorKind.FLOW, observed.list());
    return new ClaimJudge(figures, new Deadline(due)).judge(claim);
  }

  @Test
  void baishanNeedsTwoHundredPerCentInOneYear() {
    ClaimStanding standing = judge(new Observed().actual("2016", "20000"), tripling(), JUNE);
    assertEquals("600000000", standing.target().plain());
    assertEquals("200.0", standing.perYear().toPlainString());
    assertEquals("44.2", standing.perYearOver(3).toPlainString());
    assertEquals(1, standing.years());
    assertEquals(Outcome.OPEN, standing.outcome());
    assertNull(standing.actual());
    assertNull(standing.progress());
    assertEquals(List.of(), standing.path());
  }

  @Test
  void aClaimWhoseYearIsOverIsOverdueUntilOthersReportItAndThenCannotBeJudged() {
    Observed base = new Observed().actual("2016", "20000");
    YearMonth december = YearMonth.of(2017, 12);
    Comparisons figures = new Comparisons(IndicatorKind.FLOW, base.list());
    ClaimStanding waiting = new ClaimJudge(figures, new Deadline(december, JUNE)).judge(tripling());
    assertEquals(Outcome.OVERDUE, waiting.outcome());
    assertNull(waiting.missing());
    ClaimStanding late = judge(base, tripling(), december);
    assertEquals(Outcome.CANNOT_BE_JUDGED, late.outcome());
    assertEquals(new Missing(Reason.NOT_REPORTED, Observed.of("2017")), late.missing());
  }

  @Test
  void theFigureThatIsMissingIsNamed() {
    YearMonth december = YearMonth.of(2017, 12);
    ClaimStanding secret =
        judge(new Observed().actual("2016", "20000").undisclosed("2017"), tripling(), december);
    assertEquals(Outcome.CANNOT_BE_JUDGED, secret.outcome());
    assertEquals(new Missing(Reason.NOT_DISCLOSED, Observed.of("2017")), secret.missing());
    ClaimStanding dollars = judge(new Observed().dollars("2017", "9"), tripling(), december);
    assertEquals(new Missing(Reason.OTHER_UNIT, Observed.of("2017")), dollars.missing());
    Claim without = claim(null, "3", "2016", "2017", null);
    ClaimStanding baseless = judge(new Observed().actual("2017", "9"), without, december);
    assertEquals(Outcome.CANNOT_BE_JUDGED, baseless.outcome());
    assertEquals(new Missing(Reason.NO_BASE, Observed.of("2016")), baseless.missing());
  }

  @Test
  void aClaimIsMetByItsTargetAndMissedByOneFenLess() {
    YearMonth december = YearMonth.of(2017, 12);
    Observed met = new Observed().actual("2017", "60000");
    assertEquals(Outcome.MET, judge(met, tripling(), december).outcome());
    Observed missed = new Observed().actual("2017", "59999.999999");
    ClaimStanding standing = judge(missed, tripling(), december);
    assertEquals(Outcome.MISSED, standing.outcome());
    assertEquals("599999999.99", standing.actual().plain());
  }

  @Test
  void progressIsHeldAgainstTheCalendarAndTheRestOfTheYearBefore() {
    ClaimStanding standing = judge(quarters(), tripling(), JUNE);
    var progress = standing.progress();
    // 2.45 ÷ 6.00 = 40.83 %; half the year is 50 %
    assertEquals("40.8", progress.done().toPlainString());
    assertEquals("50.0", progress.calendar().toPlainString());
    assertEquals("-9.2", progress.ahead().toPlainString());
    // 6.00 − 2.45 = 3.55; last year 2.00 − 0.98 = 1.02; 3.55 ÷ 1.02 = 3.4804
    assertEquals("355000000", progress.rest().plain());
    assertEquals("102000000", progress.restBefore().plain());
    assertEquals("248.0", progress.restGrowth().toPlainString());
  }

  @Test
  void thePathFollowsTheQuartersOfTheYearBefore() {
    ClaimStanding standing = judge(quarters(), tripling(), JUNE);
    // 6.00 × 0.42 ÷ 2.00, × 0.98 ÷ 2.00, × 1.49 ÷ 2.00
    assertEquals(
        List.of("126000000", "294000000", "447000000"),
        standing.path().stream().map(due -> due.amount().plain()).toList());
    assertEquals(
        List.of("2017Q1C", "2017Q2C", "2017Q3C"),
        standing.path().stream().map(due -> due.through().code()).toList());
  }

  private static Observed quarters() {
    return new Observed()
        .actual("2016Q1C", "4200")
        .actual("2016Q2C", "9800")
        .actual("2016Q3C", "14900")
        .actual("2016", "20000")
        .actual("2017Q1C", "10300")
        .actual("2017Q2C", "24500");
  }

  @Test
  void aBaseThatTheClaimDoesNotStateIsTheReportedOne() {
    Observed base = new Observed().actual("2016", "20000");
    ClaimStanding standing = judge(base, claim(null, "3", "2016", "2017", null), JUNE);
    assertEquals("600000000", standing.target().plain());
    ClaimStanding unknown = judge(new Observed(), claim(null, "3", "2016", "2017", null), JUNE);
    assertNull(unknown.target());
    assertEquals(Outcome.CANNOT_BE_JUDGED, unknown.outcome());
  }

  @Test
  void aStatedTargetIsNotReplacedByTheMultiple() {
    Claim claim = claim(yi("1.25"), "2", "2016", "2017", yi("2.4"));
    ClaimStanding standing = judge(new Observed(), claim, JUNE);
    assertEquals("240000000", standing.target().plain());
    // 2.40 ÷ 1.25 = 1.92
    assertEquals("92.0", standing.perYear().toPlainString());
  }

  @Test
  void aTargetSeveralYearsAwayNeedsItsRoot() {
    ClaimStanding standing = judge(new Observed(), claim(yi("2"), "3", "2016", "2019", null), JUNE);
    assertEquals(3, standing.years());
    assertEquals("44.2", standing.perYear().toPlainString());
  }

  @Test
  void periodsOfDifferentLengthGiveNoRate() {
    Claim claim = claim(yi("2"), null, "2016", "2017Q2C", yi("3"));
    ClaimStanding standing = judge(new Observed(), claim, JUNE);
    assertEquals(0, standing.years());
    assertNull(standing.perYear());
  }
}

package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static Series flow(Observed observed) {
    return new Series(IndicatorKind.FLOW, Nature.ACTUAL, observed.list());
  }

  private static String wan(Series series, String period) {
    return series
        .at(Observed.of(period))
        .map(value -> value.amount() == null ? "undisclosed" : value.amount().plain())
        .orElse("none");
  }

  @Test
  void aQuarterAloneIsTheDifferenceOfTwoCumulativesAndMarkedDerived() {
    Series series =
        flow(
            new Observed()
                .actual("2016Q1C", "4200")
                .actual("2016Q2C", "9800")
                .actual("2016Q3C", "14900")
                .actual("2016", "20000"));
    assertEquals("56000000", wan(series, "2016Q2"));
    assertEquals("51000000", wan(series, "2016Q3"));
    assertEquals("51000000", wan(series, "2016Q4"));
    assertTrue(series.single(2016, 2).orElseThrow().isDerived());
    assertEquals("42000000", wan(series, "2016Q1"));
    assertFalse(series.single(2016, 1).orElseThrow().isDerived());
  }

  @Test
  void aQuarterAloneMayBeNegativeWhenACumulativeWasCorrected() {
    Series series = flow(new Observed().actual("2016Q2C", "900").actual("2016Q3C", "850.5"));
    assertEquals("-495000", wan(series, "2016Q3"));
  }

  @Test
  void aQuarterAloneDoesNotFollowFromACumulativeThatIsMissingOrUndisclosed() {
    Series gap = flow(new Observed().actual("2016Q1C", "100").actual("2016Q3C", "300"));
    assertEquals("none", wan(gap, "2016Q2"));
    assertEquals("none", wan(gap, "2016Q3"));
    Series secret = flow(new Observed().actual("2016Q1C", "100").undisclosed("2016Q2C"));
    assertEquals("none", wan(secret, "2016Q2"));
    assertEquals("undisclosed", wan(secret, "2016Q2C"));
  }

  @Test
  void aReportedQuarterAloneIsNotReplacedByADerivedOne() {
    Series series =
        flow(
            new Observed()
                .actual("2016Q1C", "100")
                .actual("2016Q2C", "300")
                .actual("2016Q2", "201"));
    assertEquals("2010000", wan(series, "2016Q2"));
    assertFalse(series.single(2016, 2).orElseThrow().isDerived());
  }

  @Test
  void aCumulativeFollowsFromTheOneBeforeAndAQuarterAlone() {
    Series series =
        flow(new Observed().actual("2016Q1", "100").actual("2016Q2", "150").actual("2016Q3", "1"));
    assertEquals("2500000", wan(series, "2016Q2C"));
    assertEquals("2510000", wan(series, "2016Q3C"));
    assertTrue(series.through(2016, 3).orElseThrow().isDerived());
    assertEquals("none", wan(series, "2016"));
  }

  @Test
  void aFirstHalfIsJanuaryToJune() {
    Series series = flow(new Observed().actual("2017H1", "500"));
    assertEquals("5000000", wan(series, "2017Q2C"));
    assertEquals(
        List.of(Period.throughQuarter(2017, 2)), List.of(series.same(Observed.of("2017H1"))));
  }

  @Test
  void theOfficialNameOfAPeriodWinsOverTheOther() {
    Observed both = new Observed().actual("2017H1", "500").actual("2017Q2C", "501");
    assertEquals("5010000", wan(flow(both), "2017Q2C"));
    Observed turned = new Observed().actual("2017Q2C", "501").actual("2017H1", "500");
    assertEquals("5010000", wan(flow(turned), "2017Q2C"));
  }

  @Test
  void pointsAreInTheOrderOfTimeWithWhatWasDerived() {
    Series series =
        flow(
            new Observed()
                .actual("2016", "9")
                .actual("2016Q2C", "4")
                .actual("2016Q1C", "1")
                .actual("2015", "7"));
    assertEquals(
        List.of("2015", "2016Q1C", "2016Q2", "2016Q2C", "2016"),
        series.points().stream().map(value -> value.period().code()).toList());
  }

  @Test
  void ofAStockNothingIsDerivedAndAQuarterIsItsEnd() {
    Series staff =
        new Series(
            IndicatorKind.STOCK,
            Nature.ACTUAL,
            new Observed().actual("2017Q1", "1").actual("2017Q2C", "3").list());
    assertEquals("30000", wan(staff, "2017Q2"));
    assertEquals(2, staff.points().size());
    assertEquals("none", wan(staff, "2017Q3"));
  }

  @Test
  void ofAnAverageNothingIsDerivedAndAQuarterIsNotTheMonthsToItsEnd() {
    Series staff =
        new Series(
            IndicatorKind.AVERAGE,
            Nature.ACTUAL,
            new Observed()
                .actual("2017Q1C", "1")
                .actual("2017Q2C", "3")
                .actual("2017Q4", "7")
                .list());
    assertEquals("30000", wan(staff, "2017Q2C"));
    assertEquals("30000", wan(staff, "2017H1"));
    assertEquals("none", wan(staff, "2017Q2"));
    assertEquals("70000", wan(staff, "2017Q4"));
    assertEquals("none", wan(staff, "2017"));
    assertEquals(3, staff.points().size());
  }

  @Test
  void noValueIsReadFromAnotherNature() {
    assertEquals("none", wan(flow(new Observed().prior("2016Q2C", "980")), "2016Q2C"));
  }
}

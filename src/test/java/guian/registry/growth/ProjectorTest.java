package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.growth.BackTest.Case;
import guian.registry.growth.Projection.Why;
import guian.registry.model.Amount;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Projections worked out by hand; Student's t from a printed table. */
class ProjectorTest {
  private static final Calibration PLAIN = new Calibration(List.of());

  /** Each quarter of 2015 brings 100; those of 2016 bring 110, 120, 110, 120. */
  private static Observed twoYears() {
    return new Observed()
        .actual("2015Q1C", "100")
        .actual("2015Q2C", "200")
        .actual("2015Q3C", "300")
        .actual("2015", "400")
        .actual("2016Q1C", "110")
        .actual("2016Q2C", "230")
        .actual("2016Q3C", "340")
        .actual("2016", "460");
  }

  private static Series series(Observed observed) {
    return new Series(IndicatorKind.FLOW, Nature.ACTUAL, observed.list());
  }

  private static List<Projection> project(Observed observed) {
    return new Projector(PLAIN).project(series(observed));
  }

  private static void assertWan(double wan, Amount amount) {
    assertEquals(wan, amount.hundredths() / 1e6, 0.005);
  }

  @Test
  void theNextYearGrowsAsTheQuartersDid() {
    // ln 1.1 and ln 1.2 by turns: mean 0.138816, s 0.050236; t(3) at 90 % is 1.638;
    // half width 1.638 · 0.050236 · √1.25 = 0.091985. √(1.1 · 1.2) = 1.148913.
    List<Projection> all = project(twoYears());
    assertEquals(
        List.of("2017Q1C", "2017Q2C", "2017Q3C", "2017"),
        all.stream().map(projection -> projection.period().code()).toList());
    Projection year = all.getLast();
    assertWan(528.50, year.mid());
    assertWan(482.05, year.low());
    assertWan(579.42, year.high());
    assertWan(126.38, all.getFirst().mid());
    assertNull(year.why());
  }

  @Test
  void whatIsKnownOfTheYearIsNotProjectedAnew() {
    // A fifth change, ln (150 ÷ 110) = 0.310155: mean 0.173084, s 0.088114; t(4) 1.533,
    // half width 1.533 · 0.088114 · √1.2 = 0.147992.
    Observed observed = twoYears().actual("2017Q1C", "150");
    List<Projection> all = project(observed);
    assertEquals(3, all.size());
    // 150 + 350 · e^0.173084, and with e^(0.173084 ± 0.147992)
    assertWan(566.14, all.getLast().mid());
    assertWan(508.89, all.getLast().low());
    assertWan(632.51, all.getLast().high());
  }

  @Test
  void aShortSeriesIsRefusedAndSaysWhy() {
    List<Projection> short1 = project(new Observed().actual("2016", "20000"));
    assertEquals(4, short1.size());
    assertEquals(Why.TOO_FEW_POINTS, short1.getFirst().why());
    assertEquals("too few points", short1.getFirst().why().words());
    assertNull(short1.getFirst().mid());
    // A gap ends the row of comparable quarters.
    Observed gap = twoYears().actual("2017Q2C", "300").actual("2017Q3C", "450");
    assertEquals(Why.TOO_FEW_POINTS, project(gap).getFirst().why());
  }

  @Test
  void aQuarterOfNothingOrLessHasNoLogarithm() {
    Observed fell =
        new Observed()
            .actual("2015Q1C", "100")
            .actual("2015Q2C", "200")
            .actual("2015Q3C", "300")
            .actual("2015", "400")
            .actual("2016Q1C", "110")
            .actual("2016Q2C", "105")
            .actual("2016Q3C", "340")
            .actual("2016", "460");
    assertEquals(Why.VALUE_NOT_POSITIVE, project(fell).getFirst().why());
  }

  @Test
  void nothingReportedGivesNothing() {
    assertEquals(List.of(), project(new Observed()));
    assertEquals(List.of(), project(new Observed().undisclosed("2016")));
  }

  @Test
  void theBandIsAsWideAsThePastAsksFor() {
    // Thirty tests a quarter ahead that missed by 1, 2, … 30 half widths: ⌈0.8 · 31⌉ = 25.
    List<Case> cases =
        IntStream.rangeClosed(1, 30).mapToObj(miss -> new Case(miss, 1, miss)).toList();
    Calibration calibration = new Calibration(cases);
    assertEquals(25, calibration.factor(1));
    assertEquals(1, calibration.factor(2));
    assertEquals(1, new Calibration(cases.subList(1, 30)).factor(1));
    // Either half has 15 firms: too few to say how well it holds.
    assertNull(calibration.coverage());
    List<Projection> wide = new Projector(calibration).project(series(twoYears()));
    assertEquals(25, wide.getFirst().factor());
    assertTrue(wide.getFirst().high().hundredths() > 9 * wide.getFirst().mid().hundredths());
    assertEquals(1, wide.get(1).factor());
  }

  @Test
  void coverageIsMeasuredOnFirmsThatTheWidthWasNotTakenFrom() {
    // Even firms missed by 1 … 40, so their width is the ⌈0.8 · 41⌉ = 33rd; odd ones all by 20:
    // all 40 odd ones lie within 33, and of the even ones the first 20 within 20.
    List<Case> cases =
        IntStream.rangeClosed(1, 40)
            .boxed()
            .flatMap(i -> List.of(new Case(2L * i, 1, i), new Case(2L * i + 1, 1, 20)).stream())
            .toList();
    assertEquals("75.0", new Calibration(cases).coverage().toPlainString());
  }

  @Test
  void aBackTestKnowsNothingOfWhatCameLater() {
    Series series = series(twoYears().actual("2017Q1C", "150").actual("2017", "560"));
    List<Case> cases = BackTest.of(7, series);
    // From the end of 2016: the first quarter of 2017 and the year; from March 2017: the year.
    assertEquals(List.of(1, 4, 3), cases.stream().map(Case::ahead).toList());
    // |ln (150 ÷ 110) − 0.138816| ÷ 0.091985
    assertEquals(1.8627, cases.getFirst().miss(), 0.0005);
    // |ln (560 ÷ 460) − 0.138816| ÷ 0.091985
    assertEquals(0.6293, cases.get(1).miss(), 0.0005);
  }
}

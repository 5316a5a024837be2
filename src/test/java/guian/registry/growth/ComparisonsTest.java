package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.growth.Growth.Base;
import guian.registry.growth.Growth.Why;
import guian.registry.model.IndicatorKind;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  private static Growth growth(Observed observed, String period) {
    return new Comparisons(IndicatorKind.FLOW, observed.list())
        .at(Observed.of(period))
        .orElseThrow();
  }

  private static String percent(Growth growth) {
    return growth.percent() == null ? "none" : growth.percent().toPlainString();
  }

  @Test
  void theRestatedBaseComesBeforeThePublishedOne() {
    Observed both =
        new Observed()
            .actual("2016Q2C", "9000")
            .prior("2016Q2C", "9800")
            .actual("2017Q2C", "24500");
    assertEquals("150.0", percent(growth(both, "2017Q2C")));
    assertEquals(Base.RESTATED, growth(both, "2017Q2C").base());
    Observed published = new Observed().actual("2016Q2C", "9000").actual("2017Q2C", "24500");
    // 24500 ÷ 9000 = 2.7222
    assertEquals("172.2", percent(growth(published, "2017Q2C")));
    assertEquals(Base.PUBLISHED, growth(published, "2017Q2C").base());
  }

  @Test
  void halfAYearIsNeverComparedWithAWholeOne() {
    Growth half =
        growth(new Observed().actual("2016", "20000").actual("2017Q2C", "24500"), "2017Q2C");
    assertEquals("none", percent(half));
    assertEquals(Why.NO_BASE, half.why());
  }

  @Test
  void aBaseOfNothingOrLessGivesNoGrowthAndSaysSo() {
    Growth zero = growth(new Observed().actual("2016", "0").actual("2017", "5"), "2017");
    assertEquals(Why.BASE_NOT_POSITIVE, zero.why());
    assertEquals("none", percent(zero));
    Growth loss = growth(new Observed().actual("2016", "-3").actual("2017", "5"), "2017");
    assertEquals(Why.BASE_NOT_POSITIVE, loss.why());
    assertEquals("base not positive", loss.why().words());
  }

  @Test
  void whatIsNotDisclosedGivesNoGrowth() {
    Growth now = growth(new Observed().actual("2016", "4").undisclosed("2017"), "2017");
    assertEquals(Why.NOT_DISCLOSED, now.why());
    Growth base = growth(new Observed().undisclosed("2016").actual("2017", "4"), "2017");
    assertEquals(Why.BASE_NOT_DISCLOSED, base.why());
    Growth dollars = growth(new Observed().dollars("2016", "4").actual("2017", "4"), "2017");
    assertEquals(Why.OTHER_UNIT, dollars.why());
  }

  @Test
  void aQuarterAloneRestsOnOneKindOfBaseThroughout() {
    Observed restated =
        new Observed()
            .actual("2016Q1C", "4000")
            .actual("2016Q2C", "9000")
            .prior("2016Q1C", "4200")
            .prior("2016Q2C", "9800")
            .actual("2017Q1C", "10300")
            .actual("2017Q2C", "24500");
    // 14200 ÷ 5600 = 2.5357
    assertEquals("153.6", percent(growth(restated, "2017Q2")));
    assertEquals(Base.RESTATED, growth(restated, "2017Q2").base());
    Observed half =
        new Observed()
            .actual("2016Q1C", "4000")
            .actual("2016Q2C", "9000")
            .prior("2016Q2C", "9800")
            .actual("2017Q1C", "10300")
            .actual("2017Q2C", "24500");
    // 14200 ÷ 5000, never 14200 ÷ (9800 − 4000)
    assertEquals("184.0", percent(growth(half, "2017Q2")));
    assertEquals(Base.PUBLISHED, growth(half, "2017Q2").base());
  }

  @Test
  void whatOnlyTheNextYearsFileTellsIsKnownButIsNoGrowthOfItsOwn() {
    Comparisons figures =
        new Comparisons(
            IndicatorKind.FLOW,
            new Observed().prior("2016Q2C", "98").actual("2017Q2C", "196").list());
    assertTrue(figures.at(Observed.of("2016Q2C")).isEmpty());
    assertEquals("980000", figures.known(Observed.of("2016Q2C")).orElseThrow().amount().plain());
    assertEquals("100.0", percent(figures.at(Observed.of("2017Q2C")).orElseThrow()));
  }
}

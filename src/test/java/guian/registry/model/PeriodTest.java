package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2016, YEAR, 2016, 0, 1, 12",
    "2017H1, HALF, 2017, 1, 1, 6",
    "2017H2, HALF, 2017, 2, 7, 12",
    "2017Q2, QUARTER, 2017, 2, 4, 6",
    "2017Q3C, YTD, 2017, 3, 1, 9",
    "2017M05, MONTH, 2017, 5, 5, 5",
    "2017M11C, YTD_MONTH, 2017, 11, 1, 11"
  })
  void codesReadAndWriteTheSamePeriod(
      String code, Period.Kind kind, int year, int ordinal, int first, int last) {
    Period period = Period.parse(code).orElseThrow();
    assertEquals(new Period(kind, year, ordinal), period);
    assertEquals(code, period.code());
    assertEquals(first, period.firstMonth());
    assertEquals(last, period.lastMonth());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "17Q1",
        "2017Q0",
        "2017Q5",
        "2017Q4C",
        "2017M13",
        "2017M12C",
        "2017M06C",
        "2017H1C",
        "2017H3",
        "2017q1",
        "2017Q1 "
      })
  void whatIsNoPeriodIsNotRead(String code) {
    assertTrue(Period.parse(code).isEmpty(), code);
  }

  @Test
  void onePeriodHasOneName() {
    assertEquals(Period.year(2017), Period.throughQuarter(2017, 4));
    assertEquals(Period.throughQuarter(2017, 2), Period.throughMonth(2017, 6));
    assertEquals(Period.year(2017), Period.throughMonth(2017, 12));
    assertThrows(IllegalArgumentException.class, () -> new Period(Period.Kind.YTD_MONTH, 2017, 9));
  }

  @Test
  void onlyPeriodsThatRunFromJanuaryStartThere() {
    assertTrue(Period.throughQuarter(2017, 3).startsInJanuary());
    assertTrue(Period.quarter(2017, 1).startsInJanuary());
    assertFalse(Period.quarter(2017, 2).startsInJanuary());
    assertFalse(Period.half(2017, 2).startsInJanuary());
  }

  @Test
  void theYearBeforeHasTheSameMonths() {
    assertEquals(Period.throughQuarter(2016, 2), Period.throughQuarter(2017, 2).yearBefore());
  }
}

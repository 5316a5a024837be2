package guian.registry.report.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportQuarterTest {
  @ParameterizedTest
  @CsvSource({"2017Q1, 2017Q1C", "2017q2, 2017Q2C", "' 2017Q3 ', 2017Q3C", "2016Q4, 2016"})
  void aQuarterMeansJanuaryToItsEnd(String text, String period) {
    assertEquals(period, ReportQuarter.parse(text).orElseThrow().period().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2017", "2017Q5", "2017Q0", "17Q1", "2017-Q1", "2017Q1C", "0017Q1", "Q1"})
  void anythingElseIsNoQuarter(String text) {
    assertEquals(Optional.empty(), ReportQuarter.parse(text));
  }

  @Test
  void theReportBeforeAFirstQuarterIsTheYearBefore() {
    assertEquals(new ReportQuarter(2016, 4), new ReportQuarter(2017, 1).previous());
    assertEquals(new ReportQuarter(2017, 1), new ReportQuarter(2017, 2).previous());
    assertEquals(new ReportQuarter(2016, 2), new ReportQuarter(2017, 2).yearBefore());
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-30, true, false, false",
    "2017-06, true, false, false",
    "2017-07, false, false, true",
    "2017, false, true, false",
    "2016-03, false, false, false",
    "2018, false, false, true"
  })
  void aDateKnownToTheYearMayOrMayNotLieInAHalf(
      String date, boolean covered, boolean perhaps, boolean after) {
    ReportQuarter half = new ReportQuarter(2017, 2);
    PartialDate day = PartialDate.parse(date).orElseThrow();
    assertEquals(covered, half.covers(day));
    assertEquals(perhaps, half.mayCover(day));
    assertEquals(after, half.endsBefore(day));
  }

  @Test
  void aDateKnownToTheYearLiesInTheWholeYear() {
    ReportQuarter year = new ReportQuarter(2017, 4);
    assertTrue(year.covers(PartialDate.parse("2017").orElseThrow()));
    assertFalse(year.mayCover(PartialDate.parse("2017").orElseThrow()));
  }
}

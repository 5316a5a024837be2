package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final List<Period> REPORTED =
      List.of(Period.year(2016), Period.throughQuarter(2017, 2), Period.throughQuarter(2017, 1));

  @Test
  void whatHasEndedIsDueThoughNobodyReportedIt() {
    Deadline deadline = Deadline.of(REPORTED, YearMonth.of(2026, 11));
    assertTrue(deadline.isPast(Period.throughQuarter(2017, 3)));
    assertTrue(deadline.isPast(Period.throughMonth(2026, 10)));
    assertFalse(deadline.isPast(Period.throughMonth(2026, 11)));
    assertEquals(YearMonth.of(2017, 6), deadline.newest());
  }

  @Test
  void aPeriodThatHasNotEndedIsNotDueThoughAFigureOfItStandsThere() {
    Deadline june = Deadline.of(REPORTED, YearMonth.of(2017, 6));
    assertFalse(june.isPast(Period.throughQuarter(2017, 2)));
    assertTrue(june.isPast(Period.throughQuarter(2017, 1)));
    Deadline july = Deadline.of(REPORTED, YearMonth.of(2017, 7));
    assertTrue(july.isPast(Period.throughQuarter(2017, 2)));
  }

  @Test
  void withoutAnyFigureWhatHasEndedIsDue() {
    assertEquals(
        new Deadline(YearMonth.of(2017, 6)), Deadline.of(List.of(), YearMonth.of(2017, 7)));
  }
}

package guian.registry.importing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "2015-04-09,2015-04-09",
    "2015/4/9,2015-04-09",
    "2015.4.9,2015-04-09",
    "2015年4月9日,2015-04-09",
    "２０１５年４月９日,2015-04-09",
    "20150409,2015-04-09",
    "2015-04-09 00:00:00,2015-04-09",
    "2015年4月,2015-04",
    "2015-04,2015-04",
    "201504,2015-04",
    "2015年,2015",
    "2015,2015",
    "24 May 2016,2016-05-24",
    "24-May-2016,2016-05-24",
    "'May 24, 2016',2016-05-24",
    "Sept. 2016,2016-09",
    "25/12/2014,2014-12-25",
    "12/25/2014,2014-12-25",
    "04/04/2015,2015-04-04"
  })
  void datesAreAsPreciseAsWritten(String text, String iso) {
    assertEquals(iso, exact(DateText.text(text)));
  }

  private static String exact(DateText.Reading reading) {
    return assertInstanceOf(DateText.Exact.class, reading).date().iso();
  }

  @Test
  void anotherDateOfTheColumnTellsWhichIsTheMonth() {
    assertInstanceOf(DateText.Ambiguous.class, DateText.text("09/04/2015"));
    assertEquals(DateText.Order.DAY_FIRST, DateText.order("25/12/2014"));
    assertEquals(DateText.Order.UNKNOWN, DateText.order("09/04/2015"));
    assertEquals("2015-04-09", exact(DateText.text("09/04/2015", DateText.Order.DAY_FIRST)));
    assertEquals("2015-09-04", exact(DateText.text("09/04/2015", DateText.Order.MONTH_FIRST)));
  }

  @Test
  void aDayNumberThatMayBeAYearAndAMonthIsAmbiguous() {
    Cell month = new Cell.Number(1, "20181", false);
    assertInstanceOf(DateText.Ambiguous.class, DateText.read(month, Workbook.EPOCH_1900));
    Cell day = new Cell.Number(1, "42103", false);
    assertEquals("2015-04-09", exact(DateText.read(day, Workbook.EPOCH_1900)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.4.9", "15年4月"})
  void aYearOfTwoDigitsIsAmbiguous(String text) {
    assertInstanceOf(DateText.Ambiguous.class, DateText.text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-30", "2015-13", "去年", "20151309"})
  void whatNoCalendarHasIsUnreadable(String text) {
    assertInstanceOf(DateText.Unreadable.class, DateText.text(text));
  }

  @Test
  void numbersAreDayNumbersOrWrittenDates() {
    assertEquals("2015-04-09", exact(number("42103")));
    assertEquals("2015-04-09", exact(number("20150409")));
    assertEquals("2015", exact(number("2015")));
    assertEquals("2015-04-09", exact(number("42103.5")));
    assertInstanceOf(DateText.Ambiguous.class, number("2015.1"));
    assertEquals(
        "2019-04-10",
        exact(DateText.read(new Cell.Number(1, "42103", false), Workbook.EPOCH_1904)));
  }

  private static DateText.Reading number(String raw) {
    return DateText.read(new Cell.Number(1, raw, false), Workbook.EPOCH_1900);
  }
}

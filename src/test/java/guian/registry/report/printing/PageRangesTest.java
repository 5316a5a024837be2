package guian.registry.report.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as people write them. */
class PageRangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1-5|[1, 2, 3, 4, 5]",
        "2|2|[2]",
        "1-3|1-3|[1, 2, 3]",
        "1－2，5|1-2,5|[1, 2, 5]",
        "5、1~2|5,1-2|[1, 2, 5]",
        "2 - 3; 3|2-3,3|[2, 3]",
        "4至5|4-5|[4, 5]"
      })
  void pagesAreReadInAnyWriting(String written, String spooled, String pages) {
    PageRanges ranges = PageRanges.of(written, 5);
    assertEquals(spooled, ranges.toString());
    assertEquals(pages, ranges.pages().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "3-2", "1-6", "-1", "1,", ",", "a", "1-2-3", "1.5", "9999999"})
  void whatIsNoPageIsRefused(String written) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> PageRanges.of(written, 5));
    assertEquals("report.print.pages", refused.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1000", "2.0", "x"})
  void whatIsNoNumberOfCopiesIsRefused(String written) {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> PrintOrder.copies(written));
    assertEquals("report.print.copies", refused.code());
  }
}

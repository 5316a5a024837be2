package guian.registry.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables stay whole on a page: only short ones of the program's own words. */
class PrintedTableTest {
  @ParameterizedTest
  @CsvSource({"1, LABEL, true", "8, LABEL, true", "9, LABEL, false", "8, TEXT, false"})
  void onlyAShortTableStaysWhole(int rows, Column.Kind kind, boolean whole) {
    Markup out = new Markup(new PrintableText(point -> true));
    new PrintedTable("caption", List.of(new Column("head", "", 1, kind)))
        .write(out, Collections.nCopies(rows, List.of("cell")), List.of("total"));
    assertEquals(whole, out.toString().startsWith("<div class=\"together\">"));
  }
}

package guian.registry.report.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * Tables to be printed as the report's are: a firm's own sheet, a list of firms.
 *
 * @param under a line under the title
 * @param day the day whose state it prints, which is the document's date too
 * @param wide whether the pages are on their side
 */
public record TablePaper(
    String title, String under, LocalDate day, boolean wide, List<Part> parts) {
  /**
   * One table.
   *
   * @param heading empty when there is only one
   */
  public record Part(String heading, List<Column> columns, List<List<String>> rows) {}
}

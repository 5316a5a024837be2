package guian.registry.importing.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A spreadsheet file's content.
 *
 * @param epoch the day with the number 0; days are counted from it after February 1900
 */
public record Workbook(SourceFile source, LocalDate epoch, List<Sheet> sheets) {
  /** Day 0 of the 1900 date system. */
  public static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

  /** Day 0 of the 1904 date system. */
  public static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
}

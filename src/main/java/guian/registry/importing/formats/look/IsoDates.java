package guian.registry.importing.formats.look;

import guian.registry.importing.workbook.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reads dates that a file writes as ISO 8601. */
public final class IsoDates {
  private IsoDates() {}

  /** The cell that holds such a date, shown so; text when it is none. */
  public static Cell cell(int column, String raw, DateLook look) {
    String iso = raw.strip().replaceFirst("Z$", "");
    try {
      return look.cell(
          column,
          iso.contains("T") ? LocalDateTime.parse(iso) : LocalDate.parse(iso).atStartOfDay());
    } catch (DateTimeException e) {
      return new Cell.Text(column, raw);
    }
  }
}

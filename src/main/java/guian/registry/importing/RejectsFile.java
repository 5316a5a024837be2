package guian.registry.importing;

import guian.registry.importing.asking.Sentences;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.RejectedRow;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellRange;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.WholeFile;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Gives refused rows back as a workbook: of each sheet the rows up to its header as they are, then
 * the refused rows as they are with the row's number and the reason at the right, so that they can
 * be put right and imported again. Sheets without any come with their headers, so that what was
 * answered of the file counts for its rows that come back.
 */
public final class RejectsFile {
  private static final int LONGEST_NAME = 31;

  private final Workbook workbook;
  private final Plan plan;
  private final Messages messages;

  /** The refused rows of {@code plan}, which was made of {@code workbook}. */
  public RejectsFile(Workbook workbook, Plan plan, Messages messages) {
    this.workbook = workbook;
    this.plan = plan;
    this.messages = messages;
  }

  /**
   * Writes an xlsx file; it appears when it is whole.
   *
   * @throws IOException when it cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, this::fill);
  }

  private void fill(OutputStream out) throws IOException {
    try (var book = new org.dhatim.fastexcel.Workbook(out, "guian", null)) {
      for (int i = 0; i < plan.sheets().size(); i++) {
        SheetPlan sheet = plan.sheets().get(i);
        List<RejectedRow> rows =
            plan.rejected().stream().filter(row -> row.sheet().equals(sheet.name())).toList();
        fill(book.newWorksheet(name(sheet)), workbook.sheets().get(i), sheet, rows);
      }
    }
  }

  private String name(SheetPlan sheet) {
    String name = sheet.name().isEmpty() ? messages.get("import.rejects.sheet") : sheet.name();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private void fill(Worksheet out, Sheet sheet, SheetPlan read, List<RejectedRow> rejected) {
    int last = read.headerRows().stream().mapToInt(Integer::intValue).max().orElse(0);
    int right =
        sheet.rows().stream()
            .mapToInt(row -> row.cells().isEmpty() ? 0 : row.cells().getLast().column())
            .max()
            .orElse(0);
    sheet.rows().stream()
        .filter(row -> row.number() <= last)
        .forEach(row -> copy(out, row, row.number()));
    sheet.merges().stream().filter(merge -> merge.lastRow() <= last).forEach(m -> merge(out, m));
    if (last > 0 && !rejected.isEmpty()) {
      out.value(last - 1, right, messages.get("import.rejects.row"));
      out.value(last - 1, right + 1, messages.get("import.rejects.reason"));
    }
    Sentences sentences = new Sentences(messages);
    int next = last + 1;
    for (RejectedRow row : rejected) {
      int number = next++;
      sheet.rows().stream().filter(r -> r.number() == row.row()).forEach(r -> copy(out, r, number));
      out.value(number - 1, right, row.row());
      out.value(number - 1, right + 1, printable(sentences.of(row.wording())));
    }
  }

  private static void merge(Worksheet out, CellRange merge) {
    out.range(
            merge.firstRow() - 1,
            merge.firstColumn() - 1,
            merge.lastRow() - 1,
            merge.lastColumn() - 1)
        .merge();
  }

  private static void copy(Worksheet out, Row row, int number) {
    for (Cell cell : row.cells()) {
      int column = cell.column() - 1;
      if (cell instanceof Cell.Number figure) {
        out.value(number - 1, column, figure.value());
        if (figure.percent()) {
          out.style(number - 1, column).format("0.00%").set();
        }
      } else if (!cell.raw().isEmpty()) {
        out.value(number - 1, column, printable(cell.raw()));
      }
    }
  }

  /** XML has no control characters; a line break in a cell stays one. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }
}

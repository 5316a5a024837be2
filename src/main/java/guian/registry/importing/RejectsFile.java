package guian.registry.importing;

import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.RejectedRow;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import guian.registry.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Gives refused rows back as a workbook: of each sheet the rows that say how it is to be read, as
 * they are, and the refused rows as they are with the row's number and the reason at the right, so
 * that they can be put right and imported again. Sheets without any come with their headers, so
 * that what was answered of the file counts for its rows that come back.
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
   * @throws RefusedException {@code file.source} when it is the imported file, which is the only
   *     one with the rows that were taken
   */
  public void write(Path file) throws IOException {
    if (isSource(file)) {
      throw new RefusedException("file.source", file.toString());
    }
    WholeFile.write(file, this::fill);
  }

  private boolean isSource(Path file) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == workbook.source().bytes()
        && FileContent.of(file).sha256().equals(workbook.source().sha256());
  }

  private void fill(OutputStream out) throws IOException {
    try (var book = new org.dhatim.fastexcel.Workbook(out, "guian", null)) {
      for (int i = 0; i < plan.sheets().size(); i++) {
        SheetPlan sheet = plan.sheets().get(i);
        List<RejectedRow> rows =
            plan.rejected().stream().filter(row -> row.sheet().equals(sheet.name())).toList();
        new RejectsSheet(workbook.sheets().get(i), sheet, rows, messages)
            .fill(book.newWorksheet(name(sheet)));
      }
    }
  }

  private String name(SheetPlan sheet) {
    String name = sheet.name().isEmpty() ? messages.get("import.rejects.sheet") : sheet.name();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}

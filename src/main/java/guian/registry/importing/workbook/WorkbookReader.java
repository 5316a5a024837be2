package guian.registry.importing.workbook;

import java.io.IOException;

/** Reads the workbooks of one format. */
public interface WorkbookReader {
  /**
   * Reads the whole file.
   *
   * @throws IOException when the file cannot be read or is damaged
   * @throws guian.registry.model.RefusedException {@code file.too_large} past the limits, {@code
   *     file.password_needed} or {@code file.password_wrong} when it is locked
   */
  Workbook read(FileContent file, Reading reading) throws IOException;
}

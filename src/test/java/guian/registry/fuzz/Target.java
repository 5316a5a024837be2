package guian.registry.fuzz;

import guian.registry.importing.formats.Workbooks;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What every fuzz target does: reads bytes as a file, which has to give a sound workbook or a
 * refusal, whatever the bytes are.
 */
final class Target {
  private static final Limits LIMITS = new Limits(1 << 20, 4 << 20, 250, 20_000, 1 << 20, 1 << 16);
  private static final Path FILE = file();

  private Target() {}

  private static Path file() {
    try {
      Path file = Files.createTempFile("fuzz", ".bin");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void read(byte[] bytes) {
    try {
      Files.write(FILE, bytes);
      check(new Workbooks(LIMITS).open(FILE, Progress.SILENT));
    } catch (RefusedException e) {
      // The one outcome beside a workbook.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Workbook workbook) {
    for (Sheet sheet : workbook.sheets()) {
      int last = 0;
      for (Row row : sheet.rows()) {
        sound(row.number() > last && row.number() <= Limits.MAX_ROW && !row.cells().isEmpty());
        last = row.number();
        check(row);
      }
      sheet
          .merges()
          .forEach(m ->
              sound(
                  m.firstRow() <= m.lastRow()
                      && m.lastRow() <= Limits.MAX_ROW
                      && m.firstColumn() <= m.lastColumn()
                      && m.lastColumn() <= Limits.MAX_COLUMN));
    }
  }

  private static void check(Row row) {
    int last = 0;
    for (Cell cell : row.cells()) {
      sound(cell.column() > last && cell.column() <= Limits.MAX_COLUMN);
      last = cell.column();
      if (cell instanceof Cell.Number number) {
        sound(number.value() != null);
      }
    }
  }

  private static void sound(boolean what) {
    if (!what) {
      throw new IllegalStateException("no sound workbook");
    }
  }

  /** Parts of a zipped file, cut out of the bytes at each byte 0xff, in order of their names. */
  static byte[] zip(byte[] bytes, String... namesAndDefaults) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      int from = 0;
      for (int i = 0; i < namesAndDefaults.length; i += 2) {
        int to = from;
        while (to < bytes.length && bytes[to] != (byte) 0xff) {
          to++;
        }
        byte[] part = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), to);
        String otherwise = namesAndDefaults[i + 1];
        zip.putNextEntry(new ZipEntry(namesAndDefaults[i]));
        zip.write(part.length == 0 ? otherwise.getBytes(StandardCharsets.UTF_8) : part);
        from = to + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

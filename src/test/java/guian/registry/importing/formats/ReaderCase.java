package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Sheet;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** Files written by hand in a folder of their own, and what is read of them. */
abstract class ReaderCase {
  static final Limits SMALL = new Limits(1 << 20, 1 << 20, 100, 12, 400, 200);

  @TempDir Path folder;

  Path text(String content) throws IOException {
    return text(content, StandardCharsets.UTF_8);
  }

  Path text(String content, Charset charset) throws IOException {
    return Files.write(folder.resolve("a.xls"), content.getBytes(charset));
  }

  /** A zipped file of parts: name, content, name, content. */
  Path zip(String... parts) throws IOException {
    Path file = folder.resolve("zipped.xls");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  static Workbook open(Path file) {
    return new Workbooks(Limits.COMMAND).open(file, Progress.SILENT);
  }

  static Sheet sheet(Path file) {
    return open(file).sheets().getFirst();
  }

  /** The sheet as its rows: number, then column and raw text of each cell. */
  static List<String> rows(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> {
          StringBuilder line = new StringBuilder().append(row.number()).append(':');
          for (Cell cell : row.cells()) {
            line.append(' ').append(cell.column()).append('=').append(cell.raw());
          }
          return line.toString();
        })
        .toList();
  }

  static String refusal(Path file) {
    return refusal(file, Limits.COMMAND);
  }

  static String refusal(Path file, Limits limits) {
    Workbooks workbooks = new Workbooks(limits);
    return assertThrows(RefusedException.class, () -> workbooks.open(file, Progress.SILENT)).code();
  }
}

package guian.registry.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes hand-made workbooks: one row a line, cells between bars, a number where it reads as one.
 */
public final class Sheets {
  private record Merge(int top, int left, int bottom, int right) {}

  private final List<String> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();

  private Sheets() {}

  public static Sheets of(String... rows) {
    Sheets sheets = new Sheets();
    sheets.rows.addAll(List.of(rows));
    return sheets;
  }

  /** Merges cells, rows and columns counted from 1. */
  public Sheets merge(int top, int left, int bottom, int right) {
    merges.add(new Merge(top, left, bottom, right));
    return this;
  }

  /** Hides a column, counted from 1. */
  public Sheets hide(int column) {
    hidden.add(column);
    return this;
  }

  public Path xlsx(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      write(workbook.newWorksheet("表"));
    }
    return file;
  }

  /** Writes an xlsx that a password locks. */
  public Path locked(Path file, EncryptionMode mode, String password) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(plain, "test", "1.0")) {
      write(workbook.newWorksheet("表"));
    }
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream enciphered = encryptor.getDataStream(container)) {
        plain.writeTo(enciphered);
      }
      container.writeFilesystem(out);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
    return file;
  }

  private void write(Worksheet sheet) {
    for (int r = 0; r < rows.size(); r++) {
      String[] cells = rows.get(r).split("\\|", -1);
      for (int c = 0; c < cells.length; c++) {
        String text = cells[c];
        if (text.matches("-?(0|[1-9]\\d{0,11})(\\.\\d+)?")) {
          sheet.value(r, c, new BigDecimal(text));
        } else if (!text.isEmpty()) {
          sheet.value(r, c, text);
        }
      }
    }
    hidden.forEach(column -> sheet.hideColumn(column - 1));
    merges.forEach(
        m -> sheet.range(m.top() - 1, m.left() - 1, m.bottom() - 1, m.right() - 1).merge());
  }
}

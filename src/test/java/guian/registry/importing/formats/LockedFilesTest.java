package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.importing.Sheets;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Progress;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that a password locks. */
class LockedFilesTest {
  @TempDir Path folder;

  @AfterEach
  void forgetPassword() {
    Biff8EncryptionKey.setCurrentUserPassword(null);
  }

  private Path xlsx(EncryptionMode mode, String password) throws IOException {
    return Sheets.of("企业名称|收入", "甲|12").locked(folder.resolve("locked.xls"), mode, password);
  }

  private Path xls(String password) throws IOException {
    Path locked = folder.resolve("locked.xlsx");
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(locked)) {
      workbook.createSheet("表").createRow(1).createCell(1).setCellValue(12);
      workbook.createSheet("二").createRow(0).createCell(0).setCellValue("乙".repeat(9000));
      workbook.write(out);
    }
    return locked;
  }

  private static Workbook open(Path file, String password) {
    Password given = password == null ? null : new Password(password);
    return new Workbooks(Limits.COMMAND).open(file, given, Progress.SILENT);
  }

  private static String refusal(Path file, String password) {
    return assertThrows(RefusedException.class, () -> open(file, password)).code();
  }

  private static String cell(Workbook workbook) {
    return workbook.sheets().getFirst().rows().getLast().text(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = EncryptionMode.class,
      names = {"standard", "agile"})
  void newWorkbooksOpenWithTheirPassword(EncryptionMode mode) throws IOException {
    Path file = xlsx(mode, "贵安2017");
    Workbook workbook = open(file, "贵安2017");
    assertEquals("12", cell(workbook));
    assertEquals("locked.xls", workbook.source().name());
    assertEquals("xlsx", workbook.source().format());
    assertEquals(Files.size(file), workbook.source().bytes());
    assertEquals("file.password_needed", refusal(file, null));
    assertEquals("file.password_wrong", refusal(file, "贵安2018"));
  }

  @Test
  void oldWorkbooksOpenWithTheirPassword() throws IOException {
    Path file = xls("abc");
    Workbook workbook = open(file, "abc");
    assertEquals("12", cell(workbook));
    assertEquals("乙".repeat(9000), workbook.sheets().get(1).rows().getFirst().text(1));
    assertEquals("file.password_needed", refusal(file, null));
    assertEquals("file.password_wrong", refusal(file, "ABC"));
  }

  @Test
  void aWorkbookProtectedOnlyAgainstChangeOpensByItself() throws IOException {
    assertEquals("12", cell(open(xls(Decryptor.DEFAULT_PASSWORD), null)));
    assertEquals("12", cell(open(xlsx(EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD), null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc"})
  void aPasswordDoesNotHarmAnOpenWorkbook(String password) throws IOException {
    Path file = Sheets.of("企业名称|收入", "甲|12").xlsx(folder.resolve("open.xlsx"));
    assertEquals("12", cell(open(file, password)));
  }

  @Test
  void aPasswordIsNeverShown() {
    assertFalse(new Password("geheim").toString().contains("geheim"));
  }
}

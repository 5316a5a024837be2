package guian.registry.importing.formats.xls;

import guian.registry.importing.workbook.Password;
import guian.registry.model.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/** Opens a locked BIFF8 stream: XOR, RC4 or RC4 with CryptoAPI. */
final class Lock {
  private Lock() {}

  /**
   * Deciphers what follows the record that tells that the file is locked. A file that is only
   * protected against change is locked with a password that everybody knows.
   *
   * @throws RefusedException {@code file.password_needed}, {@code file.password_wrong}, or {@code
   *     file.encrypted} when no password opens it here
   */
  static void open(Records records, String file, boolean unicode, @Nullable Password password)
      throws IOException {
    if (!unicode) {
      throw new RefusedException("file.encrypted", file);
    }
    RecordInputStream one = new RecordInputStream(new ByteArrayInputStream(records.whole()));
    one.nextRecord();
    EncryptionInfo info = new FilePassRecord(one).getEncryptionInfo();
    try {
      Decryptor decryptor = info.getDecryptor();
      boolean opened =
          decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
              || (password != null && decryptor.verifyPassword(password.text()));
      if (!opened) {
        String code = password == null ? "file.password_needed" : "file.password_wrong";
        throw new RefusedException(code, file);
      }
    } catch (GeneralSecurityException e) {
      throw new RefusedException(e, "file.encrypted", file);
    }
    records.unlock(info);
  }
}

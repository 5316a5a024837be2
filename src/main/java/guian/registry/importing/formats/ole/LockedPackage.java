package guian.registry.importing.formats.ole;

import guian.registry.importing.formats.xlsx.XlsxReader;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Password;
import guian.registry.importing.workbook.Reading;
import guian.registry.importing.workbook.Workbook;
import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a locked Office Open XML workbook ([MS-OFFCRYPTO] 2.3): unlocked into a file that only the
 * user can read, and which is deleted before the workbook is handed on.
 */
final class LockedPackage {
  /** The entry of the container that holds the package. */
  static final String ENTRY = Decryptor.DEFAULT_POIFS_ENTRY;

  private LockedPackage() {}

  static Workbook read(FileContent file, Reading reading, POIFSFileSystem container)
      throws IOException {
    Path unlocked = Files.createTempFile("guian", ".xlsx");
    try {
      try (InputStream in = unlock(file, reading.password(), container)) {
        Files.copy(in, unlocked, StandardCopyOption.REPLACE_EXISTING);
      }
      return new XlsxReader().read(file.unlocked(unlocked), reading);
    } finally {
      Files.delete(unlocked);
    }
  }

  private static InputStream unlock(
      FileContent file, @Nullable Password password, POIFSFileSystem container) throws IOException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      boolean opened =
          decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
              || (password != null && decryptor.verifyPassword(password.text()));
      if (!opened) {
        String code = password == null ? "file.password_needed" : "file.password_wrong";
        throw new RefusedException(code, file.name());
      }
      return decryptor.getDataStream(container);
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw new RefusedException(e, "file.encrypted", file.name());
    }
  }
}

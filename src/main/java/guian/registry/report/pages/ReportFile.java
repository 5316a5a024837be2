package guian.registry.report.pages;

import guian.registry.model.RefusedException;
import guian.registry.model.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A report in one of its forms, ready to be saved. */
public class ReportFile {
  private final byte[] bytes;

  /** Takes the bytes over, which nobody changes any more. */
  public ReportFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All of its bytes, as a copy. */
  public final byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of the bytes in hexadecimal. */
  public final String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes, to be read. */
  public final InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * Refuses a file that the report cannot be saved as, before the work of making it.
   *
   * @throws RefusedException {@code report.write}
   */
  public static void check(Path file) {
    try {
      WholeFile.check(file);
    } catch (IOException e) {
      throw new RefusedException(e, "report.write", file.toString());
    }
  }

  /**
   * Writes the file whole, replacing one of that name.
   *
   * @throws RefusedException {@code report.write} when it cannot be written; an older file is as it
   *     was then
   */
  public final void save(Path file) {
    try {
      WholeFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw new RefusedException(e, "report.write", file.toString());
    }
  }
}

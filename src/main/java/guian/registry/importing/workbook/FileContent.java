package guian.registry.importing.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read: where it is, its name without its folder, its first bytes, its length and its
 * SHA-256.
 *
 * @param head up to 4,096 bytes from its beginning
 * @param named whether a person gave it its name, which may then tell what it is about
 */
public record FileContent(
    Path path, String name, byte[] head, long bytes, String sha256, boolean named) {
  private static final int HEAD = 4096;
  private static final int BUFFER = 1 << 16;

  /** Reads a file once, for its head and its SHA-256. */
  public static FileContent of(Path path) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      byte[] head = in.readNBytes(HEAD);
      long bytes = head.length;
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
      }
      String name = String.valueOf(path.getFileName());
      return new FileContent(
          path, name, head, bytes, HexFormat.of().formatHex(digest.digest()), true);
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same source with its content unlocked into another file. */
  public FileContent unlocked(Path content) {
    return new FileContent(content, name, head, bytes, sha256, named);
  }

  /** The same content under a name that tells nothing of it. */
  public FileContent called(String other) {
    return new FileContent(path, other, head, bytes, sha256, false);
  }

  /** Whether the file begins with these bytes. */
  public boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** What the plan tells of this file. */
  public SourceFile source(String format, @Nullable String encoding) {
    return new SourceFile(name, sha256, bytes, format, encoding, named);
  }
}

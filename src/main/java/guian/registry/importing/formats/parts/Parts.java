package guian.registry.importing.formats.parts;

import guian.registry.importing.formats.text.TagReader;
import guian.registry.importing.workbook.FileContent;
import guian.registry.importing.workbook.Limits;
import guian.registry.model.RefusedException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a package: opened by name whatever the case, within limits on how far they unpack,
 * and checked against their checksum, which {@link ZipFile} alone does not do.
 */
public final class Parts implements Closeable {
  private static final long FREE = 8L << 20;
  private static final long LONGEST_CHARACTER = "&#x10FFFF;".length();

  private final ZipFile zip;
  private final FileContent file;
  private final Limits limits;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private long unpacked;

  public Parts(FileContent file, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.zip = new ZipFile(file.path().toFile(), StandardCharsets.UTF_8);
    zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry));
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The bytes of a part; null when the package has none of that name. */
  public @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(key(name));
    if (entry == null) {
      return null;
    }
    return new Guarded(new CheckedInputStream(zip.getInputStream(entry), new CRC32()), entry);
  }

  private RefusedException tooLarge() {
    return new RefusedException("file.too_large", file.name());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts and checks what is read of one part. */
  private final class Guarded extends FilterInputStream {
    private final CheckedInputStream checked;
    private final ZipEntry entry;
    private long read;
    private long sinceTag;
    private int quotes;

    Guarded(CheckedInputStream in, ZipEntry entry) {
      super(in);
      this.checked = in;
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      if (n < 0) {
        checkSum();
      } else {
        read += n;
        unpacked += n;
        checkSize();
        checkRun(bytes, from, n);
      }
      return n;
    }

    private void checkSum() throws ZipException {
      if (entry.getCrc() >= 0 && entry.getCrc() != checked.getChecksum().getValue()) {
        throw new ZipException("checksum of " + entry.getName());
      }
    }

    // The parser holds a text whole in memory: one that goes on for megabytes is no cell's.
    private void checkRun(byte[] bytes, int from, int n) {
      int at = from + n - 1;
      while (at >= from && bytes[at] != '<') {
        at--;
      }
      if (at >= from) {
        sinceTag = (long) from + n - 1 - at;
        quotes = 0;
      } else {
        sinceTag += n;
        countQuotes(bytes, from, n);
      }
      if (sinceTag > LONGEST_CHARACTER * limits.cellCharacters()
          || quotes > TagReader.MOST_QUOTES) {
        throw tooLarge();
      }
    }

    private void countQuotes(byte[] bytes, int from, int n) {
      for (int i = from; i < from + n; i++) {
        quotes += bytes[i] == '"' || bytes[i] == '\'' ? 1 : 0;
      }
    }

    private void checkSize() {
      long packed = Math.max(1, entry.getCompressedSize());
      if (unpacked > limits.partBytes() || (read > FREE && read / packed > limits.ratio())) {
        throw tooLarge();
      }
    }
  }
}

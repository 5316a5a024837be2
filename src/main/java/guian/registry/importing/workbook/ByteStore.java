package guian.registry.importing.workbook;

import guian.registry.model.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes kept one after the other: the first of them in memory, what is beyond in a temporary file
 * that goes with the program, however that ends, and that nobody but the user can read.
 *
 * <p>Once filled it does not change, and may be read by several threads.
 */
public final class ByteStore {
  private static final int PAGE = 1 << 18;

  /** How many pages of the file are kept at hand. */
  private static final int AT_HAND = 8;

  private final int mostPages;
  private final Path folder;
  private final List<byte @Nullable []> pages = new ArrayList<>();
  private final List<Long> filed = new ArrayList<>();
  private final Map<Integer, byte[]> atHand =
      new LinkedHashMap<>(2 * AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
          return size() > AT_HAND;
        }
      };
  private byte[] last = new byte[0];
  private int used;
  private @Nullable FileChannel file;
  private long fileLength;

  /**
   * An empty one.
   *
   * @param inMemory how many bytes are kept in memory
   */
  public ByteStore(long inMemory) {
    this(inMemory, Path.of(System.getProperty("java.io.tmpdir", "")));
  }

  /** The same, its temporary file in {@code folder}. */
  ByteStore(long inMemory, Path folder) {
    this.mostPages = (int) (inMemory / PAGE);
    this.folder = folder;
  }

  /**
   * Adds bytes at the end and returns their place.
   *
   * @throws RefusedException {@code file.no_room} when the temporary file cannot be written
   */
  public long append(ByteSink bytes) {
    int length = bytes.length();
    if (used + length > last.length) {
      putAway();
      last = new byte[Math.max(PAGE, length)];
      pages.add(last);
      used = 0;
    }
    bytes.copyTo(last, used);
    used += length;
    return (long) (pages.size() - 1) << 32 | (used - length);
  }

  // The page that is full.
  private void putAway() {
    if (pages.size() <= mostPages || pages.isEmpty()) {
      return;
    }
    try {
      FileChannel channel = file == null ? temporary() : file;
      file = channel;
      ByteBuffer content = ByteBuffer.wrap(last, 0, used);
      long at = fileLength;
      while (content.hasRemaining()) {
        fileLength += channel.write(content, fileLength);
      }
      filed.add(at);
      pages.set(pages.size() - 1, null);
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  private FileChannel temporary() throws IOException {
    Path path = Files.createTempFile(folder, "guian", ".rows");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private RefusedException noRoom(IOException e) {
    return new RefusedException(e, "file.no_room", folder.toString());
  }

  /** Reads from a place on. */
  public ByteSource at(long place) {
    return new ByteSource(page((int) (place >>> 32)), (int) place);
  }

  private byte[] page(int number) {
    byte[] kept = pages.get(number);
    return kept == null ? fromFile(number) : kept;
  }

  private synchronized byte[] fromFile(int number) {
    byte[] known = atHand.get(number);
    if (known != null) {
      return known;
    }
    int place = number - mostPages;
    long from = filed.get(place);
    long to = place + 1 < filed.size() ? filed.get(place + 1) : fileLength;
    ByteBuffer content = ByteBuffer.allocate((int) (to - from));
    try {
      FileChannel channel = java.util.Objects.requireNonNull(file);
      while (content.hasRemaining()) {
        if (channel.read(content, from + content.position()) < 0) {
          throw new IOException("the temporary file has become shorter");
        }
      }
    } catch (IOException e) {
      throw noRoom(e);
    }
    atHand.put(number, content.array());
    return content.array();
  }
}

package guian.registry.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bundled font as a PDF gets it: where two characters share a glyph, only the one that names and
 * figures use leads to it. A PDF keeps one character for a glyph, the first, and would give 〜 for
 * ～, ‒ for – and 㬵 for 胶 to whoever copies or searches its text.
 */
final class FontFile {
  private static final Set<Integer> DROPPED =
      Set.of(0x2012, 0x2215, 0x2329, 0x232A, 0x301C, 0x3ADA, 0x3B35, 0x3B3A, 0x3BA3);

  /** Offsets and sizes of the OpenType specification: table directory, cmap, format 12. */
  private static final int TABLES = 12;

  private static final int TABLE_SIZE = 16;
  private static final int ENCODINGS = 4;
  private static final int ENCODING_SIZE = 8;
  private static final int FULL = 12;
  private static final int GROUPS = 16;
  private static final int GROUP_SIZE = 12;

  private final ByteBuffer font;

  private FontFile(byte[] font) {
    this.font = ByteBuffer.wrap(font);
  }

  /** Characters in a row whose glyphs are in a row. */
  private record Group(int first, int last, int glyph) {
    boolean has(int point) {
      return point >= first && point <= last;
    }

    Group before(int point) {
      return new Group(first, point - 1, glyph);
    }

    Group after(int point) {
      return new Group(point + 1, last, glyph + point + 1 - first);
    }
  }

  /** The bytes of a font in the program's resources. */
  static InputStream open(String name) {
    String path = "/guian/registry/fonts/" + name;
    try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream(path), path)) {
      return new ByteArrayInputStream(new FontFile(in.readAllBytes()).withoutSharing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The changed table stands behind the font, and its old place in the cmap points there.
  private byte[] withoutSharing() {
    ByteArrayOutputStream changed = new ByteArrayOutputStream(font.capacity() + (1 << 16));
    int cmap = table("cmap");
    int encodings = font.getShort(cmap + 2);
    byte[] added = new byte[0];
    for (int i = 0; i < encodings; i++) {
      int place = cmap + ENCODINGS + i * ENCODING_SIZE + 4;
      int subtable = cmap + font.getInt(place);
      if (font.getShort(subtable) == FULL) {
        added = subtable(kept(groups(subtable)));
        font.putInt(place, font.capacity() - cmap);
      }
    }
    changed.writeBytes(font.array());
    changed.writeBytes(added);
    return changed.toByteArray();
  }

  private int table(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = TABLES + i * TABLE_SIZE;
      if (font.getInt(entry) == wanted) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalStateException("no table " + tag);
  }

  private List<Group> groups(int subtable) {
    List<Group> groups = new ArrayList<>();
    int count = font.getInt(subtable + 12);
    for (int i = 0; i < count; i++) {
      int at = subtable + GROUPS + i * GROUP_SIZE;
      groups.add(new Group(font.getInt(at), font.getInt(at + 4), font.getInt(at + 8)));
    }
    return groups;
  }

  private static List<Group> kept(List<Group> groups) {
    List<Group> kept = groups;
    for (int point : DROPPED) {
      kept =
          kept.stream()
              .flatMap(
                  g -> g.has(point) ? Stream.of(g.before(point), g.after(point)) : Stream.of(g))
              .filter(group -> group.first() <= group.last())
              .toList();
    }
    return kept;
  }

  private static byte[] subtable(List<Group> groups) {
    int size = GROUPS + groups.size() * GROUP_SIZE;
    ByteBuffer table = ByteBuffer.allocate(size);
    table.putShort((short) FULL).putShort((short) 0).putInt(size).putInt(0).putInt(groups.size());
    groups.forEach(g -> table.putInt(g.first()).putInt(g.last()).putInt(g.glyph()));
    return table.array();
  }
}

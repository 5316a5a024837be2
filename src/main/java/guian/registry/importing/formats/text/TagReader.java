package guian.registry.importing.formats.text;

import guian.registry.importing.formats.grid.Tally;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches over the characters of a file of tags: a parser holds a text whole in memory, so one that
 * goes on for megabytes is refused.
 */
public final class TagReader extends FilterReader {
  private static final int LONGEST_CHARACTER = "&#x10FFFF;".length();

  private final Tally tally;
  private long sinceTag;

  /** Watches for the file that is counted here. */
  public TagReader(Reader in, Tally tally) {
    super(in);
    this.tally = tally;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int n = super.read(buffer, from, length);
    int at = from + n - 1;
    while (at >= from && buffer[at] != '<') {
      at--;
    }
    sinceTag = at < from ? sinceTag + Math.max(0, n) : from + n - 1 - at;
    tally.oneText((int) Math.min(Integer.MAX_VALUE, sinceTag / LONGEST_CHARACTER));
    return n;
  }
}

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

  /** More quotation marks are in no tag, nor in a text. */
  public static final int MOST_QUOTES = 40_000;

  private final Tally tally;
  private long sinceTag;
  private int quotes;

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
    if (at >= from) {
      sinceTag = (long) from + n - 1 - at;
      quotes = 0;
    } else {
      sinceTag += Math.max(0, n);
      countQuotes(buffer, from, n);
    }
    tally.oneText((int) Math.min(Integer.MAX_VALUE, sinceTag / LONGEST_CHARACTER));
    return n;
  }

  // Each attribute has two; a parser compares all those of an element with each other.
  private void countQuotes(char[] buffer, int from, int n) {
    for (int i = from; i < from + n; i++) {
      quotes += buffer[i] == '"' || buffer[i] == '\'' ? 1 : 0;
    }
    if (quotes > MOST_QUOTES) {
      throw tally.tooLarge();
    }
  }
}

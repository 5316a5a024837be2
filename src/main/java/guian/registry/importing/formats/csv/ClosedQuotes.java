package guian.registry.importing.formats.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Separated text in which nothing stands between a closing quotation mark and the separator: what
 * does ("甲"乙) is drawn into the field, as spreadsheet programs read it. A field that is never
 * closed stays so.
 */
final class ClosedQuotes extends Reader {
  private enum State {
    START,
    PLAIN,
    QUOTED,
    /** Behind a quotation mark in a quoted field: its end, or the first of two. */
    MARK,
    /** Behind the end of a quoted field, which is not written yet. */
    BEHIND
  }

  private final Reader in;
  private final char separator;
  private final char[] block = new char[1 << 13];
  private final StringBuilder ready = new StringBuilder();
  private int given;
  private State state = State.START;
  private boolean ended;

  ClosedQuotes(Reader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    while (given == ready.length() && !ended) {
      fill();
    }
    if (given == ready.length()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, ready.length() - given);
    ready.getChars(given, given + count, to, offset);
    given += count;
    return count;
  }

  private void fill() throws IOException {
    ready.setLength(0);
    given = 0;
    int count = in.read(block);
    for (int i = 0; i < count; i++) {
      take(block[i]);
    }
    if (count < 0) {
      ended = true;
      ready.append(state == State.MARK || state == State.BEHIND ? "\"" : "");
    }
  }

  private void take(char c) {
    boolean end = c == separator || c == '\n' || c == '\r';
    switch (state) {
      case START, PLAIN -> {
        ready.append(c);
        boolean quoted = state == State.START && c == '"';
        state = end ? State.START : quoted ? State.QUOTED : State.PLAIN;
      }
      case QUOTED -> {
        if (c == '"') {
          state = State.MARK;
        } else {
          ready.append(c);
        }
      }
      case MARK -> {
        if (c == '"') {
          ready.append("\"\"");
          state = State.QUOTED;
        } else {
          behind(c, end);
        }
      }
      case BEHIND -> behind(c, end);
    }
  }

  private void behind(char c, boolean end) {
    if (end) {
      ready.append('"').append(c);
    } else {
      ready.append(c == '"' ? "\"\"" : String.valueOf(c));
    }
    state = end ? State.START : State.BEHIND;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

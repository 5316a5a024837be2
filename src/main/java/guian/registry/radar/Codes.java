package guian.registry.radar;

import java.util.ArrayList;
import java.util.List;

/**
 * Some codes of GB/T 4754: all of them, divisions from one to another, single divisions, groups or
 * classes.
 */
record Codes(List<Span> spans) {
  /** Whether a code is among them. */
  enum Cover {
    YES,
    NO,
    /** The code is too coarse: some of what it may mean is among them. */
    PARTLY
  }

  /** Codes of one length from one to another. */
  record Span(String from, String to) {
    Cover cover(String code) {
      int length = from.length();
      if (code.length() >= length) {
        String head = code.substring(0, length);
        return head.compareTo(from) >= 0 && head.compareTo(to) <= 0 ? Cover.YES : Cover.NO;
      }
      String first = from.substring(0, code.length());
      String last = to.substring(0, code.length());
      boolean touched = code.compareTo(first) >= 0 && code.compareTo(last) <= 0;
      return touched ? Cover.PARTLY : Cover.NO;
    }
  }

  /** The codes as the file of definitions writes them: {@code *}, {@code 06-46,51,7020}. */
  static Codes of(String text) {
    List<Span> spans = new ArrayList<>();
    if (!text.equals("*")) {
      for (String part : text.split(",", -1)) {
        String[] ends = part.split("-", 2);
        spans.add(new Span(ends[0], ends[ends.length - 1]));
      }
    }
    return new Codes(List.copyOf(spans));
  }

  /** Whether every industry is meant, a firm without one included. */
  boolean isAll() {
    return spans.isEmpty();
  }

  Cover cover(String code) {
    Cover cover = isAll() ? Cover.YES : Cover.NO;
    for (Span span : spans) {
      Cover one = span.cover(code);
      if (one == Cover.YES) {
        return Cover.YES;
      }
      cover = one == Cover.PARTLY ? one : cover;
    }
    return cover;
  }
}

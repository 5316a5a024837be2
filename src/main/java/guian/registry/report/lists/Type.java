package guian.registry.report.lists;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Type of one size: the font, those that stand in for characters it lacks, and lines of it.
 *
 * @param faces the font first
 * @param size in points
 * @param leading from line to line, in points
 * @param gray from 0, black, to 1
 */
record Type(List<Face> faces, float size, float leading, float gray) {
  Type(List<Face> faces, float size, float leading) {
    this(faces, size, leading, 0);
  }

  /** The same of another size, with lines as far apart. */
  Type sized(float other) {
    return new Type(faces, other, leading, gray);
  }

  /** The font that has a character; the last one when none has. */
  Face face(int point) {
    for (Face face : faces) {
      if (face.has(point)) {
        return face;
      }
    }
    return faces.getLast();
  }

  /** How long a text is on one line, in points. */
  float length(String text) {
    float length = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      length += face(point).width(point);
      i += Character.charCount(point);
    }
    return length * size;
  }

  /** Where the baseline of a line stands below its top, in points. */
  float baseline() {
    return leading / 2 + faces.getFirst().drop() * size;
  }

  /**
   * The lines of a text in so much room: broken where its language allows, within a word only when
   * that alone is longer than a line.
   */
  List<String> lines(String text, float room) {
    return lines(text, room, 0);
  }

  /** The same with the first line so much shorter. */
  List<String> lines(String text, float room, float indent) {
    if (length(text) <= room - indent) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    while (start < text.length()) {
      float left = lines.isEmpty() ? room - indent : room;
      int end = end(text, start, left, breaks);
      lines.add(text.substring(start, end).strip());
      start = end;
    }
    return lines;
  }

  private int end(String text, int start, float room, BreakIterator breaks) {
    int fit = fit(text, start, room);
    if (fit == text.length() || breaks.isBoundary(fit)) {
      return fit;
    }
    int before = breaks.preceding(fit);
    return before > start ? before : fit;
  }

  // At least one character, however narrow the room; a blank at the end needs none.
  private int fit(String text, int start, float room) {
    float length = 0;
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      length += face(point).width(point) * size;
      if (length > room && at > start && point != ' ') {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }
}

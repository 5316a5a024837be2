package guian.registry.ui.imports;

import java.util.List;

/**
 * A column of a painted sheet: three lines above its letters say what it means, for which period or
 * use, and in which unit read where.
 *
 * @param figures whether its data stand at the right
 * @param width in pixels, after the texts of its first rows, within what its kind may take
 */
record PaintedColumn(
    int number, String letters, List<String> lines, Mark mark, boolean figures, double width) {
  /** How a column's head is drawn. */
  enum Mark {
    READ,
    NOT_READ,
    ASKED
  }

  /** The head in one sentence for assistive tools. */
  String spoken() {
    return letters + " " + String.join(" ", lines).strip();
  }
}

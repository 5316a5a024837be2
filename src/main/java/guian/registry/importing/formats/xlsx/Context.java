package guian.registry.importing.formats.xlsx;

import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;

/** What the sheets of one workbook share while it is read. */
final class Context {
  private static final int TOLD_EVERY = 1000;

  private final Parts parts;
  private final Limits limits;
  private final Progress progress;
  private final SharedStrings strings;
  private final Styles styles;
  private final boolean from1904;
  private long cells;
  private long rows;

  Context(
      Parts parts,
      Limits limits,
      Progress progress,
      SharedStrings strings,
      Styles styles,
      boolean from1904) {
    this.parts = parts;
    this.limits = limits;
    this.progress = progress;
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  Parts parts() {
    return parts;
  }

  Limits limits() {
    return limits;
  }

  SharedStrings strings() {
    return strings;
  }

  Styles styles() {
    return styles;
  }

  boolean from1904() {
    return from1904;
  }

  /** Counts a row; tells the progress now and then. */
  void countRow() {
    if (++rows % TOLD_EVERY == 0) {
      progress.rows(rows);
    }
  }

  /** Counts a cell that holds something, up to the limit. */
  void countCell() {
    if (++cells > limits.cells()) {
      throw parts.tooLarge();
    }
  }
}

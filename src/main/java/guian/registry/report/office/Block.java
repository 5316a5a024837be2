package guian.registry.report.office;

import guian.registry.report.pages.Column;
import java.util.List;

/** One piece of a composed report, from top to bottom. */
sealed interface Block {
  /** What a text is, whatever it looks like. */
  enum Style {
    TITLE,
    HEADING,
    SUBHEADING,
    ANNEX,
    ANNEX_TITLE,
    BODY,
    NOTE,
    CAPTION
  }

  /** A text on lines of its own. */
  record Text(Style style, String text) implements Block {}

  /**
   * A table.
   *
   * @param columns their widths in hundredths of a per cent of the table's
   * @param total the last row, which is set off; empty when there is none
   */
  record Table(List<Column> columns, List<List<String>> rows, List<String> total)
      implements Block {}

  /** The place of the chart. */
  record Picture() implements Block {}

  /** From here on pages are on their side, or upright again. */
  record Turn(boolean wide) implements Block {}
}

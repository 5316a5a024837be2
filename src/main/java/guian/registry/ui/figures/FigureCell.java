package guian.registry.ui.figures;

import java.util.List;

/**
 * What stands in one cell.
 *
 * @param text as shown
 * @param exact as edited: the exact number in the row's unit, or the word for not disclosed
 * @param look how it looks
 * @param evidence all that is recorded for it, the value in use first
 */
record FigureCell(String text, String exact, Look look, List<String> evidence) {
  static final FigureCell EMPTY = new FigureCell("", "", Look.USUAL, List.of());

  /** How a cell looks. */
  enum Look {
    USUAL,
    /** Computed from other periods. */
    DERIVED,
    UNDISCLOSED,
    /** Besides the value in use others are kept: revised ones, or another source's. */
    MORE
  }
}

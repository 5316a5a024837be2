package guian.registry.ui.imports;

/**
 * A cell of a painted sheet.
 *
 * @param span how many columns its text may cover: a merged range, or free cells to its right
 */
record PaintedCell(String text, Mark mark, Place place, int span) {
  /** Why a cell is drawn apart from its row. */
  enum Mark {
    NONE,
    ASKED,
    REFUSED,
    /** It gave the unit of other cells. */
    UNIT,
    /** It has a unit of its own. */
    OWN_UNIT,
    /** It is not read, or means that there is no value. */
    FAINT
  }

  /** Where the text stands. */
  enum Place {
    LEFT,
    CENTER,
    RIGHT
  }

  /** A cell without text. */
  static final PaintedCell EMPTY = new PaintedCell("", Mark.NONE, Place.LEFT, 1);
}

package guian.registry.ui.imports;

import guian.registry.model.Coded;

/**
 * A line of the preview: a firm, or one of its values, old → new.
 *
 * @param firm the number of its firm in the plan
 * @param field the firm's name on a firm's line
 * @param cell where the new value stands; empty when it has no single cell
 * @param isKept whether the old value stays: the new one stands beside it, or says less
 * @param evidence what the foot of the table says of the line
 */
record PreviewLine(
    int firm,
    Kind kind,
    String field,
    String period,
    String before,
    String after,
    String difference,
    String cell,
    String note,
    boolean isKept,
    String evidence) {
  /** What a line is about. */
  enum Kind implements Coded {
    FIRM,
    /** A figure where there was none. */
    FIRST,
    /** A figure that replaces another. */
    REVISED,
    /** A figure of another source than the one in use, which stays. */
    BESIDE,
    /** A fact of the firm. */
    FACT
  }

  boolean isFirm() {
    return kind == Kind.FIRM;
  }
}

package guian.registry.ui.common;

import java.util.function.Function;

/**
 * A column of a ledger. A width of 80, JavaFX's own default, would be taken for none.
 *
 * @param id unique in the table; what a sort is asked by
 * @param unit the head's second line; empty for none
 * @param sortable whether a click on the head sorts
 */
public record LedgerColumn<L>(
    String id,
    String name,
    String unit,
    Kind kind,
    double width,
    boolean sortable,
    Function<L, CellText> cell) {
  /** What a column holds; it decides alignment and type. */
  public enum Kind {
    NAME,
    TEXT,
    /** Text that takes a part of the table's spare width, beside the first column. */
    LONG_TEXT,
    CODE,
    FIGURE
  }
}

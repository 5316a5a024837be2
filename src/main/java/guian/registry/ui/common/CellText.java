package guian.registry.ui.common;

import guian.registry.text.Figures;
import org.jspecify.annotations.Nullable;

/** What a cell of a ledger shows, and how. */
public record CellText(String text, Look look) {
  /** A cell of a row that has not come yet. */
  public static final CellText EMPTY = new CellText("", Look.NORMAL);

  /** No value. */
  public static final CellText NONE = new CellText(Figures.NONE, Look.MUTED);

  /** How the text is drawn; ASK is a tag that asks for a person. */
  public enum Look {
    NORMAL,
    MUTED,
    WARNING,
    ASK
  }

  /** Plain text; — when there is none. */
  public static CellText of(@Nullable String text) {
    return text == null || text.isEmpty() ? NONE : new CellText(text, Look.NORMAL);
  }

  /** Text of less weight. */
  public static CellText muted(String text) {
    return new CellText(text, Look.MUTED);
  }

  /** A figure that a person has to look at. */
  public static CellText warning(String text) {
    return new CellText(text, Look.WARNING);
  }

  /** A word that asks for a person. */
  public static CellText ask(String text) {
    return new CellText(text, Look.ASK);
  }
}

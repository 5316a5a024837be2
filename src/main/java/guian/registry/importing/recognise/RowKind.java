package guian.registry.importing.recognise;

import guian.registry.model.Coded;

/** What a row of a used sheet is; all but {@link #DATA} and {@link #UNCLEAR} are passed over. */
public enum RowKind implements Coded {
  TITLE,
  UNIT_LINE,
  HEADER,
  SECTION,
  SUBTOTAL,
  TOTAL,
  NOTE,
  BLANK,
  /** A row about a firm, or one that looks like it. */
  DATA,
  /** One text alone, which may be a firm or the name of a group. */
  UNCLEAR
}

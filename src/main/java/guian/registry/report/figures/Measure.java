package guian.registry.report.figures;

import guian.registry.model.Coded;

/** What a figure of the report counts, which decides how it is written. */
public enum Measure implements Coded {
  /** Yuan, printed in 万元 or 亿元. */
  MONEY,
  FIRMS,
  PERSONS,
  POSTS,
  SQUARE_METRES,
  PIECES
}

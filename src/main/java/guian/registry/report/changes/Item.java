package guian.registry.report.changes;

import guian.registry.model.Coded;

/** What a number in a row of a table, or in a sentence, says. */
public enum Item implements Coded {
  FIRMS(Form.COUNT),
  REPORTING(Form.COUNT),
  REVENUE(Form.MONEY),
  SHARE(Form.PERCENT),
  COMPARED_FIRMS(Form.COUNT),
  GROWTH(Form.SIGNED),
  /** What a firm adds to the growth of all. */
  PULL(Form.POINTS),
  /** By how much growth is above that of the report before. */
  FASTER(Form.POINTS),
  AMOUNT(Form.MONEY),
  TARGET(Form.MONEY),
  SO_FAR(Form.MONEY),
  DONE(Form.PERCENT),
  OUTCOME(Form.WORD),
  /** Whatever is counted that is not firms: payments, posts, claims. */
  COUNT(Form.COUNT),
  /** An amount of the same months of last year. */
  BASE(Form.MONEY),
  /** The same where it is a count. */
  BASE_COUNT(Form.COUNT);

  /** How it is written. */
  public enum Form {
    COUNT,
    MONEY,
    PERCENT,
    /** A growth in per cent, with its sign. */
    SIGNED,
    /** Percentage points, with their sign. */
    POINTS,
    WORD
  }

  private final Form form;

  Item(Form form) {
    this.form = form;
  }

  /** How it is written. */
  public Form form() {
    return form;
  }

  /** Whether it counts firms. */
  public boolean isOfFirms() {
    return form == Form.COUNT && this != COUNT && this != BASE_COUNT;
  }
}

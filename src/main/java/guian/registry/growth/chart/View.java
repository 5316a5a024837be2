package guian.registry.growth.chart;

import guian.registry.model.Coded;

/** What the value axis of a chart measures. */
public enum View implements Coded {
  AMOUNT,
  /** The first positive value is 100. */
  INDEX,
  /** Amounts on an axis by powers of ten. */
  LOG
}

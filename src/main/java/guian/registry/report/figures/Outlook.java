package guian.registry.report.figures;

import guian.registry.model.Coded;

/** The judgement of the lead sentence; each follows from the figures by one rule. */
public enum Outlook implements Coded {
  /** Revenue grows, and not slower than in the report before of the same year. */
  STEADY_RISING,
  /** Revenue grows; there is no earlier rate of the year to compare. */
  STEADY,
  /** Revenue grows, slower than in the report before of the same year. */
  STEADY_SLOWER,
  /** Revenue is as it was. */
  LEVEL,
  /** Revenue falls. */
  FALLING,
  /** Those who have not reported weigh too much for a judgement. */
  WITHHELD,
  /** The firms that can be compared have too little of the revenue for a judgement on all. */
  NARROW,
  /** There is no comparable figure of last year. */
  NONE
}

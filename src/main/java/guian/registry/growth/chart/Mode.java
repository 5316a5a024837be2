package guian.registry.growth.chart;

import guian.registry.model.Coded;

/** How a flow is looked at: from January on, or each quarter alone. */
public enum Mode implements Coded {
  CUMULATIVE,
  SINGLE
}

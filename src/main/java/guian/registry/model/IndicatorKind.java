package guian.registry.model;

/** Whether an indicator adds up over time (flow) or is a level at a point of time (stock). */
public enum IndicatorKind implements Coded {
  FLOW,
  STOCK
}

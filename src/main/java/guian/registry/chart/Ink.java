package guian.registry.chart;

import java.util.Locale;

/** What a colour in a chart means; each theme and the paper give it their own value. */
public enum Ink {
  /** This year. */
  ACTUAL,
  /** An earlier year. */
  PRIOR,
  /** What was promised. */
  CLAIM,
  /** What comparable firms did. */
  FAN,
  /** The middle of them. */
  MEDIAN,
  GRID,
  AXIS,
  TEXT,
  MUTED,
  /** Text on a filled bar. */
  ON_FILL,
  /** What the chart is drawn on. */
  SURFACE,
  /** The line under a group of slots. */
  EDGE;

  /** The word for it in style sheets and SVG classes: {@code on-fill}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

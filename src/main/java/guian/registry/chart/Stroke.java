package guian.registry.chart;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in px
 * @param dashes lengths of dash and gap in px; empty for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dashes) {
  /** A solid line. */
  public static Stroke solid(Ink ink, double width) {
    return new Stroke(ink, width, List.of());
  }

  /** A dashed line. */
  public static Stroke dashed(Ink ink, double width, double dash, double gap) {
    return new Stroke(ink, width, List.of(dash, gap));
  }
}

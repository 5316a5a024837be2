package guian.registry.chart;

import java.util.List;

/**
 * A laid-out chart.
 *
 * @param width in px
 * @param height in px
 * @param description the whole in words, for who cannot see it
 * @param spots from left to right, or top to bottom
 */
public record Chart(
    double width, double height, String description, List<Mark> marks, List<Spot> spots) {
  public Chart {
    marks = List.copyOf(marks);
    spots = List.copyOf(spots);
  }
}

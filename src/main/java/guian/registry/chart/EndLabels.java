package guian.registry.chart;

import guian.registry.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels right of the plot at the heights they belong to, moved apart where they would overlap. */
final class EndLabels {
  private static final double PITCH = 16;

  private record EndLabel(double y, String text, Ink ink, boolean bold) {}

  private final List<EndLabel> labels = new ArrayList<>();

  void add(double y, String text, Ink ink, boolean bold) {
    labels.add(new EndLabel(y, text, ink, bold));
  }

  /** The room that the widest takes. */
  double width() {
    return labels.stream()
        .mapToDouble(label -> Sketch.width(label.text(), label.bold()))
        .max()
        .orElse(0);
  }

  /**
   * Draws them from {@code x} on; one that had to move is tied to its place.
   *
   * @param bottom below which none may stand
   */
  void draw(Sketch sketch, double x, double bottom) {
    List<EndLabel> sorted =
        labels.stream().sorted(Comparator.comparingDouble(EndLabel::y)).toList();
    double[] levels = new double[sorted.size()];
    double next = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = Math.max(sorted.get(i).y(), next);
      next = levels[i] + PITCH;
    }
    double last = bottom;
    for (int i = levels.length - 1; i >= 0; i--) {
      levels[i] = Math.min(levels[i], last);
      last = levels[i] - PITCH;
    }
    for (int i = 0; i < levels.length; i++) {
      EndLabel label = sorted.get(i);
      if (Math.abs(levels[i] - label.y()) > 1) {
        sketch.line(x - 6, label.y(), x - 1, levels[i], Stroke.solid(label.ink(), 1));
      }
      sketch.level(x, levels[i], label.text(), Anchor.START, label.ink(), label.bold());
    }
  }
}

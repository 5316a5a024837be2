package guian.registry.ui.ownership;

import guian.registry.chart.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Where an arrow key leads from a box: to the nearest one in its direction. */
final class Steps {
  private Steps() {}

  static Optional<Spot> next(List<Spot> spots, Spot from, KeyCode code) {
    return spots.stream()
        .filter(to -> isThere(from, to, code))
        .min(Comparator.comparingDouble(to -> cost(from, to, code)));
  }

  private static boolean isThere(Spot from, Spot to, KeyCode code) {
    boolean level = Math.abs(to.y() - from.y()) < 1;
    return switch (code) {
      case LEFT -> level && to.x() < from.x();
      case RIGHT -> level && to.x() > from.x();
      case UP -> !level && to.y() < from.y();
      case DOWN -> !level && to.y() > from.y();
      default -> false;
    };
  }

  // The next row counts before the nearest box of the row after it.
  private static double cost(Spot from, Spot to, KeyCode code) {
    double across = Math.abs(to.x() - from.x());
    boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
    return vertical ? Math.abs(to.y() - from.y()) * 1e6 + across : across;
  }
}

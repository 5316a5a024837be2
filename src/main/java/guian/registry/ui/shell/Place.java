package guian.registry.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where a window stands and how large it is, in the screen's units. */
record Place(double x, double y, double width, double height, boolean maximised) {
  static final double MIN_WIDTH = 1120;
  static final double MIN_HEIGHT = 700;

  /** A window that nobody has sized yet. */
  static final Place USUAL = new Place(0, 0, 1440, 900, false);

  static Optional<Place> parse(String text) {
    String[] parts = text.split(" ");
    try {
      return Optional.of(
          new Place(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3]),
              Boolean.parseBoolean(parts[4])));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The same, moved and if need be made smaller so that all of it lies within a screen. */
  Place within(Rectangle2D bounds) {
    double newWidth = Math.min(Math.max(MIN_WIDTH, width), bounds.getWidth());
    double newHeight = Math.min(Math.max(MIN_HEIGHT, height), bounds.getHeight());
    return new Place(
        Math.clamp(x, bounds.getMinX(), bounds.getMaxX() - newWidth),
        Math.clamp(y, bounds.getMinY(), bounds.getMaxY() - newHeight),
        newWidth,
        newHeight,
        maximised);
  }

  String text() {
    return x + " " + y + " " + width + " " + height + " " + maximised;
  }
}

package guian.registry.ui.shell;

import guian.registry.ui.port.Preferences;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers where the window was and how large, and brings it back there. */
public final class WindowPlace {
  private static final double MIN_WIDTH = 1120;
  private static final double MIN_HEIGHT = 700;
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final String KEY = "window";

  private final Preferences preferences;

  /** What the user's preferences know of the window. */
  public WindowPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  private record Place(double x, double y, double width, double height, boolean maximised) {
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

    boolean isOnAScreen() {
      return !Screen.getScreensForRectangle(x, y, width, height).isEmpty();
    }

    String text() {
      return x + " " + y + " " + width + " " + height + " " + maximised;
    }
  }

  /** Sizes and places a window that is not shown yet. */
  public void restore(Stage stage) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    preferences
        .get(KEY)
        .flatMap(Place::parse)
        .filter(Place::isOnAScreen)
        .ifPresent(place -> put(stage, place));
  }

  private static void put(Stage stage, Place place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(Math.max(MIN_WIDTH, place.width()));
    stage.setHeight(Math.max(MIN_HEIGHT, place.height()));
    stage.setMaximized(place.maximised());
  }

  /** Remembers the window; a maximised one keeps the size it had before. */
  public void remember(Stage stage) {
    Place now = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    Place kept = preferences.get(KEY).flatMap(Place::parse).orElse(now);
    Place place =
        stage.isMaximized()
            ? new Place(kept.x(), kept.y(), kept.width(), kept.height(), true)
            : now;
    preferences.set(KEY, place.text());
  }
}

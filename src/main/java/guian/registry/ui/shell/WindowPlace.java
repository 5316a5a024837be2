package guian.registry.ui.shell;

import guian.registry.ui.port.Preferences;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers where the window was and how large, and brings it back there. */
public final class WindowPlace {
  private static final String KEY = "window";

  private final Preferences preferences;

  /** What the user's preferences know of the window. */
  public WindowPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Sizes and places a window that is not shown yet; all of it is on one screen. */
  public void restore(Stage stage) {
    Optional<Place> remembered = preferences.get(KEY).flatMap(Place::parse);
    Rectangle2D bounds =
        remembered.map(WindowPlace::screenOf).orElse(Screen.getPrimary()).getVisualBounds();
    stage.setMinWidth(Math.min(Place.MIN_WIDTH, bounds.getWidth()));
    stage.setMinHeight(Math.min(Place.MIN_HEIGHT, bounds.getHeight()));
    Place place = remembered.orElse(Place.USUAL).within(bounds);
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    if (remembered.isPresent()) {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setMaximized(place.maximised());
    }
  }

  private static Screen screenOf(Place place) {
    return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary());
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

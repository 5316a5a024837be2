package guian.registry.ui.port;

/** Moves between the screens. */
public interface Screens {
  /** Leaves the screen shown and opens another. */
  void go(Destination destination);

  /** Opens a screen as it was left. */
  default void go(ScreenId screen) {
    go(new Destination.To(screen));
  }
}

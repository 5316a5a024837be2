package guian.registry.ui.shell;

import guian.registry.ui.common.Screen;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.ScreenId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Makes each screen when it is first shown, and lets only the shown one be active. */
public final class ScreenHost {
  private final Map<ScreenId, Screen> made = new EnumMap<>(ScreenId.class);
  private StackPane barPlace = new StackPane();
  private StackPane contentPlace = new StackPane();
  private Function<ScreenId, Screen> maker = id -> nothing();
  private Screen shown = nothing();
  private Node front = new StackPane();
  private boolean withoutRegistry = true;

  private static Screen nothing() {
    Node empty = new StackPane();
    return new Screen() {
      @Override
      public Node bar() {
        return new StackPane();
      }

      @Override
      public Node content() {
        return empty;
      }
    };
  }

  /** Where the screens go. */
  void place(StackPane bar, StackPane content) {
    barPlace = bar;
    contentPlace = content;
    contentPlace.getChildren().setAll(front);
  }

  /** What stands in the window while no registry is open. */
  public void setFront(Node node) {
    front = node;
    if (withoutRegistry) {
      contentPlace.getChildren().setAll(front);
    }
  }

  /** Uses other screens from now on, those of a registry just opened. */
  public void setMaker(Function<ScreenId, Screen> newMaker) {
    shown.deactivate();
    shown = nothing();
    made.clear();
    maker = newMaker;
  }

  /** Shows a destination's screen; null shows the front. */
  void show(@Nullable Destination destination) {
    boolean hadFocus = hasFocus();
    shown.deactivate();
    withoutRegistry = destination == null;
    if (destination == null) {
      shown = nothing();
      barPlace.getChildren().clear();
      contentPlace.getChildren().setAll(front);
      return;
    }
    shown = made.computeIfAbsent(destination.screen(), maker);
    barPlace.getChildren().setAll(shown.bar());
    contentPlace.getChildren().setAll(shown.content());
    shown.activate(destination);
    if (hadFocus) {
      focus();
    }
  }

  /** Puts the focus into the screen shown, unless it is there. */
  void focus() {
    if (!hasFocus()) {
      shown.focus();
    }
    if (!hasFocus()) {
      shown.content().requestFocus(); // its controls are still being filled
    }
  }

  private boolean hasFocus() {
    Node owner = contentPlace.getScene() == null ? null : contentPlace.getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(contentPlace) || node.equals(barPlace)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a screen holds what was typed but is neither saved nor given up. */
  public boolean holdsEntries() {
    return made.values().stream().anyMatch(Screen::holdsEntries);
  }

  /** The registry was changed from outside the screen shown. */
  public void refresh() {
    shown.refresh();
  }

  /** The screen shown. */
  Screen shown() {
    return shown;
  }
}

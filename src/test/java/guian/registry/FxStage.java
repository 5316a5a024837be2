package guian.registry;

import guian.registry.ui.common.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window of a test: starts the toolkit once, shows a scene, and drives it like a person. */
final class FxStage {
  private static final long PATIENCE = 60_000;

  private FxStage() {}

  static Stage stage() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Fonts.load();
    return stage;
  }

  /** Runs on the JavaFX thread and waits for the result. */
  static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
  }

  /**
   * Shows a scene in the test's window, in the scene's size, at the top left of the screen; windows
   * that another test left are closed, as a robot looks into all of them.
   */
  static void show(Stage stage, Scene scene) {
    fx(() -> {
      List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide);
      double width = scene.getWidth();
      double height = scene.getHeight();
      stage.setMinWidth(0);
      stage.setMinHeight(0);
      stage.setScene(scene);
      stage.setWidth(width);
      stage.setHeight(height);
      stage.setX(0);
      stage.setY(0);
      stage.show();
      stage.toFront();
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  static FxRobot robot() {
    return new FxRobot();
  }

  /** The node that has the focus, or a part of it, lies below the parent. */
  static boolean isWithin(Node node, Parent parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == parent) {
        return true;
      }
    }
    return false;
  }

  /** What takes the focus below a node and has no name that could be read to a person. */
  static List<String> nameless(Parent root) {
    List<String> nameless = new ArrayList<>();
    collectNameless(root, nameless);
    return nameless;
  }

  private static void collectNameless(Node node, List<String> nameless) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && isNameless(node)) {
      nameless.add(node.toString());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectNameless(child, nameless));
    }
  }

  private static boolean isNameless(Node node) {
    String name = node.getAccessibleText();
    boolean named = name != null && !name.isBlank();
    boolean labelled =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
    return !named && !labelled;
  }
}

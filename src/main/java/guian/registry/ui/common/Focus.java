package guian.registry.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Gives the focus to a part of the window. */
public final class Focus {
  private Focus() {}

  /**
   * Gives the focus to the first node at or below {@code node} that takes it; false if none does.
   */
  public static boolean first(Node node) {
    if (!node.isVisible() || node.isDisabled() || node.getScene() == null) {
      return false;
    }
    if (node.isFocusTraversable()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
  }
}

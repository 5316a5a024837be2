package guian.registry.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

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

  /**
   * Changes what stands below a part of the window; the focus stays on what is still there, or goes
   * to what has the same name now, else to what stands at the same place.
   */
  public static void keep(Parent part, Runnable change) {
    Scene scene = part.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    List<Node> before = new ArrayList<>();
    collect(part, before);
    int place = before.indexOf(owner);
    change.run();
    if (scene == null || owner == null || place < 0) {
      return;
    }
    List<Node> after = new ArrayList<>();
    collect(part, after);
    if (!after.isEmpty() && !after.contains(owner)) {
      after.stream()
          .filter(node -> isNamedAs(node, owner))
          .findFirst()
          .orElse(after.get(Math.min(place, after.size() - 1)))
          .requestFocus();
    }
  }

  private static boolean isNamedAs(Node node, Node other) {
    return node.getClass() == other.getClass()
        && node.getAccessibleText() != null
        && node.getAccessibleText().equals(other.getAccessibleText());
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}

package guian.registry.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Brings parts of what is scrolled into view. */
public final class Scrolled {
  private Scrolled() {}

  /**
   * Scrolls what a node lies in until its lower edge shows, or its upper one where it is higher.
   */
  public static void reveal(Node node) {
    ScrollPane pane = pane(node);
    Node content = pane == null ? null : pane.getContent();
    if (pane == null || content == null) {
      return;
    }
    Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - seen;
    double top = pane.getVvalue() * room;
    double wanted =
        bounds.getHeight() > seen || bounds.getMinY() < top
            ? bounds.getMinY()
            : Math.max(top, bounds.getMaxY() - seen);
    if (room > 0 && wanted != top) {
      pane.setVvalue(Math.max(0, Math.min(1, wanted / room)));
    }
  }

  private static @Nullable ScrollPane pane(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return pane;
      }
    }
    return null;
  }
}

package guian.registry.ui.reports;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Makes a part anew and gives the focus back to the control that had it, by its id. */
final class KeptFocus {
  private KeptFocus() {}

  static void around(Parent root, Runnable make) {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    String id = owner != null && isWithin(owner, root) ? owner.getId() : null;
    make.run();
    Node again = id == null ? null : root.lookup("#" + id);
    if (again != null) {
      again.requestFocus();
    }
  }

  private static boolean isWithin(Node node, Parent root) {
    Node at = node;
    while (at != null && !at.equals(root)) {
      at = at.getParent();
    }
    return root.equals(at);
  }
}

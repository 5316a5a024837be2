package guian.registry.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A panel that drops down from a control and goes away with Esc or a click elsewhere. */
public final class DropPanel {
  private static final double GAP = 4;

  private final Popup popup = new Popup();
  private final StackPane frame = new StackPane();

  /** A panel with this content. */
  public DropPanel(Node content) {
    frame.getStyleClass().add("drop-panel");
    frame.getChildren().add(content);
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setAutoFix(true);
    popup.setConsumeAutoHidingEvents(false);
  }

  /** Shows the panel below a control, or takes it away when it is there. */
  public void toggle(Node owner) {
    if (popup.isShowing()) {
      popup.hide();
    } else {
      show(owner);
    }
  }

  /** Shows the panel below a control. */
  public void show(Node owner) {
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
    attend(owner);
  }

  /** Shows the panel below a part of a control, to which the focus goes back. */
  public void show(Node part, Node control) {
    Bounds place = part.localToScreen(part.getBoundsInLocal());
    popup.show(control, place.getMinX(), place.getMaxY() + GAP);
    attend(control);
  }

  /** Shows the panel to the right of a control, both ending at the same height. */
  public void showBeside(Node owner) {
    Bounds place = owner.localToScreen(owner.getBoundsInLocal());
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    popup.show(owner, place.getMaxX() + GAP, place.getMaxY());
    attend(owner);
  }

  private void attend(Node owner) {
    popup.setOnHidden(event -> owner.requestFocus());
    boolean unused = Focus.first(frame);
  }

  /** Takes the panel away. */
  public void hide() {
    popup.hide();
  }

  /** Whether the panel is there. */
  public boolean isShowing() {
    return popup.isShowing();
  }
}

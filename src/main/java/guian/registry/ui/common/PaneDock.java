package guian.registry.ui.common;

import guian.registry.ui.port.Preferences;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Keeps the pane beside the table, its width dragged at the edge and remembered; in a narrow window
 * it lies over the table and comes when asked.
 */
public final class PaneDock {
  private static final double NARROW = 1280;
  private static final double MIN = 320;
  private static final double MAX = 560;
  private static final double USUAL = 360;
  private static final double EDGE = 5;
  private static final String KEY = "pane.width";

  private final StackPane root;
  private final HBox split;
  private final Region pane;
  private final Button close;
  private final Preferences preferences;
  private boolean narrow;
  private boolean lent;

  /**
   * Docks {@code pane} at the right of {@code split}, or in a narrow window over {@code root};
   * {@code close} takes it away there.
   */
  public PaneDock(StackPane root, HBox split, Region pane, Button close, Preferences preferences) {
    this.root = root;
    this.split = split;
    this.pane = pane;
    this.close = close;
    this.preferences = preferences;
    close.setOnAction(event -> close());
    showClose();
    StackPane.setAlignment(pane, Pos.CENTER_RIGHT);
    setWidth(remembered());
    split.getChildren().add(pane);
    pane.addEventFilter(MouseEvent.MOUSE_MOVED, this::showCursor);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    root.sceneProperty()
        .addListener((o, before, scene) -> {
          if (scene != null) {
            scene.widthProperty().addListener((w, from, to) -> arrange());
            arrange();
          }
        });
  }

  private double remembered() {
    try {
      return preferences.get(KEY).map(Double::valueOf).orElse(USUAL);
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  private void setWidth(double width) {
    double kept = Math.max(MIN, Math.min(MAX, width));
    pane.setMinWidth(kept);
    pane.setPrefWidth(kept);
    pane.setMaxWidth(kept);
  }

  private void showCursor(MouseEvent event) {
    pane.setCursor(event.getX() < EDGE ? Cursor.H_RESIZE : Cursor.DEFAULT);
  }

  private void drag(MouseEvent event) {
    if (Cursor.H_RESIZE.equals(pane.getCursor())) {
      setWidth(pane.getWidth() - event.getX());
      preferences.set(KEY, Long.toString(Math.round(pane.getPrefWidth())));
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && close()) {
      event.consume();
    }
  }

  /** Gives the pane to another place, where it always shows. */
  public void lend(HBox host) {
    if (!lent) {
      lent = true;
      split.getChildren().remove(pane);
      root.getChildren().remove(pane);
      pane.setVisible(true);
      showClose();
      host.getChildren().add(pane);
    }
  }

  /** Puts the pane back where it stands beside the table, or lies over it. */
  public void takeBack() {
    if (lent) {
      lent = false;
      ((HBox) pane.getParent()).getChildren().remove(pane);
      showClose();
      pane.setVisible(!narrow);
      (narrow ? root : split).getChildren().add(pane);
    }
  }

  private void arrange() {
    if (root.getScene() == null || lent) {
      return;
    }
    boolean nowNarrow = root.getScene().getWidth() < NARROW;
    if (nowNarrow == narrow) {
      return;
    }
    narrow = nowNarrow;
    showClose();
    split.getChildren().remove(pane);
    root.getChildren().remove(pane);
    if (narrow) {
      pane.setVisible(false);
      root.getChildren().add(pane);
    } else {
      pane.setVisible(true);
      split.getChildren().add(pane);
    }
  }

  private void showClose() {
    close.setVisible(narrow && !lent);
    close.setManaged(narrow && !lent);
  }

  /** Brings the pane where it is an overlay. */
  public void open() {
    pane.setVisible(true);
  }

  /** Takes the overlay away; false when the pane stands beside the table. */
  public boolean close() {
    if (narrow && !lent && pane.isVisible()) {
      pane.setVisible(false);
      boolean unused = Focus.first(root.getChildren().getFirst());
      return true;
    }
    return false;
  }
}

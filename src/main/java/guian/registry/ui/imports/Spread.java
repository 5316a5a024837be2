package guian.registry.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;

/** Content of a table cell that lies over the cells to its right without taking room. */
final class Spread {
  private static final double HEIGHT = 28;
  private static final double PADDING = 8;

  private Spread() {}

  /** Lets a cell's content reach over its edge, which its skin would cut off. */
  static void allow(TableCell<?, ?> cell) {
    cell.skinProperty().addListener((o, before, after) -> cell.setClip(null));
  }

  static Pane over(String text, double width, boolean center) {
    Label label = new Label(text);
    label.getStyleClass().add("spread");
    label.setAlignment(center ? Pos.CENTER : Pos.CENTER_LEFT);
    return over(label, width - 2 * PADDING, HEIGHT);
  }

  static Pane over(Node content, double width, double height) {
    content.setManaged(false);
    content.resizeRelocate(0, 0, width, height);
    Pane place = new Pane(content);
    place.setPrefSize(0, height);
    place.setMinSize(0, height);
    place.setMaxSize(0, height);
    place.setMouseTransparent(true);
    return place;
  }
}

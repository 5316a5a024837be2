package guian.registry.ui.common;

import javafx.beans.NamedArg;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** An icon at a size in pixels; its colour is the style sheet's ({@code .icon-stroke}). */
public final class IconView extends StackPane {
  private static final double GRID = 24;

  /** An icon of 12, 16 or 20 pixels. */
  public IconView(@NamedArg("icon") Icon icon, @NamedArg("size") double size) {
    SVGPath stroke = new SVGPath();
    stroke.setContent(icon.path());
    stroke.getStyleClass().add("icon-stroke");
    stroke.getTransforms().add(new Scale(size / GRID, size / GRID, 0, 0));
    Group drawn = new Group(stroke);
    drawn.setManaged(false);
    getChildren().add(drawn);
    getStyleClass().add("icon");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setMouseTransparent(true);
  }

  /** An icon of 16 pixels, as controls have them. */
  public static IconView of(Icon icon) {
    return new IconView(icon, 16);
  }
}

package guian.registry.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the top of a page: back, the title, and the page's own controls at the right. */
public final class PageHead extends HBox {
  private final Label title = new Label();
  private final Label note = new Label();

  /** A head whose button, named {@code backName}, goes back. */
  public PageHead(String backName, Runnable back, Node... tools) {
    super(8);
    Button button = new Button();
    button.setGraphic(new IconView(Icon.LEFT, 16));
    button.getStyleClass().addAll("small", "icon-button");
    button.setAccessibleText(backName);
    button.setTooltip(new javafx.scene.control.Tooltip(backName));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> back.run());
    title.getStyleClass().add("heading");
    title.setMinWidth(0);
    note.getStyleClass().addAll("caption", "muted");
    note.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getStyleClass().add("page-head");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(button, title, note, space);
    getChildren().addAll(tools);
  }

  /** Sets the title, and what stands muted beside it. */
  public void setTitle(String text, String beside) {
    title.setText(text);
    note.setText(beside);
  }
}

package guian.registry.ui.imports;

import guian.registry.ui.imports.PreviewModel.Tile;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A count in large figures under its name. */
final class CountTile extends VBox {
  CountTile(Tile tile) {
    getStyleClass().add("count-tile");
    Label name = new Label(tile.name());
    name.getStyleClass().addAll("caption", "muted");
    Label value = new Label(tile.value());
    value.getStyleClass().add("figure");
    value.setMinWidth(USE_PREF_SIZE);
    switch (tile.tone()) {
      case ASK -> value.getStyleClass().add("warning-text");
      case REFUSED -> value.getStyleClass().add("danger-text");
      case PLAIN -> {}
    }
    Label unit = new Label(tile.unit());
    unit.getStyleClass().addAll("caption", "muted");
    HBox line = new HBox(4, value, unit);
    line.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(name, line);
    HBox.setHgrow(this, Priority.ALWAYS);
    setAccessibleText(tile.name() + " " + tile.value() + " " + tile.unit());
  }
}

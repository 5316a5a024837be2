package guian.registry.ui.firms;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts that the sections of a firm's file are laid out with. */
final class PaneLayout {
  private PaneLayout() {}

  static HBox head(String text, String note) {
    HBox head = new HBox(6, fixed(label(text, "section-head")));
    if (!note.isEmpty()) {
      head.getChildren().add(label(note, "muted"));
    }
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  static ColumnConstraints growing() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }

  static ColumnConstraints rightAligned() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(64);
    return column;
  }

  static VBox section(Node... nodes) {
    VBox section = new VBox(nodes);
    section.getStyleClass().add("section");
    return section;
  }

  static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  static Label fixed(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}

package guian.registry.ui.imports;

import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An issue: its icon, its cell, its sentence. */
final class IssueCell extends ListCell<SheetModel.IssueLine> {
  private static final double PLACE = 44;
  private static final double BAR = 16; // of the list, where it scrolls

  IssueCell() {
    getStyleClass().add("issue-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SheetModel.@Nullable IssueLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(empty || line == null ? null : content(line));
    setAccessibleText(line == null ? null : line.place() + " " + line.sentence());
  }

  // A cell of a list is asked for its height without a width, and would take its text for one line.
  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    if (content == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
    return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
  }

  private static HBox content(SheetModel.IssueLine line) {
    IconView icon = IconView.of(icon(line));
    icon.getStyleClass().add(tone(line));
    Label place = new Label(line.place());
    place.getStyleClass().addAll("caption", "strong");
    place.setMinWidth(PLACE);
    Label sentence = new Label(line.sentence());
    sentence.getStyleClass().add("caption");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    return new HBox(8, icon, place, sentence);
  }

  private static Icon icon(SheetModel.IssueLine line) {
    return switch (line.severity()) {
      case ERROR -> Icon.CLOSE;
      case WARNING -> Icon.WARNING;
      case INFO -> Icon.HELP;
    };
  }

  private static String tone(SheetModel.IssueLine line) {
    return switch (line.severity()) {
      case ERROR -> "danger-icon";
      case WARNING -> "warning-icon";
      case INFO -> "muted";
    };
  }
}

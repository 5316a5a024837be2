package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.PaneContent.Change;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A firm's history with who, when, old and new; each line's old value can be brought back. */
final class HistoryPart extends VBox {
  private final HistoryModel model;
  private final Messages messages;
  private final Label count = PaneParts.caption("");
  private final ListView<Change> list = new ListView<>();

  HistoryPart(FirmPaneViewModel model, Messages messages) {
    this.model = model.history();
    this.model.refused().addListener((InvalidationListener) changed -> list.refresh());
    this.messages = messages;
    list.setCellFactory(view -> new ChangeCell());
    list.getStyleClass().add("issue-list");
    list.setAccessibleText(messages.get("firms.pane.history"));
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox head = new HBox(count);
    head.getStyleClass().add("chart-tools");
    getChildren().addAll(head, list);
  }

  void show(PaneContent content) {
    List<Change> changes = content.past().changes();
    count.setText(messages.get("firms.page.history", changes.size(), content.past().count()));
    list.getItems().setAll(changes);
    list.getFocusModel().focus(0);
  }

  /** A change: when and who; what, from what to what; and its button. */
  private final class ChangeCell extends ListCell<Change> {
    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
      super.updateItem(change, empty);
      setText(null);
      setGraphic(empty || change == null ? null : line(change));
    }

    private Node line(Change change) {
      Label day = PaneParts.caption(change.day());
      Label what = new Label(sentence(change));
      what.setWrapText(true);
      what.setMinWidth(0);
      VBox text = new VBox(2, what);
      text.setAlignment(Pos.CENTER_LEFT);
      String why = model.refused().get(change.line());
      if (why != null) {
        Label error = new Label(why);
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        text.getChildren().add(error);
      }
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox row = new HBox(12, day, text, PaneParts.caption(change.by()), back(change));
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }

    private Node back(Change change) {
      Button back = new Button(messages.get("firms.page.restore"));
      back.getStyleClass().addAll("small", "flat");
      back.setMinWidth(USE_PREF_SIZE);
      String spoken =
          change.came() || change.after().isEmpty()
              ? messages.get("firms.page.restore.row", change.what())
              : messages.get("firms.page.restore.to", change.what(), change.before());
      back.setAccessibleText(spoken);
      back.setTooltip(new Tooltip(spoken));
      back.setOnAction(event -> bringBack(change));
      return back;
    }

    // The button goes with its line when the history is read anew; the keyboard stays in the list.
    private void bringBack(Change change) {
      list.requestFocus();
      list.getFocusModel().focus(getIndex());
      model.bringBack(change);
    }

    private String sentence(Change change) {
      return change.after().isEmpty()
          ? change.what()
          : messages.get("firms.page.change", change.what(), change.before(), change.after());
    }
  }
}

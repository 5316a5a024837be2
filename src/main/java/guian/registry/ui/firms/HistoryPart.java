package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.PaneContent.Change;
import guian.registry.ui.firms.PaneContent.Restore;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A firm's history with who, when, old and new; a fact's old value can be brought back. */
final class HistoryPart extends VBox {
  private final FirmPaneViewModel model;
  private final Messages messages;
  private final Label count = PaneParts.caption("");
  private final ListView<Change> list = new ListView<>();

  HistoryPart(FirmPaneViewModel model, Messages messages) {
    this.model = model;
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
  }

  private void restore(Restore restore) {
    model.edit(true);
    model.change(restore.field(), restore.typed());
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
      HBox.setHgrow(what, Priority.ALWAYS);
      Region space = new Region();
      HBox row = new HBox(12, day, what, space, PaneParts.caption(change.by()));
      row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      HBox.setHgrow(space, Priority.ALWAYS);
      Restore restore = change.restore();
      if (restore != null) {
        Button back = new Button(messages.get("firms.page.restore"));
        back.getStyleClass().addAll("small", "flat");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText(
            messages.get("firms.page.restore.to", change.what(), change.before()));
        back.setOnAction(event -> restore(restore));
        row.getChildren().add(back);
      }
      return row;
    }

    private String sentence(Change change) {
      return change.after().isEmpty()
          ? change.what()
          : messages.get("firms.page.change", change.what(), change.before(), change.after());
    }
  }
}

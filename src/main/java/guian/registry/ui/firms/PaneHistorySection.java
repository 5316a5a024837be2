package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneLayout.fixed;
import static guian.registry.ui.firms.PaneLayout.head;
import static guian.registry.ui.firms.PaneLayout.label;
import static guian.registry.ui.firms.PaneLayout.section;
import static guian.registry.ui.firms.PaneLayout.space;

import guian.registry.text.Messages;
import guian.registry.ui.firms.PaneContent.Change;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The section of what last changed in a firm's file. */
final class PaneHistorySection {
  private static final int CHANGES_SHOWN = 3;

  private final Messages messages;

  PaneHistorySection(Messages messages) {
    this.messages = messages;
  }

  /** The newest changes, or all of them. */
  Node node(PaneContent.Past past) {
    HBox head =
        head(
            messages.get("firms.pane.history"),
            messages.get("firms.pane.history.count", past.count()));
    VBox lines = new VBox(4);
    if (past.changes().size() > CHANGES_SHOWN) {
      Hyperlink all = new Hyperlink(messages.get("firms.pane.history.all"));
      all.getStyleClass().add("caption");
      all.setOnAction(event -> {
        boolean open = lines.getChildren().size() <= CHANGES_SHOWN;
        all.setText(messages.get(open ? "firms.pane.history.fewer" : "firms.pane.history.all"));
        showChanges(lines, past.changes(), open ? Integer.MAX_VALUE : CHANGES_SHOWN);
      });
      head.getChildren().addAll(space(), all);
    }
    showChanges(lines, past.changes(), CHANGES_SHOWN);
    return section(head, lines);
  }

  private void showChanges(VBox place, List<Change> changes, int limit) {
    place
        .getChildren()
        .setAll(changes.stream().limit(limit).map(PaneHistorySection::change).toList());
  }

  private static Node change(Change change) {
    Label day = fixed(label(change.day().substring(5), "caption", "muted"));
    day.setTooltip(new Tooltip(change.day()));
    FlowPane what = new FlowPane(4, 0, label(change.what(), "caption"));
    if (!change.after().isEmpty()) {
      what.getChildren()
          .addAll(
              label(change.before() + " →", "caption", "muted"), label(change.after(), "caption"));
    }
    Label by = label(change.by(), "caption", "muted");
    by.setWrapText(true);
    VBox text = new VBox(2, what, by);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(12, day, text);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}

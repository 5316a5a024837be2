package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneSections.label;
import static guian.registry.ui.firms.PaneSections.space;

import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
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

/** The newest changes of a firm's file: the day, what, from what to what, who, from which cell. */
final class HistorySection {
  private static final int SHOWN = 3;
  private static final int YEAR = 5;

  private final Messages messages;

  HistorySection(Messages messages) {
    this.messages = messages;
  }

  Node node(PaneContent.Past past) {
    HBox head =
        PaneParts.head(
            messages.get("firms.pane.history"),
            messages.get("firms.pane.history.count", past.count()));
    VBox lines = new VBox(4);
    if (past.changes().size() > SHOWN) {
      head.getChildren().addAll(space(), all(lines, past.changes()));
    }
    show(lines, past.changes(), SHOWN);
    return PaneParts.section(head, lines);
  }

  private Node all(VBox lines, List<Change> changes) {
    Hyperlink all = new Hyperlink(messages.get("firms.pane.history.all"));
    all.getStyleClass().add("caption");
    all.setOnAction(event -> {
      boolean open = lines.getChildren().size() <= SHOWN;
      all.setText(messages.get(open ? "firms.pane.history.fewer" : "firms.pane.history.all"));
      show(lines, changes, open ? Integer.MAX_VALUE : SHOWN);
    });
    return all;
  }

  private static void show(VBox place, List<Change> changes, int limit) {
    place.getChildren().setAll(changes.stream().limit(limit).map(HistorySection::line).toList());
  }

  private static Node line(Change change) {
    Label day = PaneParts.caption(change.day().substring(YEAR));
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

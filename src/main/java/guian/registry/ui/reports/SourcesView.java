package guian.registry.ui.reports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Focus;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.Scrolled;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a figure is made of, firm by firm; a line opens its firm. */
final class SourcesView {
  private static final double HEIGHT = 280;

  private final SourcesModel model;
  private final Messages messages;
  private final VBox box = new VBox(4);
  private @Nullable FollowedRow row;

  SourcesView(SourcesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    model
        .followedProperty()
        .addListener((o, before, after) -> {
          fill();
          if (after != null) {
            reveal();
          }
        });
  }

  /** The part for a row: a link to what it is made of, or that. */
  Node of(FollowedRow shown) {
    row = shown;
    fill();
    return box;
  }

  private void fill() {
    FollowedRow shown = row;
    if (shown == null) {
      return;
    }
    SourcesModel.Followed followed = model.followedProperty().get();
    Node now =
        followed != null && followed.rowId().equals(shown.id())
            ? list(followed.lines())
            : link(shown);
    // Who follows the link by a key goes on in the list that takes its place.
    Focus.keep(box, () -> box.getChildren().setAll(now));
  }

  // The list stands below the figures, which may be below what shows: it is brought into view as
  // soon as it has its place.
  private void reveal() {
    Node list = box.getChildren().isEmpty() ? null : box.getChildren().getFirst();
    if (list != null && !(list instanceof Hyperlink)) {
      list.boundsInParentProperty().addListener((o, before, after) -> Scrolled.reveal(list));
      Scrolled.reveal(list);
    }
  }

  private Node link(FollowedRow shown) {
    Hyperlink follow = new Hyperlink(messages.get("reports.sources.follow"));
    follow.setId("follow-figure");
    follow.getStyleClass().add("caption");
    follow.setOnAction(event -> model.follow(shown));
    return follow;
  }

  private Node list(List<SourceLine> lines) {
    ListView<SourceLine> list = new ListView<>();
    list.setId("figure-sources");
    list.setAccessibleText(messages.get("reports.sources"));
    list.getItems().setAll(lines);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(HEIGHT);
    list.setCellFactory(unused -> new Cell());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open(list);
        event.consume();
      }
    });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open(list);
      }
    });
    return new VBox(4, list, PaneParts.caption(messages.get("reports.sources.open")));
  }

  private void open(ListView<SourceLine> list) {
    SourceLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.open(line);
    }
  }

  /** A firm and its value, and below them where that stands. */
  private static final class Cell extends ListCell<SourceLine> {
    private static final double SIDES = 28;

    @Override
    protected void updateItem(@Nullable SourceLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(line == null || empty ? null : bound(node(line)));
      setPrefWidth(0);
    }

    // As wide as the list, so that the value stands in view and what is long is cut.
    private Node bound(VBox node) {
      node.prefWidthProperty().bind(getListView().widthProperty().subtract(SIDES));
      node.minWidthProperty().bind(node.prefWidthProperty());
      node.maxWidthProperty().bind(node.prefWidthProperty());
      return node;
    }

    private static VBox node(SourceLine line) {
      Label name = new Label(line.name());
      name.setMinWidth(0);
      Label amount = new Label(line.amount());
      amount.setMinWidth(Region.USE_PREF_SIZE);
      if (line.isSum()) {
        name.getStyleClass().add("strong");
        amount.getStyleClass().add("strong");
      }
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox head = new HBox(6, name, gap, amount);
      head.setAlignment(Pos.CENTER_LEFT);
      VBox node = new VBox(1, head);
      Stream.of(line.place(), line.file())
          .filter(text -> !text.isEmpty())
          .forEach(text -> node.getChildren().add(shortened(text)));
      return node;
    }

    // A cell of a list is as high as its lines are; what does not fit is told by pointing at it.
    private static Label shortened(String text) {
      Label label = PaneParts.caption(text);
      label.setMinWidth(0);
      label.setTooltip(new Tooltip(text));
      return label;
    }
  }
}

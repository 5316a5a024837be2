package guian.registry.ui.growth;

import guian.registry.growth.chart.ClaimWords.Need;
import guian.registry.text.Messages;
import guian.registry.ui.common.CutText;
import guian.registry.ui.common.Tag;
import guian.registry.ui.common.Tag.Tone;
import guian.registry.ui.growth.ChartPage.Promise;
import guian.registry.ui.growth.ChartPage.Side;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pane beside the chart: what a claim needs, and the figures as a table. */
final class SidePane extends VBox {
  private static final double TABLE = 156; // the head and four rows

  private final Messages messages;
  private final PeriodTable periods;
  private final ZoneTable years;
  private final GroupTable groups;

  SidePane(GrowthViewModel model, Messages messages) {
    this.messages = messages;
    this.periods = new PeriodTable(messages, model.periodProperty());
    this.years = new ZoneTable(messages, model.periodProperty());
    this.groups = new GroupTable(messages, model.periodProperty());
    getStyleClass().add("pane");
  }

  void show(Side side) {
    getChildren().clear();
    switch (side) {
      case Side.OfFirm firm -> {
        if (firm.promise() != null) {
          getChildren().addAll(promise(firm.promise()));
        }
        periods.show(firm.indicator(), firm.rows());
        add(periods.node());
        getChildren().add(note(firm.note()));
      }
      case Side.OfZone zone -> {
        years.show(zone.rows(), zone.unit());
        add(years.node());
        getChildren().add(note(zone.note()));
      }
      case Side.OfGroups of -> {
        groups.show(of.rows(), of.unit());
        add(groups.node());
        getChildren().add(note(messages.get("growth.group.note")));
      }
    }
  }

  // In a low window the note gives way: it is told whole by pointing at it.
  private void add(Region table) {
    table.setMinHeight(TABLE);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(table);
  }

  private static Node note(String text) {
    Label note = label(text, "caption", "muted");
    note.setWrapText(true);
    note.setMinHeight(0);
    note.getStyleClass().add("side-note");
    CutText.tell(note);
    return note;
  }

  private List<Node> promise(Promise promise) {
    Label said = label(promise.said(), "caption", "muted");
    said.setWrapText(true);
    VBox head = new VBox(2, label(promise.title(), "strong"), said);
    head.getStyleClass().add("needs-head");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("needs");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    for (int i = 0; i < promise.needs().size(); i++) {
      grid.add(need(promise.needs().get(i), i), i % 2, i / 2);
    }
    return List.of(head, grid, outcome(promise));
  }

  private static Node need(Need need, int place) {
    VBox box = new VBox(label(need.caption(), "caption", "muted"));
    box.getChildren().add(label(need.figure(), "figure-small"));
    if (!need.below().isEmpty()) {
      Label below = label(need.below(), "caption", "muted");
      below.setWrapText(true);
      box.getChildren().add(below);
    }
    box.getStyleClass().addAll("need", place % 2 == 0 ? "need-left" : "need-right");
    box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return box;
  }

  private Node outcome(Promise promise) {
    Label reason = label(promise.reason(), "caption", "muted");
    reason.setMinWidth(0);
    HBox row =
        new HBox(
            8,
            label(messages.get("growth.outcome"), "strong"),
            new Tag(promise.outcome(), Tone.PLAIN),
            reason);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("outcome-row");
    return row;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}

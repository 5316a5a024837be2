package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneLayout.fixed;
import static guian.registry.ui.firms.PaneLayout.growing;
import static guian.registry.ui.firms.PaneLayout.head;
import static guian.registry.ui.firms.PaneLayout.label;
import static guian.registry.ui.firms.PaneLayout.rightAligned;
import static guian.registry.ui.firms.PaneLayout.section;
import static guian.registry.ui.firms.PaneLayout.space;

import guian.registry.model.Relation;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.Tag;
import guian.registry.ui.common.Tag.Tone;
import guian.registry.ui.firms.PaneContent.Claimed;
import guian.registry.ui.firms.PaneContent.Fact;
import guian.registry.ui.firms.PaneContent.Line;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Screens;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sections of a firm's file, for reading. */
final class PaneSections {
  private static final double LABELS = 88;

  private final FirmPaneViewModel model;
  private final Messages messages;
  private final Words words;
  private final Screens screens;
  private final FirmPaneView.RevenueChart chart;

  PaneSections(
      FirmPaneViewModel model,
      Messages messages,
      Screens screens,
      FirmPaneView.RevenueChart chart) {
    this.model = model;
    this.messages = messages;
    this.words = new Words(messages);
    this.screens = screens;
    this.chart = chart;
  }

  List<Node> nodes(PaneContent content) {
    List<Node> sections = new ArrayList<>();
    sections.add(facts(content));
    addChart(sections, content);
    if (!content.figures().isEmpty()) {
      sections.add(new PaneFiguresSection(messages).node(content.figures()));
    }
    addLines(sections, "firms.pane.stakes", content.stakes().owners());
    addLines(sections, "firms.pane.holdings", content.stakes().holdings());
    addGrants(sections, content.grants());
    addLines(sections, "firms.pane.placements", content.placements());
    addNames(sections, content.names());
    if (!content.past().changes().isEmpty()) {
      sections.add(new PaneHistorySection(messages).node(content.past()));
    }
    return sections;
  }

  private Node facts(PaneContent content) {
    GridPane grid = new GridPane(4, 4);
    grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), growing());
    int row = 0;
    for (Fact fact : content.facts()) {
      Label label = label(fact.label(), "muted");
      GridPane.setValignment(label, VPos.TOP);
      Pane value = value(fact);
      if (row == 0 && isUnconfirmed(content)) {
        value.getChildren().add(confirm());
      }
      grid.addRow(row++, label, value);
    }
    return section(grid);
  }

  private static boolean isUnconfirmed(PaneContent content) {
    PaneContent.TagText tag = content.facts().getFirst().tag();
    return tag != null && tag.asks();
  }

  private Pane value(Fact fact) {
    boolean alone = fact.tag() == null && fact.note().isEmpty();
    Pane value = alone ? new VBox() : new FlowPane(4, 2);
    Label text = label(fact.value().text());
    text.setWrapText(true);
    if (fact.value().look() == FirmCell.Look.MUTED) {
      text.getStyleClass().add("muted");
    }
    value.getChildren().add(text);
    if (fact.tag() != null) {
      Tone tone = fact.tag().asks() ? Tone.ASK : Tone.DONE;
      value.getChildren().add(new Tag(fact.tag().text(), tone));
    }
    if (!fact.note().isEmpty()) {
      value.getChildren().add(label(fact.note(), "caption", "muted"));
    }
    return value;
  }

  private Node confirm() {
    MenuButton button = new MenuButton(messages.get("firms.pane.confirm"));
    button.getStyleClass().addAll("small", "tag-height");
    for (Relation relation : Relation.values()) {
      MenuItem item = new MenuItem(words.of(relation));
      item.setOnAction(event -> model.confirm(relation));
      button.getItems().add(item);
    }
    return button;
  }

  private void addChart(List<Node> sections, PaneContent content) {
    Node drawn = chart.of(content);
    if (drawn == null && content.claims().isEmpty()) {
      return;
    }
    VBox section = section();
    if (drawn != null) {
      section
          .getChildren()
          .addAll(head(messages.get("firms.pane.chart"), messages.get("word.unit.yi")), drawn);
    }
    for (Claimed claim : content.claims()) {
      Label promise = label(claim.promise(), "caption", "strong", "claim-text");
      promise.setWrapText(true);
      Label said = label(claim.said(), "caption", "muted");
      said.setWrapText(true);
      section.getChildren().addAll(promise, said);
    }
    sections.add(section);
  }

  private void addLines(List<Node> sections, String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      VBox section = section(head(messages.get(key), Integer.toString(lines.size())));
      lines.forEach(line -> section.getChildren().add(row(line)));
      sections.add(section);
    }
  }

  private Node row(Line line) {
    HBox row = new HBox(8, name(line), space());
    if (!line.second().isEmpty()) {
      row.getChildren().add(fixed(label(line.second(), "caption", "muted")));
    }
    row.getChildren().add(fixed(label(line.figure())));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node name(Line line) {
    Long firmId = line.firmId();
    if (firmId == null) {
      Label text = label(line.text());
      text.setTooltip(new Tooltip(line.text()));
      return text;
    }
    Hyperlink link = new Hyperlink(line.text());
    link.getStyleClass().add("plain-link");
    link.setOnAction(event -> screens.go(new Destination.Firm(firmId)));
    return link;
  }

  private void addGrants(List<Node> sections, PaneContent.Grants grants) {
    if (grants.lines().isEmpty()) {
      return;
    }
    GridPane grid = new GridPane(8, 4);
    for (Line line : grants.lines()) {
      Label policy = label(line.text());
      policy.setTooltip(new Tooltip(line.text()));
      policy.setMinWidth(0);
      Label paid = fixed(label(line.second(), "done-text"));
      grid.addRow(grid.getRowCount(), policy, fixed(label(line.figure())), paid);
      GridPane.setHgrow(policy, Priority.ALWAYS);
      GridPane.setHalignment(paid, HPos.RIGHT);
    }
    grid.getColumnConstraints().addAll(growing(), rightAligned(), rightAligned());
    sections.add(section(head(messages.get("firms.pane.grants"), grants.sum()), grid));
  }

  private void addNames(List<Node> sections, List<PaneContent.OtherName> names) {
    if (!names.isEmpty()) {
      VBox section =
          section(head(messages.get("firms.pane.names"), Integer.toString(names.size())));
      for (PaneContent.OtherName name : names) {
        HBox row =
            new HBox(8, label(name.name()), space(), fixed(label(name.kind(), "caption", "muted")));
        row.setAlignment(Pos.CENTER_LEFT);
        section.getChildren().add(row);
      }
      sections.add(section);
    }
  }
}

package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.PaneContent.Claimed;
import guian.registry.ui.firms.PaneContent.Line;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Screens;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sections of a firm's file, for reading. */
final class PaneSections {
  private static final double CHART = 168;

  private final Messages messages;
  private final Screens screens;
  private final FactSection facts;
  private final FigureSection figures;
  private final HistorySection history;
  private final MergeSection merges;

  PaneSections(FirmPaneViewModel model, MergeModel merging, Messages messages, Screens screens) {
    this.messages = messages;
    this.screens = screens;
    this.facts = new FactSection(model, messages);
    this.figures = new FigureSection(messages);
    this.history = new HistorySection(messages);
    this.merges = new MergeSection(merging, messages);
  }

  List<Node> nodes(PaneContent content) {
    List<Node> sections = new ArrayList<>();
    sections.add(facts.node(content));
    addRevenue(sections, content);
    if (!content.figures().isEmpty()) {
      sections.add(figures.node(content.figures()));
    }
    addLines(sections, "firms.pane.stakes", content.stakes().owners());
    addLines(sections, "firms.pane.holdings", content.stakes().holdings());
    addGrants(sections, content.grants());
    addLines(sections, "firms.pane.placements", content.placements());
    addNames(sections, content.names());
    if (!content.file().merges().isEmpty()) {
      sections.add(merges.node(content.file().merges()));
    }
    if (!content.past().changes().isEmpty()) {
      sections.add(history.node(content.past()));
    }
    return sections;
  }

  private void addRevenue(List<Node> sections, PaneContent content) {
    PaneContent.Revenue revenue = content.revenue();
    if (revenue == null && content.claims().isEmpty()) {
      return;
    }
    VBox section = PaneParts.section();
    if (revenue != null) {
      ChartView view = new ChartView();
      view.show(revenue::drawn);
      view.setMinHeight(CHART);
      view.setPrefHeight(CHART);
      String basis = messages.get("firms.pane.chart");
      section.getChildren().addAll(PaneParts.head(basis, revenue.unit()), view);
    }
    content.claims().forEach(claim -> section.getChildren().addAll(claim(claim)));
    sections.add(section);
  }

  private static List<Node> claim(Claimed claim) {
    Label promise = label(claim.promise(), "caption", "strong", "claim-text");
    Label said = label(claim.said(), "caption", "muted");
    promise.setWrapText(true);
    said.setWrapText(true);
    return List.of(promise, said);
  }

  private void addLines(List<Node> sections, String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      VBox section = PaneParts.section(PaneParts.head(messages.get(key), lines.size() + ""));
      lines.forEach(line -> section.getChildren().add(row(line)));
      sections.add(section);
    }
  }

  private Node row(Line line) {
    HBox row = new HBox(8, name(line), space());
    if (!line.second().isEmpty()) {
      row.getChildren().add(PaneParts.caption(line.second()));
    }
    row.getChildren().add(fixed(label(line.figure())));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node name(Line line) {
    Destination to = line.to();
    if (to == null) {
      return cut(line.text());
    }
    Hyperlink link = new Hyperlink(line.text());
    link.getStyleClass().add("plain-link");
    link.setTooltip(new Tooltip(line.text()));
    link.setMinWidth(0);
    link.setOnAction(event -> screens.go(to));
    return link;
  }

  private void addGrants(List<Node> sections, PaneContent.Grants grants) {
    if (grants.lines().isEmpty()) {
      return;
    }
    GridPane grid = PaneParts.columns(false, true, true);
    for (Line line : grants.lines()) {
      Node policy = name(line);
      GridPane.setHgrow(policy, Priority.ALWAYS);
      Label paid = fixed(label(line.second(), "done-text"));
      paid.setMinWidth(64);
      paid.setAlignment(Pos.CENTER_RIGHT);
      grid.addRow(grid.getRowCount(), policy, fixed(label(line.figure())), paid);
    }
    sections.add(
        PaneParts.section(PaneParts.head(messages.get("firms.pane.grants"), grants.sum()), grid));
  }

  private void addNames(List<Node> sections, List<PaneContent.OtherName> names) {
    if (!names.isEmpty()) {
      VBox section =
          PaneParts.section(PaneParts.head(messages.get("firms.pane.names"), names.size() + ""));
      names.forEach(name ->
          section.getChildren().add(PaneParts.line(name.name(), "", CellText.muted(name.kind()))));
      sections.add(section);
    }
  }

  private static Label cut(String text) {
    Label label = label(text);
    label.setTooltip(new Tooltip(text));
    label.setMinWidth(0);
    return label;
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

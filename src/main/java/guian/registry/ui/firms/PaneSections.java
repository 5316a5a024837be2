package guian.registry.ui.firms;

import guian.registry.model.Relation;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.Tag;
import guian.registry.ui.common.Tag.Tone;
import guian.registry.ui.firms.PaneContent.Change;
import guian.registry.ui.firms.PaneContent.Claimed;
import guian.registry.ui.firms.PaneContent.Fact;
import guian.registry.ui.firms.PaneContent.FigureGroup;
import guian.registry.ui.firms.PaneContent.FigureLine;
import guian.registry.ui.firms.PaneContent.Line;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Screens;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sections of a firm's file, for reading. */
final class PaneSections {
  private static final int FIGURES_SHOWN = 5;
  private static final int CHANGES_SHOWN = 3;
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
      sections.add(figures(content.figures()));
    }
    addLines(sections, "firms.pane.stakes", content.stakes().owners());
    addLines(sections, "firms.pane.holdings", content.stakes().holdings());
    addGrants(sections, content.grants());
    addLines(sections, "firms.pane.placements", content.placements());
    addNames(sections, content.names());
    if (!content.past().changes().isEmpty()) {
      sections.add(history(content.past()));
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
      section.getChildren().addAll(head("firms.pane.chart", messages.get("word.unit.yi")), drawn);
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

  private Node figures(List<FigureGroup> groups) {
    VBox lines = new VBox(4);
    ComboBox<FigureGroup> choice = new ComboBox<>();
    choice.getItems().setAll(groups);
    choice.setConverter(new Shown<>(FigureGroup::name));
    choice.setAccessibleText(messages.get("firms.pane.figures"));
    choice.getStyleClass().add("small");
    choice.setOnAction(event -> showFigures(lines, choice.getValue(), FIGURES_SHOWN));
    choice.setValue(groups.getFirst());
    Label unit = fixed(label(groups.getFirst().unit(), "muted"));
    choice.valueProperty().addListener((o, before, after) -> unit.setText(after.unit()));
    HBox head = head("firms.pane.figures", "");
    head.getChildren().addAll(unit, space(), choice);
    showFigures(lines, groups.getFirst(), FIGURES_SHOWN);
    return section(head, lines);
  }

  private void showFigures(VBox place, FigureGroup group, int limit) {
    GridPane grid = new GridPane(12, 4);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), growing(), rightAligned());
    for (FigureLine line : group.lines().subList(0, Math.min(limit, group.lines().size()))) {
      addFigure(grid, line);
    }
    List<Node> rows = new ArrayList<>(List.of(grid));
    if (group.lines().size() > FIGURES_SHOWN) {
      boolean all = limit >= group.lines().size();
      Hyperlink more =
          new Hyperlink(
              all
                  ? messages.get("firms.pane.figures.fewer")
                  : messages.get("firms.pane.figures.all", group.lines().size()));
      more.getStyleClass().add("caption");
      more.setOnAction(event -> showFigures(place, group, all ? FIGURES_SHOWN : Integer.MAX_VALUE));
      rows.add(more);
    }
    place.getChildren().setAll(rows);
  }

  private void addFigure(GridPane grid, FigureLine line) {
    Label value = label(line.value().text());
    if (line.value().look() == FirmCell.Look.MUTED) {
      value.getStyleClass().add("muted");
    }
    Label evidence = label(line.evidence(), "caption", "muted");
    Tooltip detail = new Tooltip(line.detail());
    Tooltip.install(evidence, detail);
    Tooltip.install(value, detail);
    grid.addRow(grid.getRowCount(), fixed(label(line.period())), evidence, fixed(value));
  }

  private void addLines(List<Node> sections, String key, List<Line> lines) {
    if (!lines.isEmpty()) {
      VBox section = section(head(key, Integer.toString(lines.size())));
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
    sections.add(section(head("firms.pane.grants", grants.sum()), grid));
  }

  private static ColumnConstraints growing() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }

  private static ColumnConstraints rightAligned() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(64);
    return column;
  }

  private void addNames(List<Node> sections, List<PaneContent.OtherName> names) {
    if (!names.isEmpty()) {
      VBox section = section(head("firms.pane.names", Integer.toString(names.size())));
      for (PaneContent.OtherName name : names) {
        HBox row =
            new HBox(8, label(name.name()), space(), fixed(label(name.kind(), "caption", "muted")));
        row.setAlignment(Pos.CENTER_LEFT);
        section.getChildren().add(row);
      }
      sections.add(section);
    }
  }

  private Node history(PaneContent.Past past) {
    HBox head = head("firms.pane.history", messages.get("firms.pane.history.count", past.count()));
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
    place.getChildren().setAll(changes.stream().limit(limit).map(PaneSections::change).toList());
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

  private HBox head(String key, String note) {
    HBox head = new HBox(6, fixed(label(messages.get(key), "section-head")));
    if (!note.isEmpty()) {
      head.getChildren().add(label(note, "muted"));
    }
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static VBox section(Node... nodes) {
    VBox section = new VBox(nodes);
    section.getStyleClass().add("section");
    return section;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  private static Label fixed(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}

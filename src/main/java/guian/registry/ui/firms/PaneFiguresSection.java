package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneLayout.fixed;
import static guian.registry.ui.firms.PaneLayout.growing;
import static guian.registry.ui.firms.PaneLayout.head;
import static guian.registry.ui.firms.PaneLayout.label;
import static guian.registry.ui.firms.PaneLayout.rightAligned;
import static guian.registry.ui.firms.PaneLayout.section;
import static guian.registry.ui.firms.PaneLayout.space;

import guian.registry.text.Messages;
import guian.registry.ui.firms.PaneContent.FigureGroup;
import guian.registry.ui.firms.PaneContent.FigureLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The section of a firm's figures by period. */
final class PaneFiguresSection {
  private static final int FIGURES_SHOWN = 5;

  private final Messages messages;

  PaneFiguresSection(Messages messages) {
    this.messages = messages;
  }

  /** The figures of one indicator at a time, the newest periods first. */
  Node node(List<FigureGroup> groups) {
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
    HBox head = head(messages.get("firms.pane.figures"), "");
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
}

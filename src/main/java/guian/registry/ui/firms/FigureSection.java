package guian.registry.ui.firms;

import static guian.registry.ui.firms.PaneSections.fixed;
import static guian.registry.ui.firms.PaneSections.label;
import static guian.registry.ui.firms.PaneSections.space;

import guian.registry.chart.TextWidth;
import guian.registry.text.Messages;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.Named;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.PaneContent.FigureGroup;
import guian.registry.ui.firms.PaneContent.FigureLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A firm's figures by period, one indicator at a time, each with the cell it was read from. */
final class FigureSection {
  private static final int SHOWN = 3;
  private static final double PERIOD = 159;
  private static final double SIZE = 13;

  private final Messages messages;

  FigureSection(Messages messages) {
    this.messages = messages;
  }

  Node node(List<FigureGroup> groups) {
    VBox lines = new VBox(4);
    ComboBox<FigureGroup> choice = new ComboBox<>();
    choice.getItems().setAll(groups);
    choice.setConverter(new Named<>(FigureGroup::name));
    choice.setAccessibleText(messages.get("firms.pane.figures"));
    choice.getStyleClass().add("small");
    Label unit = fixed(label("", "muted"));
    choice
        .valueProperty()
        .addListener((o, before, group) -> {
          unit.setText(group.unit());
          show(lines, group, SHOWN);
        });
    choice.setValue(groups.getFirst());
    HBox head = PaneParts.head(messages.get("firms.pane.figures"), "");
    head.getChildren().addAll(unit, space(), choice);
    return PaneParts.section(head, lines);
  }

  private void show(VBox place, FigureGroup group, int limit) {
    GridPane grid = PaneParts.columns(false, false, true);
    group.lines().stream().limit(limit).forEach(line -> add(grid, line));
    List<Node> rows = new ArrayList<>(List.of(grid));
    if (group.lines().size() > SHOWN) {
      rows.add(more(place, group, limit >= group.lines().size()));
    }
    place.getChildren().setAll(rows);
  }

  private Node more(VBox place, FigureGroup group, boolean all) {
    Hyperlink more =
        new Hyperlink(
            all
                ? messages.get("firms.pane.figures.fewer")
                : messages.get("firms.pane.figures.all", group.lines().size()));
    more.getStyleClass().add("caption");
    more.setOnAction(event -> show(place, group, all ? SHOWN : Integer.MAX_VALUE));
    return more;
  }

  private static void add(GridPane grid, FigureLine line) {
    Label value = fixed(label(line.value().text()));
    if (line.value().look() == CellText.Look.MUTED) {
      value.getStyleClass().add("muted");
    }
    Label evidence = label(line.evidence(), "caption", "muted");
    evidence.setMinWidth(0);
    Tooltip detail = new Tooltip(line.detail());
    evidence.setTooltip(detail);
    value.setTooltip(detail);
    grid.addRow(grid.getRowCount(), period(line.period()), evidence, value);
  }

  // One that is longer than most is broken, or there were no room for the cells of all.
  private static Label period(String text) {
    Label period = label(text);
    if (TextWidth.of(text, SIZE, false) <= PERIOD) {
      return fixed(period);
    }
    period.setWrapText(true);
    period.setMinWidth(PERIOD);
    period.setMaxWidth(PERIOD);
    return period;
  }
}

package guian.registry.ui.common;

import guian.registry.chart.TextWidth;
import guian.registry.ui.common.CellText.Look;
import guian.registry.ui.common.Tag.Tone;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts a side pane is made of: sections, facts beside their names, small tables. */
public final class PaneParts {
  private static final double LABELS = 84;
  private static final double TEXT = 13;

  private PaneParts() {}

  /** A section with a line above it. */
  public static VBox section(Node... nodes) {
    VBox section = new VBox(nodes);
    section.getStyleClass().add("section");
    return section;
  }

  /** A section's head with a muted note. */
  public static HBox head(String text, String note) {
    Label head = new Label(text);
    head.getStyleClass().add("section-head");
    head.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(6, head);
    row.setAlignment(Pos.CENTER_LEFT);
    if (!note.isEmpty()) {
      Label beside = new Label(note);
      beside.getStyleClass().add("muted");
      beside.setWrapText(true);
      row.getChildren().add(beside);
    }
    return row;
  }

  /** An empty grid for {@link #addFact}. */
  public static GridPane facts() {
    GridPane grid = new GridPane(4, 4);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(LABELS);
    grid.getColumnConstraints().addAll(names, values);
    return grid;
  }

  /** Adds a fact: its name, its value. */
  public static void addFact(GridPane grid, String name, Node value) {
    Label label = new Label(name);
    label.getStyleClass().add("muted");
    ColumnConstraints names = grid.getColumnConstraints().getFirst();
    double need = Math.ceil(TextWidth.of(name, TEXT, false));
    names.setMinWidth(Math.max(names.getMinWidth(), need));
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(grid.getRowCount(), label, value);
  }

  /** An empty grid of columns, each right-aligned for figures or not; the second one grows. */
  public static GridPane columns(boolean... figures) {
    GridPane grid = new GridPane(8, 4);
    for (int i = 0; i < figures.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(figures[i] ? HPos.RIGHT : HPos.LEFT);
      column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  /** A small muted text. */
  public static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("caption", "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** A text as its look wants it. */
  public static Node value(CellText cell) {
    if (cell.look() == Look.ASK) {
      return new Tag(cell.text(), Tone.ASK);
    }
    Label label = new Label(cell.text());
    label.setWrapText(true);
    if (cell.look() == Look.MUTED) {
      label.getStyleClass().add("muted");
    } else if (cell.look() == Look.WARNING) {
      label.getStyleClass().add("warning-text");
    }
    return label;
  }

  /** A sentence with a note below and its state at the right. */
  public static Node line(String text, String note, CellText state) {
    Label sentence = new Label(text);
    sentence.setWrapText(true);
    VBox words = new VBox(sentence);
    if (!note.isEmpty()) {
      words.getChildren().add(caption(note));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Node right = value(state);
    if (right instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox row = new HBox(8, words, right);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}

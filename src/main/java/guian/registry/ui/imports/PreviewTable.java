package guian.registry.ui.imports;

import guian.registry.text.Messages;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The columns of the preview: field, period, old, new, difference, cell, remark. */
final class PreviewTable {
  // In the smallest window the remarks are still in view, and longer texts are cut.
  private static final double NARROWEST = 0.72;
  private static final double MIN_WIDTH = 44;

  private final Messages messages;

  PreviewTable(TableView<PreviewLine> table, Messages messages) {
    this.messages = messages;
    table.getStyleClass().add("preview-table");
    table.setAccessibleText(messages.get("imports.preview"));
    table.setFixedCellSize(32);
    table.setRowFactory(unused -> new Row());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    TableColumn<PreviewLine, PreviewLine> field = column("field", 150, "first-cell", line -> "");
    field.setCellFactory(unused -> new PreviewFieldCell());
    table.getColumns().add(field);
    table.getColumns().add(column("period", 180, "muted", PreviewLine::period));
    table.getColumns().add(column("before", 112, "figure-cell old-value", PreviewLine::before));
    table.getColumns().add(column("arrow", 32, "arrow-cell", PreviewTable::arrow));
    table.getColumns().add(column("after", 200, "figure-cell new-value", PreviewLine::after));
    table.getColumns().add(column("difference", 88, "figure-cell", PreviewLine::difference));
    table.getColumns().add(column("cell", 52, "evidence-cell", PreviewLine::cell));
    table.getColumns().add(column("note", 160, "code-cell muted", PreviewLine::note));
  }

  // What does not take the old value's place has no arrow to it.
  private static String arrow(PreviewLine line) {
    return line.after().isEmpty() ? "" : line.isKept() ? "∥" : "→";
  }

  private TableColumn<PreviewLine, PreviewLine> column(
      String name, double width, String styleClasses, Function<PreviewLine, String> text) {
    String title = messages.get("imports.preview.column." + name);
    TableColumn<PreviewLine, PreviewLine> column = new TableColumn<>(title);
    boolean figure = styleClasses.startsWith("figure-cell");
    boolean money = figure && !name.equals("difference");
    String shown = name.equals("arrow") ? "" : title;
    column.setGraphic(
        head(shown, money ? messages.get("imports.preview.money") : "", figure, column));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, Math.max(MIN_WIDTH, NARROWEST * width)));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(unused -> new PreviewCell(styleClasses.split(" "), text));
    return column;
  }

  private static VBox head(
      String title, String unit, boolean figure, TableColumn<PreviewLine, ?> column) {
    VBox head = new VBox(new javafx.scene.control.Label(title));
    if (!unit.isEmpty()) {
      javafx.scene.control.Label second = new javafx.scene.control.Label(unit);
      second.getStyleClass().add("head-unit");
      head.getChildren().add(second);
    }
    head.getStyleClass().addAll("column-head", figure ? "figure-head" : "plain-head");
    head.prefWidthProperty().bind(column.widthProperty());
    head.maxWidthProperty().bind(column.widthProperty());
    return head;
  }

  /** A row; that of a firm stands out. */
  private static final class Row extends TableRow<PreviewLine> {
    @Override
    protected void updateItem(@Nullable PreviewLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("firm-line");
      if (!empty && line != null && line.isFirm()) {
        getStyleClass().add("firm-line");
      }
    }
  }
}

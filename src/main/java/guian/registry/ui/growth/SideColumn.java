package guian.registry.ui.growth;

import guian.registry.ui.common.CutText;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table beside a chart: its name with the unit below, and texts that some rows show
 * muted or as the claim's.
 *
 * @param name of the column
 * @param unit below the name; may be empty
 * @param text of a row
 */
record SideColumn<R>(
    String name, String unit, boolean figure, double width, Function<R, String> text) {

  /** The column of a table; {@code muted} and {@code claim} say which rows look otherwise. */
  TableColumn<R, R> column(Predicate<R> muted, Predicate<R> claim) {
    TableColumn<R, R> column = new TableColumn<>(name);
    column.setGraphic(head(column));
    column.setSortNode(new Region());
    column.setSortable(false);
    column.setUserData(this);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(unused -> new SideCell<>(this, muted, claim));
    return column;
  }

  /** Its name with its unit, for text that is copied. */
  String whole() {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }

  private VBox head(TableColumn<R, R> column) {
    VBox head = new VBox(new Label(name));
    head.getStyleClass().add("column-head");
    head.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    head.getStyleClass().add(figure ? "figure-head" : "first-head");
    if (!unit.isEmpty()) {
      Label below = new Label(unit);
      below.getStyleClass().add("head-unit");
      head.getChildren().add(below);
    }
    head.prefWidthProperty().bind(column.widthProperty());
    head.maxWidthProperty().bind(column.widthProperty());
    return head;
  }

  /** A cell of the column. */
  private static final class SideCell<R> extends TableCell<R, R> {
    private final SideColumn<R> column;
    private final Predicate<R> muted;
    private final Predicate<R> claim;

    SideCell(SideColumn<R> column, Predicate<R> muted, Predicate<R> claim) {
      this.column = column;
      this.muted = muted;
      this.claim = claim;
      getStyleClass().add(column.figure() ? "figure-cell" : "first-cell");
      CutText.tell(this);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll("muted", "claim-text", "strong");
      if (empty || row == null) {
        setText(null);
        return;
      }
      setText(column.text().apply(row));
      if (claim.test(row)) {
        getStyleClass().addAll("claim-text", "strong");
      } else if (muted.test(row)) {
        getStyleClass().add("muted");
      }
    }
  }
}

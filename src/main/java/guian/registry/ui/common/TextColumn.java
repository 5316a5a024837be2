package guian.registry.ui.common;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column of texts or figures for a table whose rows are all there at once. */
public final class TextColumn<R> extends TableColumn<R, String> {
  private final Label unit = new Label();

  /** A column; figures stand at the right. */
  public TextColumn(String name, boolean figure, double width, Function<R, String> text) {
    super(name);
    unit.getStyleClass().add("head-unit");
    unit.managedProperty().bind(unit.textProperty().isNotEmpty());
    VBox head = new VBox(new Label(name), unit);
    head.getStyleClass().addAll("column-head", figure ? "figure-head" : "first-head");
    head.setAlignment(figure ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    head.prefWidthProperty().bind(widthProperty());
    head.maxWidthProperty().bind(widthProperty());
    setGraphic(head);
    setSortNode(new Region());
    setSortable(false);
    setReorderable(false);
    setPrefWidth(width);
    setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    setCellFactory(unused -> new Cell<>(figure));
  }

  /** Sets the unit, which stands below the name. */
  public void setUnit(String text) {
    unit.setText(text);
  }

  private static final class Cell<R> extends TableCell<R, String> {
    Cell(boolean figure) {
      getStyleClass().add(figure ? "figure-cell" : "first-cell");
      CutText.tell(this);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
    }
  }
}

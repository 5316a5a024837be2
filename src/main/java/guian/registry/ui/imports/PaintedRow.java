package guian.registry.ui.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row of a painted sheet, tinted after its kind. */
final class PaintedRow extends TableRow<Integer> {
  /** The key of the sheet among the table's properties. */
  static final String SHEET = "guian.sheet";

  private final List<String> own = new ArrayList<>();

  @Override
  protected void updateItem(@Nullable Integer number, boolean empty) {
    super.updateItem(number, empty);
    getStyleClass().removeAll(own);
    own.clear();
    Object sheet = getTableView().getProperties().get(SHEET);
    if (!empty && number != null && sheet instanceof SheetModel model) {
      own.add("row-" + model.painted().tone(number).code().replace('_', '-'));
      getStyleClass().addAll(own);
    }
  }
}

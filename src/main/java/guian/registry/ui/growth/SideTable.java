package guian.registry.ui.growth;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** A table beside a chart whose chosen row is the chart's chosen period. */
final class SideTable<R> {
  private static final double ROW = 28;

  private final TableView<R> table = new TableView<>();
  private final Function<R, String> key;
  private final ObjectProperty<@Nullable String> chosen;

  SideTable(Function<R, String> key, ObjectProperty<@Nullable String> chosen, String name) {
    this.key = key;
    this.chosen = chosen;
    table.setFixedCellSize(ROW);
    table.setPrefHeight(3 * ROW);
    table.setMinHeight(3 * ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setAccessibleText(name);
    table.getStyleClass().add("side-table");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, after) -> choose(after));
    chosen.addListener((o, before, after) -> select(after));
  }

  private void choose(@Nullable R row) {
    if (row != null) {
      chosen.set(key.apply(row));
    }
  }

  private void select(@Nullable String wanted) {
    for (R row : table.getItems()) {
      if (key.apply(row).equals(wanted)) {
        if (!Objects.equals(row, table.getSelectionModel().getSelectedItem())) {
          table.getSelectionModel().select(row);
        }
        return;
      }
    }
    table.getSelectionModel().clearSelection();
  }

  void show(List<R> rows) {
    String wanted = chosen.get();
    table.getItems().setAll(rows);
    select(wanted);
  }

  TableView<R> view() {
    return table;
  }

  Node node() {
    return table;
  }
}

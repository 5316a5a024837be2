package guian.registry.ui.growth;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A table beside a chart whose chosen row is the chart's chosen period. */
final class SideTable<R> {
  private static final double ROW = 28;

  private final TableView<R> table = new TableView<>();
  private final Function<R, String> key;
  private final ObjectProperty<@Nullable String> chosen;

  /**
   * A table without rows.
   *
   * @param name read to who cannot see it
   * @param copying the words of the menu that copies it; Ctrl+C does too
   */
  SideTable(
      Function<R, String> key,
      ObjectProperty<@Nullable String> chosen,
      String name,
      String copying) {
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
    MenuItem copy = new MenuItem(copying);
    copy.setAccelerator(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
    copy.setOnAction(event -> copy());
    table.setContextMenu(new ContextMenu(copy));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    chosen.addListener((o, before, after) -> select(after));
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** The whole table for a spreadsheet: its heads with their units, then its rows. */
  private String text() {
    List<SideColumn<R>> columns = table.getColumns().stream().map(SideTable::<R>shown).toList();
    StringBuilder text = new StringBuilder();
    text.append(columns.stream().map(SideColumn::whole).collect(Collectors.joining("\t")));
    for (R row : table.getItems()) {
      text.append('\n')
          .append(columns.stream().map(c -> c.text().apply(row)).collect(Collectors.joining("\t")));
    }
    return text.append('\n').toString();
  }

  @SuppressWarnings("unchecked") // put there by SideColumn itself
  private static <R> SideColumn<R> shown(TableColumn<R, ?> column) {
    return (SideColumn<R>) column.getUserData();
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

  Region node() {
    return table;
  }
}

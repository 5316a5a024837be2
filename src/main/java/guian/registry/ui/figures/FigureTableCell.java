package guian.registry.ui.figures;

import guian.registry.model.Period;
import guian.registry.ui.figures.FigureCell.Look;
import java.util.Locale;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A cell of the grid: read, or with a field to type into. */
final class FigureTableCell extends TableCell<FigureRow, FigureCell> {
  private final FigureTable table;
  private final Period period;
  private @Nullable TextField field;

  FigureTableCell(FigureTable table, Period period) {
    this.table = table;
    this.period = period;
    getStyleClass().add("figure-cell");
  }

  @Override
  protected void updateItem(@Nullable FigureCell cell, boolean empty) {
    super.updateItem(cell, empty);
    for (Look look : Look.values()) {
      getStyleClass().remove(style(look));
    }
    if (empty || cell == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    getStyleClass().add(style(cell.look()));
    if (!isEditing()) {
      setText(cell.text());
      setGraphic(null);
    }
  }

  private static String style(Look look) {
    return "figure-" + look.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    FigureRow row = getTableRow().getItem();
    FigureCell cell = getItem();
    if (!isEditing() || row == null || cell == null) {
      return;
    }
    String first = table.firstTyped();
    TextField typed = new TextField(first == null ? cell.exact() : first);
    typed.setAccessibleText(table.name(row, period));
    typed.getStyleClass().add("cell-field");
    typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, row, typed));
    typed
        .focusedProperty()
        .addListener((o, before, focused) -> {
          if (!focused && isEditing()) {
            save(row, typed, 0, 0);
          }
        });
    field = typed;
    setText(null);
    setGraphic(typed);
    typed.applyCss(); // its skin selects all when it gets the focus: the end is gone to after that
    typed.requestFocus();
    if (first == null) {
      typed.selectAll(); // what is typed now takes the place of the value, as without a click
    } else {
      typed.end();
    }
  }

  private void onKey(KeyEvent event, FigureRow row, TextField typed) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      save(row, typed, event.isShiftDown() ? -1 : 1, 0);
      event.consume();
    } else if (code == KeyCode.TAB) {
      save(row, typed, 0, event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (code == KeyCode.ESCAPE) {
      cancelEdit(); // first: a field that loses the focus while it is edited is saved
      table.giveUp();
      event.consume();
    }
  }

  // A refused entry stays in its field.
  private void save(FigureRow row, TextField typed, int down, int right) {
    int at = getIndex();
    if (table.save(row, period, typed.getText())) {
      cancelEdit();
      table.move(at, period, down, right);
    } else if (!typed.getStyleClass().contains("bad")) {
      typed.getStyleClass().add("bad");
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    field = null;
    FigureCell cell = getItem();
    setText(cell == null ? null : cell.text());
    setGraphic(null);
  }

  @Nullable TextField field() {
    return field;
  }
}

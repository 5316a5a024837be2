package guian.registry.ui.imports;

import guian.registry.text.Messages;
import guian.registry.ui.common.DropPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Opens what a column or a row of the painted sheet is corrected with, beside it. */
final class SheetCorrections {
  private final ImportsViewModel imports;
  private final Messages messages;
  private final PaintedGrid grid;
  private final IntSupplier sheet;
  private final IntSupplier table;
  private @Nullable DropPanel panel;
  private @Nullable ContextMenu menu;

  /** Corrects the sheet and the table of it that are numbered, as {@code grid} shows them. */
  SheetCorrections(
      ImportsViewModel imports,
      Messages messages,
      PaintedGrid grid,
      IntSupplier sheet,
      IntSupplier table) {
    this.imports = imports;
    this.messages = messages;
    this.grid = grid;
    this.sheet = sheet;
    this.table = table;
    grid.setOnHead(this::openColumn);
    grid.setOnPlace(this::open);
  }

  /** Opens what fits the focused cell: F2 its column or row, the menu key both. */
  void onKey(KeyEvent event) {
    boolean menuKey =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    int row = grid.focusedRow();
    int column = grid.focusedColumn();
    if (row < 1 || !(menuKey || event.getCode() == KeyCode.F2)) {
      return;
    }
    Node place = grid.focusedNode();
    if (column > 0 && !menuKey) {
      openColumn(column, grid.head(column));
    } else {
      open(row, column, place);
    }
    event.consume();
  }

  private @Nullable ImportReading reading() {
    return imports.busy().isBusy() ? null : imports.readingProperty().get();
  }

  private void openColumn(int column, Node head) {
    ImportReading reading = reading();
    if (reading == null) {
      return;
    }
    ColumnModel model = new ColumnModel(
            reading,
            new ColumnModel.Place(sheet.getAsInt(), table.getAsInt()),
            column,
            said(),
            texts(reading));
    ColumnEditor[] editor = new ColumnEditor[1];
    editor[0] =
        new ColumnEditor(
            model,
            messages,
            things ->
                imports
                    .corrections()
                    .say(things, why -> editor[0].refuse(model.refusal(why)), this::hide));
    hide();
    DropPanel shown = new DropPanel(editor[0]);
    panel = shown;
    shown.show(head, grid.node());
  }

  private Said said() {
    return imports.corrections().said();
  }

  private ImportTexts texts(ImportReading reading) {
    return new ImportTexts(messages, reading.indicators());
  }

  /** Opens the menu of a row and, where {@code column} is one, of its column. */
  private void open(int row, int column, Node place) {
    ImportReading reading = reading();
    if (reading == null) {
      return;
    }
    RowModel model = new RowModel(reading, sheet.getAsInt(), row, said(), texts(reading));
    List<MenuItem> items = new ArrayList<>();
    if (column > 0) {
      MenuItem ofColumn = new MenuItem(messages.get("imports.correct.menu", grid.letters(column)));
      ofColumn.setOnAction(event -> openColumn(column, grid.head(column)));
      items.addAll(List.of(ofColumn, new SeparatorMenuItem()));
    }
    model.items().forEach(item -> items.add(item(item)));
    hide();
    ContextMenu shown = new ContextMenu(items.toArray(MenuItem[]::new));
    menu = shown;
    shown.show(place, Side.RIGHT, 0, 0);
  }

  private MenuItem item(RowModel.Item item) {
    RadioMenuItem choice = new RadioMenuItem(item.name());
    choice.setSelected(item.chosen());
    choice.setOnAction(event -> imports.corrections().say(item.things(), imports::show, () -> {}));
    return choice;
  }

  private void hide() {
    if (panel != null) {
      panel.hide();
    }
    if (menu != null) {
      menu.hide();
    }
  }
}

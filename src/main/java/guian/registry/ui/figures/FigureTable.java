package guian.registry.ui.figures;

import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.ui.common.ColumnInView;
import guian.registry.ui.common.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The grid as a table with the keys of a spreadsheet. */
final class FigureTable {
  private static final double NAME = 220;
  private static final double FIGURE = 118;
  private static final double ROW = 30;

  private final TableView<FigureRow> view = new TableView<>();
  private final FiguresViewModel model;
  private final Messages messages;
  private Consumer<FigureCell> onChosen = cell -> {};
  private @Nullable String typedFirst;

  FigureTable(FiguresViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    view.setAccessibleText(messages.get("figures.table"));
    view.setEditable(true);
    view.setFixedCellSize(ROW);
    view.getStyleClass().addAll("side-table", "figure-table");
    view.getSelectionModel().setCellSelectionEnabled(true);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    view.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    view.getFocusModel().focusedCellProperty().addListener((o, before, after) -> tellChosen());
    model.sheetProperty().addListener((o, before, after) -> show(before, after));
    show(null, model.sheetProperty().get());
  }

  void onChosen(Consumer<FigureCell> listener) {
    onChosen = listener;
  }

  private void show(@Nullable FigureSheet before, FigureSheet sheet) {
    TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
    int row = focused == null ? -1 : focused.getRow();
    int column = focused == null ? -1 : focused.getColumn();
    if (before == null || !before.periods().equals(sheet.periods())) {
      List<TableColumn<FigureRow, ?>> columns = new ArrayList<>();
      columns.add(names());
      sheet.periods().forEach(period -> columns.add(column(period)));
      view.getColumns().setAll(columns);
    }
    view.getItems().setAll(sheet.rows());
    view.refresh();
    if (row >= 0 && row < sheet.rows().size()) {
      focus(row, Math.max(1, Math.min(column, sheet.periods().size())));
    }
  }

  private TableColumn<FigureRow, String> names() {
    TableColumn<FigureRow, String> column =
        new TextColumn<>(
            messages.get("figures.head"), false, NAME, row -> row.name() + " " + row.unit());
    column.setEditable(false);
    return column;
  }

  private TableColumn<FigureRow, FigureCell> column(Period period) {
    TableColumn<FigureRow, FigureCell> column = new TableColumn<>(model.name(period));
    Label basis = new Label(model.basis(period));
    basis.getStyleClass().add("head-unit");
    VBox head = new VBox(new Label(model.head(period)), basis);
    head.getStyleClass().addAll("column-head", "figure-head");
    head.setAlignment(Pos.CENTER_RIGHT);
    String whole = model.head(period) + "\n" + model.basis(period);
    Tooltip.install(head, new Tooltip(whole));
    head.prefWidthProperty().bind(column.widthProperty());
    head.maxWidthProperty().bind(column.widthProperty());
    column.setGraphic(head);
    column.setSortNode(new Region());
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(FIGURE);
    column.setUserData(period);
    column.setCellValueFactory(row ->
        new ReadOnlyObjectWrapper<>(model.sheetProperty().get().cell(row.getValue(), period)));
    column.setCellFactory(unused -> new FigureTableCell(this, period));
    return column;
  }

  private void onTyped(KeyEvent event) {
    String text = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !text.isBlank();
    if (view.getEditingCell() == null && plain && text.charAt(0) >= ' ' && text.charAt(0) != 127) {
      typedFirst = text;
      edit();
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    if (view.getEditingCell() != null) {
      return;
    }
    switch (event.getCode()) {
      case F2 -> edit();
      case ENTER -> step(event.isShiftDown() ? -1 : 1, 0);
      case TAB -> step(0, event.isShiftDown() ? -1 : 1);
      default -> {
        if (!event.isShortcutDown() || !clipboard(event.getCode())) {
          return;
        }
      }
    }
    event.consume();
  }

  private boolean clipboard(KeyCode code) {
    if (code == KeyCode.C) {
      copy();
      return true;
    }
    if (code == KeyCode.V) {
      String text = Clipboard.getSystemClipboard().getString();
      FigureRow row = row();
      Period period = period();
      if (text != null && row != null && period != null) {
        model.paste(row, period, text);
      }
      return true;
    }
    return false;
  }

  @SuppressWarnings("rawtypes")
  private void copy() {
    List<TablePosition> cells = view.getSelectionModel().getSelectedCells();
    List<FigureRow> rows =
        cells.stream()
            .map(TablePosition::getRow)
            .distinct()
            .sorted()
            .map(view.getItems()::get)
            .toList();
    List<Period> periods =
        cells.stream()
            .map(TablePosition::getColumn)
            .filter(i -> i > 0)
            .distinct()
            .sorted()
            .map(i -> (Period) view.getVisibleLeafColumn(i).getUserData())
            .toList();
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copied(rows, periods));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void edit() {
    TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
    if (at != null && at.getRow() >= 0 && at.getColumn() > 0) {
      view.edit(at.getRow(), view.getVisibleLeafColumn(at.getColumn()));
    }
  }

  /** The key that began the entry; null where the recorded value is gone into. */
  @Nullable String firstTyped() {
    String first = typedFirst;
    typedFirst = null;
    return first;
  }

  boolean save(FigureRow row, Period period, String text) {
    return model.edit(row, period, text);
  }

  void giveUp() {
    model.errorProperty().set("");
    view.requestFocus();
  }

  /** After an edit: the focus goes on from the edited cell. */
  void move(int row, Period period, int down, int right) {
    view.requestFocus();
    focus(row + down, 1 + model.sheetProperty().get().periods().indexOf(period) + right);
  }

  private void step(int down, int right) {
    TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
    focus(at.getRow() + down, at.getColumn() + right);
  }

  /** Chooses a cell; outside the grid the nearest. */
  void focus(int row, int column) {
    int last = view.getItems().size() - 1;
    int right = view.getVisibleLeafColumns().size() - 1;
    if (last < 0 || right < 1) {
      return;
    }
    int toRow = Math.max(0, Math.min(last, row));
    int toColumn = Math.max(1, Math.min(right, column));
    view.getSelectionModel().clearAndSelect(toRow, view.getVisibleLeafColumn(toColumn));
    view.getFocusModel().focus(toRow, view.getVisibleLeafColumn(toColumn));
    view.scrollTo(toRow);
    ColumnInView.show(view, view.getVisibleLeafColumn(toColumn));
  }

  private @Nullable FigureRow row() {
    TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
    return at == null || at.getRow() < 0 ? null : view.getItems().get(at.getRow());
  }

  private @Nullable Period period() {
    TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
    return at == null || at.getColumn() < 1
        ? null
        : (Period) view.getVisibleLeafColumn(at.getColumn()).getUserData();
  }

  private void tellChosen() {
    FigureRow row = row();
    Period period = period();
    onChosen.accept(
        row == null || period == null
            ? FigureCell.EMPTY
            : model.sheetProperty().get().cell(row, period));
  }

  String name(FigureRow row, Period period) {
    return model.place(row, period);
  }

  TableView<FigureRow> view() {
    return view;
  }
}

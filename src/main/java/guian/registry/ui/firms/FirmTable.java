package guian.registry.ui.firms;

import guian.registry.store.firms.FirmSort;
import guian.registry.text.Messages;
import guian.registry.ui.common.LedgerColumn;
import guian.registry.ui.common.LedgerTable;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.common.PagedRows.Row;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of firms: the view model's columns, order and rows in a ledger's table. */
final class FirmTable {
  private final LedgerTable<FirmLine> ledger;
  private final FirmsViewModel model;
  private @Nullable FirmSort shownIn;

  FirmTable(TableView<Row<FirmLine>> table, FirmsViewModel model, Messages messages) {
    this.model = model;
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    ledger = new LedgerTable<>(table, messages.get("firms.table"), FirmLine::id);
    ledger.setOnSort(this::sort);
    ledger.setOnSelect(model::select);
    ledger.setOnWidth(model.choice()::setWidth);
    model.columnsProperty().addListener((o, before, after) -> showColumns(after));
    model.rows().rowsProperty().addListener((o, before, after) -> showRows(after));
    model.selectedProperty().addListener((o, before, after) -> showSelected(after));
    model
        .choice()
        .forgottenProperty()
        .addListener((o, before, after) -> showColumns(model.columnsProperty().get()));
    model.sortProperty().addListener((o, before, after) -> showSort());
  }

  private void showRows(PagedRows<FirmLine> rows) {
    Long selected = model.selectedProperty().get();
    if (model.selection().staysWith(model.filterProperty().get())) {
      // Who asked for another order wants to see what is first in it.
      boolean reordered = !model.sortProperty().get().equals(shownIn);
      seekUnless(ledger.setRowsBeside(rows, selected) || reordered, selected);
    } else if (rows.isEmpty()) {
      ledger.setRows(rows, null);
      model.select(null);
    } else {
      ledger.setRows(rows, selected);
    }
    shownIn = model.sortProperty().get();
  }

  private void showSelected(@Nullable Long firm) {
    FirmLine row = ledger.selected();
    if (firm != null && (row == null || row.id() != firm)) {
      seekUnless(ledger.select(firm), firm);
    }
  }

  // Beyond the first rows it is looked for in the registry.
  private void seekUnless(boolean shown, @Nullable Long firm) {
    if (!shown && firm != null) {
      model
          .rows()
          .seek(
              firm,
              place -> {
                if (firm.equals(model.selectedProperty().get())) {
                  ledger.reveal(place);
                }
              });
    }
  }

  /** Puts the focus on the first row. */
  void enter() {
    ledger.enter();
  }

  private void showColumns(List<FirmColumn> columns) {
    ledger.setColumns(columns.stream().map(this::ledgerColumn).toList());
    showSort();
  }

  private LedgerColumn<FirmLine> ledgerColumn(FirmColumn column) {
    return new LedgerColumn<>(
        column.id(),
        column.head().text(),
        column.head().unit(),
        kind(column),
        model.choice().width(column),
        column.sort() != null,
        line -> line.cell(column));
  }

  private LedgerColumn.Kind kind(FirmColumn column) {
    return switch (column.kind()) {
      case NAME -> LedgerColumn.Kind.NAME;
      case CODE -> LedgerColumn.Kind.CODE;
      case TEXT ->
          column.id().equals("industry") && !model.choice().hasWidth(column)
              ? LedgerColumn.Kind.LONG_TEXT
              : LedgerColumn.Kind.TEXT;
      case MONEY, FIGURE, GROWTH -> LedgerColumn.Kind.FIGURE;
    };
  }

  private void sort(@Nullable String column, boolean descending) {
    if (column == null) {
      model.sortBy(FirmSort.BY_NAME);
    } else {
      FirmColumns.find(model.available(), column)
          .ifPresent(found -> model.sortBy(found, descending));
    }
  }

  private void showSort() {
    FirmSort sort = model.sortProperty().get();
    String sorted =
        model.columnsProperty().get().stream()
            .filter(column -> column.isSortOf(sort))
            .map(FirmColumn::id)
            .findFirst()
            .orElse("");
    ledger.showSort(sorted, sort.descending());
  }

  /** The places of the selected rows, in their order. */
  List<Integer> selectedPlaces() {
    return ledger.selectedPlaces();
  }

  /** The selected row; null when there is none, or when it has not come yet. */
  @Nullable FirmLine selectedRow() {
    return ledger.selected();
  }

  /** How many columns a narrow window has no room for. */
  ReadOnlyIntegerProperty droppedProperty() {
    return ledger.droppedProperty();
  }
}

package guian.registry.ui.incentives;

import guian.registry.text.Messages;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.LedgerTable;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.common.PagedRows.Row;
import guian.registry.ui.common.PaneDock;
import guian.registry.ui.port.Preferences;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The ledger of grants with its filters, and the place of a grant's file beside it. */
final class IncentivesView {
  private final IncentivesViewModel model;
  private final Messages messages;
  private final GrantPaneView pane;
  private final PaneDock dock;

  @FXML private StackPane root;
  @FXML private HBox split;
  @FXML private StackPane chipsPlace;
  @FXML private StackPane tablePlace;
  @FXML private MenuButton policies;
  @FXML private Hyperlink clearFilters;
  @FXML private TableView<Row<GrantLine>> table;
  @FXML private HBox summaryRow;

  private LedgerTable<GrantLine> ledger;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  IncentivesView(
      IncentivesViewModel model, GrantPaneView pane, Messages messages, Preferences preferences) {
    this.model = model;
    this.pane = pane;
    this.messages = messages;
    Fxml.load(this, messages);
    this.dock = new PaneDock(tablePlace, split, pane.root(), pane.closeButton(), preferences);
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    ledger = new LedgerTable<>(table, messages.get("incentives.table"), GrantLine::id);
    ledger.setColumns(model.columns().all());
    ledger.setOnSort(model::sortBy);
    model.sortProperty().addListener((o, before, after) -> showSort());
    showSort();
    ledger.setOnSelect(id -> model.select(id, this::showSelected));
    chipsPlace.getChildren().add(new StatusChips(model, messages));
    new GrantSums(summaryRow, model, messages);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.rowsProperty().addListener((o, before, after) -> showRows(after));
    model.policiesProperty().addListener((o, before, after) -> showPolicies());
    model.filterProperty().addListener((o, before, after) -> showPolicies());
    showPolicies();
    table.setPlaceholder(new StackPane());
  }

  private void showSort() {
    ledger.showSort(model.sortColumn(), model.isDescending());
  }

  private void showRows(PagedRows<GrantLine> rows) {
    if (model.isKept()) {
      showSelectedIn(rows);
    } else {
      ledger.setRows(rows, model.selected());
    }
    table.setPlaceholder(
        model.isFiltered()
            ? new EmptyState(
                Icon.SEARCH,
                messages.get("incentives.empty.filtered"),
                messages.get("incentives.filter.clear"),
                model::clear)
            : new EmptyState(
                Icon.INCENTIVES,
                messages.get("incentives.empty"),
                messages.get("incentives.import"),
                model::openImport));
  }

  // The grant shown may be none of the rows, or one that a person stays with.
  private void showSelected() {
    showSelectedIn(model.rowsProperty().get());
  }

  private void showSelectedIn(PagedRows<GrantLine> rows) {
    if (!ledger.setRowsBeside(rows, model.selected())) {
      model.seek(ledger::reveal);
    }
  }

  /** Shows one grant's file. */
  void open(long grantId, boolean edit) {
    model.open(grantId, edit);
    showSelected();
    dock.open();
  }

  private void showPolicies() {
    policies.setText(model.policyText());
    policies.getItems().setAll(model.policiesProperty().get().stream().map(this::item).toList());
    clearFilters.setVisible(model.isFiltered());
    clearFilters.setManaged(model.isFiltered());
  }

  private MenuItem item(PolicyChoice policy) {
    MenuItem item = new MenuItem(policy.text());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.choosePolicy(policy.id()));
    return item;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      dock.open();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && dock.close()) {
      event.consume();
    }
  }

  @FXML
  private void clearFilters() {
    model.clear();
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return List.of(chipsPlace, table, pane.root());
  }

  void focusTable() {
    table.requestFocus();
  }
}

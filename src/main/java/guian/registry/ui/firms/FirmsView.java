package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.PagedRows.Row;
import guian.registry.ui.common.PaneDock;
import guian.registry.ui.common.PrintDesk;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.Preferences;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/** The table with its filters, and the place of the firm's file beside it. */
final class FirmsView {
  private static final Duration PATIENCE = Duration.millis(200);

  private final FirmsViewModel model;
  private final Messages messages;
  private final FirmPaneView pane;
  private final MergeModel merging;
  private final SavedViewsModel views;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final PaneDock dock;

  @FXML private StackPane root;
  @FXML private HBox split;
  @FXML private StackPane chipsPlace;
  @FXML private HBox facetPlace;
  @FXML private StackPane tablePlace;
  @FXML private Label noFilter;
  @FXML private Hyperlink clearFilters;
  @FXML private HBox viewPlace;
  @FXML private TableView<Row<FirmLine>> table;
  @FXML private ProgressBar progress;
  @FXML private HBox summaryRow;

  private FirmTable firmTable;
  private Runnable onLeaveUp = () -> {};
  private Runnable onByOwner = () -> {};

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  FirmsView(
      FirmsViewModel model,
      SavedViewsModel views,
      FirmPaneView pane,
      MergeModel merging,
      Messages messages,
      Preferences preferences) {
    this.model = model;
    this.views = views;
    this.pane = pane;
    this.merging = merging;
    this.messages = messages;
    Fxml.load(this, messages);
    this.dock = new PaneDock(tablePlace, split, pane.root(), pane.closeButton(), preferences);
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    firmTable = new FirmTable(table, model, messages);
    chipsPlace.getChildren().add(new RelationChips(model, messages));
    facetPlace.getChildren().addAll(FacetButton.all(model, messages));
    viewPlace
        .getChildren()
        .addAll(
            new ViewsButton(views, messages),
            new ColumnsButton(model, messages, firmTable.droppedProperty()));
    new SummaryRow(summaryRow, model, messages, table.getSelectionModel().selectedIndexProperty())
        .setOnByOwner(() -> onByOwner.run());
    FirmMenu menu = new FirmMenu(table, firmTable, model, messages, pane.model());
    menu.install();
    menu.offer(merging);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onUp);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::onTableKey);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onPrintKey);
    RowOpening.install(table, this::openPage);
    patience.setOnFinished(event -> progress.setVisible(model.rows().loadingProperty().get()));
    model.rows().loadingProperty().addListener((o, before, loading) -> showLoading(loading));
    model.filterProperty().addListener((o, before, after) -> showFiltered());
    model.rows().countProperty().addListener((o, before, after) -> showPlaceholder());
    showFiltered();
    showPlaceholder();
  }

  private void onUp(KeyEvent event) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    int row = table.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.UP && plain && row <= 0) {
      onLeaveUp.run();
      event.consume();
    }
  }

  /** Where Up leads from the first row. */
  void onLeaveUp(Runnable next) {
    onLeaveUp = next;
  }

  /** Who shows the total by owner. */
  void onByOwner(Runnable opener) {
    onByOwner = opener;
  }

  /** Goes to the first row. */
  void enterTable() {
    firmTable.enter();
  }

  private void onTableKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      dock.open();
      pane.focus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && dock.close()) {
      event.consume();
    }
  }

  private void onPrintKey(KeyEvent event) {
    if (FirmMenu.PRINT.match(event)) {
      print();
      event.consume();
    }
  }

  /** Prints the table as it is shown. */
  void print() {
    Window window = root.getScene().getWindow();
    model.toPaper((pages, question) ->
        model.paper().print(pages, question, list -> new PrintDesk(list, messages).print(window)));
  }

  // The pane may still be with another firm, whose entries are being saved.
  private void openPage() {
    FirmLine row = firmTable.selectedRow();
    if (row != null && Objects.equals(row.id(), pane.model().firm())) {
      pane.model().open(Destination.FirmPage::new);
    }
  }

  private void showLoading(boolean loading) {
    if (loading) {
      patience.playFromStart();
    } else {
      patience.stop();
      progress.setVisible(false);
      showPlaceholder();
    }
  }

  private void showFiltered() {
    boolean filtered = model.isFiltered();
    noFilter.setVisible(!filtered);
    noFilter.setManaged(!filtered);
    clearFilters.setVisible(filtered);
    clearFilters.setManaged(filtered);
    showPlaceholder();
  }

  private void showPlaceholder() {
    table.setPlaceholder(placeholder());
  }

  private Node placeholder() {
    if (!model.rows().isAnswered()) {
      return new StackPane();
    }
    if (!model.isFiltered()) {
      return new EmptyState(
          Icon.FIRMS, messages.get("firms.empty"), messages.get("firms.import"), model::openImport);
    }
    String search = model.searchText();
    String sentence =
        search.isEmpty()
            ? messages.get("firms.empty.filtered")
            : messages.get("firms.empty.search", search);
    return new EmptyState(Icon.SEARCH, sentence, messages.get("firms.filter.clear"), model::clear);
  }

  @FXML
  private void clearFilters() {
    model.clear();
  }

  /** The pane's place. */
  PaneDock dock() {
    return dock;
  }

  /** Opens the pane where it is an overlay. */
  void openPane() {
    dock.open();
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return List.of(chipsPlace, table, pane.root());
  }

  TableView<?> table() {
    return table;
  }
}

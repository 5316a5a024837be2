package guian.registry.ui.data;

import guian.registry.text.Messages;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.LedgerTable;
import guian.registry.ui.common.PagedRows;
import guian.registry.ui.common.PagedRows.Row;
import guian.registry.ui.common.PaneDock;
import guian.registry.ui.common.Segments;
import guian.registry.ui.port.Preferences;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** One of the lists, and what the registry is beside it. */
final class DataView {
  private final DataViewModel model;
  private final Messages messages;
  private final RegistryPaneView pane;
  private final DataColumns columns;

  @FXML private StackPane root;
  @FXML private HBox split;
  @FXML private HBox sectionPlace;
  @FXML private StackPane tablePlace;
  @FXML private Button undoButton;
  @FXML private HBox choices;
  @FXML private Button useButton;
  @FXML private Button keepButton;
  @FXML private MenuButton fileButton;
  @FXML private Button paneButton;
  @FXML private TableView<Row<DataLine>> table;
  @FXML private Label count;

  private LedgerTable<DataLine> ledger;
  private final PaneDock dock;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  DataView(DataViewModel model, RegistryPaneView pane, Messages messages, Preferences preferences) {
    this.model = model;
    this.messages = messages;
    this.pane = pane;
    this.columns = new DataColumns(messages);
    Fxml.load(this, messages);
    this.dock = new PaneDock(tablePlace, split, pane.root(), pane.closeButton(), preferences);
    // In a wide window the pane stands there anyway, and has no button to close it.
    paneButton.visibleProperty().bind(pane.closeButton().visibleProperty());
    paneButton.managedProperty().bind(pane.closeButton().visibleProperty());
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    Segments<DataSection> sections = new Segments<>();
    sections.setChoices(
        List.of(DataSection.values()), each -> messages.get("data.section." + each.code()));
    sections
        .valueProperty()
        .addListener((o, before, after) -> {
          if (after != null) {
            model.choose(after);
          }
        });
    model.sectionProperty().addListener((o, before, after) -> sections.valueProperty().set(after));
    sectionPlace.getChildren().add(sections);
    ledger = new LedgerTable<>(table, messages.get("data.table"), DataLine::id);
    ledger.setOnSelect(model::select);
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        model.openFirm();
      }
    });
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    undoButton.disableProperty().bind(model.undoableProperty().not());
    List.of(useButton, keepButton, fileButton)
        .forEach(button -> button.disableProperty().bind(model.choosableProperty().not()));
    model.sectionProperty().addListener((o, before, after) -> showSection());
    model.rowsProperty().addListener((o, before, after) -> showRows(after));
    showSection();
    table.setPlaceholder(new StackPane());
  }

  private void showSection() {
    boolean imports = model.sectionProperty().get() == DataSection.IMPORTS;
    undoButton.setVisible(imports);
    undoButton.setManaged(imports);
    boolean conflicts = model.sectionProperty().get() == DataSection.CONFLICTS;
    choices.setVisible(conflicts);
    choices.setManaged(conflicts);
    table.setPlaceholder(new StackPane());
    count.setText("");
    ledger.setColumns(columns.of(model.sectionProperty().get()));
  }

  private void showRows(PagedRows<DataLine> rows) {
    ledger.setRows(rows, model.selected());
    DataSection section = model.sectionProperty().get();
    count.setText(messages.get("data.count." + section.code(), rows.size()));
    String sentence = messages.get("data.empty." + section.code());
    table.setPlaceholder(
        section == DataSection.IMPORTS
            ? new EmptyState(Icon.IMPORT, sentence, messages.get("data.import"), model::openImport)
            : new EmptyState(Icon.DATA, sentence));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && model.openFirm()) {
      event.consume();
    } else if (!event.isShortcutDown() && !event.isAltDown() && model.choosableProperty().get()) {
      switch (event.getCode()) {
        case U -> use();
        case K -> keep();
        default -> {}
      }
    }
  }

  @FXML
  private void use() {
    model.choose(ConflictChoice.USE);
  }

  @FXML
  private void keep() {
    model.choose(ConflictChoice.KEEP);
  }

  @FXML
  private void useAll() {
    model.choose(ConflictChoice.USE_ALL);
  }

  @FXML
  private void keepAll() {
    model.choose(ConflictChoice.KEEP_ALL);
  }

  @FXML
  private void undoImport() {
    model.undoImport();
  }

  @FXML
  private void openPane() {
    dock.open();
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return List.of(sectionPlace, table, pane.root());
  }

  void focusTable() {
    table.requestFocus();
  }
}

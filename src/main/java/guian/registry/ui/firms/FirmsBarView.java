package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.LongWorkNote;
import guian.registry.ui.common.SearchField;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The search field and the actions in the top bar of the Firms screen. */
final class FirmsBarView {
  private final FirmsViewModel model;
  private final Messages messages;

  private Runnable onLeave = () -> {};
  private Runnable onPrint = () -> {};

  @FXML private HBox root;
  @FXML private SearchField search;
  @FXML private Button printButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  FirmsBarView(FirmsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    search.textProperty().addListener((o, before, after) -> model.search(after));
    model.filterProperty().addListener((o, before, after) -> show(model.searchText()));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onPrintKey);
    printButton.setTooltip(new Tooltip(messages.get("firms.print.hint")));
    root.getChildren().add(2, new LongWorkNote(model.paper().work(), messages));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      onLeave.run();
      event.consume();
    }
  }

  private void onPrintKey(KeyEvent event) {
    if (FirmMenu.PRINT.match(event)) {
      onPrint.run();
      event.consume();
    }
  }

  /** What Down and Enter in the search field lead to. */
  void onLeave(Runnable next) {
    onLeave = next;
  }

  private void show(String text) {
    if (!search.getText().strip().equals(text)) {
      search.setText(text);
    }
  }

  @FXML
  private void openNew() {
    model.openNew();
  }

  @FXML
  private void savePaper() {
    model.toPaper(model.paper()::save);
  }

  @FXML
  private void print() {
    onPrint.run();
  }

  /** Who prints the list. */
  void onPrint(Runnable printing) {
    onPrint = printing;
  }

  @FXML
  private void openImport() {
    model.openImport();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }
}

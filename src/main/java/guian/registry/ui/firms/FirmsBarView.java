package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.SearchField;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The search field and the actions in the top bar of the Firms screen. */
final class FirmsBarView {
  private final FirmsViewModel model;

  @FXML private HBox root;
  @FXML private SearchField search;
  @FXML private Button newButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  FirmsBarView(FirmsViewModel model, Messages messages) {
    this.model = model;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    search.textProperty().addListener((o, before, after) -> model.search(after));
    model.filterProperty().addListener((o, before, after) -> show(model.searchText()));
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
  private void openImport() {
    model.openImport();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }
}

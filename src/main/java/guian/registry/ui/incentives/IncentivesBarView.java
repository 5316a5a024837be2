package guian.registry.ui.incentives;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.SearchField;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The search field in the top bar of the Incentives screen. */
final class IncentivesBarView {
  private final IncentivesViewModel model;

  @FXML private HBox root;
  @FXML private SearchField search;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  IncentivesBarView(IncentivesViewModel model, Messages messages) {
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

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }
}

package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.StakesModel.Hit;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The line of a firm's form that puts it beside another one, to become one with it. */
final class MergeAdder extends VBox {
  private final FirmPaneViewModel model;
  private final MergeModel merging;
  private final Messages messages;
  private final FirmPicker other;

  MergeAdder(FirmPaneViewModel model, FirmParts parts, Messages messages) {
    super(6);
    this.model = model;
    this.merging = parts.merging();
    this.messages = messages;
    this.other = new FirmPicker(parts.stakes(), messages, messages.get("firms.merge.other"), true);
    HBox.setHgrow(other, Priority.ALWAYS);
    Button compare = new Button(messages.get("firms.merge.compare"));
    compare.getStyleClass().add("small");
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setAccessibleText(messages.get("firms.merge.compare"));
    compare.setOnAction(event -> compare());
    getChildren()
        .setAll(PaneParts.head(messages.get("firms.merge.title"), ""), new HBox(8, other, compare));
  }

  void clear() {
    other.clear();
  }

  private void compare() {
    Long firm = model.firm();
    Hit hit = other.chosen();
    if (firm == null || hit == null) {
      other.showError(messages.get("firms.stakes.choose"));
    } else if (hit.id() == null) {
      other.showError(messages.get("firms.stakes.unknown", hit.name()));
    } else if (hit.id().equals(firm)) {
      other.showError(messages.get("firms.merge.itself"));
    } else {
      other.showError(null);
      merging.compare(
          firm,
          hit.id(),
          pair -> new MergeDialog(merging, messages, pair).show(getScene().getWindow()));
    }
  }
}

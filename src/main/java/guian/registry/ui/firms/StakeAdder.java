package guian.registry.ui.firms;

import guian.registry.model.StakeKind;
import guian.registry.text.Messages;
import guian.registry.ui.common.Named;
import guian.registry.ui.firms.StakesModel.Entry;
import guian.registry.ui.firms.StakesModel.Wrong;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The line below the stakes with which another is added. */
final class StakeAdder extends VBox {
  private final StakesModel model;
  private final long place;
  private final ComboBox<StakeKind> kind = new ComboBox<>();
  private final FirmPicker other;
  private final StakeFields fields;

  /**
   * Adds owners, or holdings.
   *
   * @param place {@link StakesModel#NEW_OWNER} or {@link StakesModel#NEW_HOLDING}
   */
  StakeAdder(StakesModel model, Messages messages, long place) {
    super(6);
    this.model = model;
    this.place = place;
    String side = place == StakesModel.NEW_OWNER ? "firms.stakes.owner" : "firms.stakes.holding";
    other = new FirmPicker(model, messages, messages.get(side + ".prompt"), false);
    other.onOther(this::forgetOther);
    HBox.setHgrow(other, Priority.ALWAYS);
    fillKinds(messages, side);
    Button add = new Button(messages.get("firms.stakes.add"));
    add.setAccessibleText(messages.get(side + ".add"));
    add.getStyleClass().add("small");
    add.setOnAction(event -> add());
    fields = new StakeFields(messages, StakeKind.SHARE, messages.get(side + ".add"), () -> {});
    kind.setOnAction(event -> fields.show(kind.getValue()));
    fields
        .node()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                add();
                event.consume();
              }
            });
    HBox first = new HBox(8, kind, other);
    first.setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("stake-adder");
    getChildren().setAll(first, fields.node(), add);
    model.wrong().addListener((MapChangeListener<Long, Wrong>) this::onWrong);
  }

  private void fillKinds(Messages messages, String side) {
    kind.getItems().setAll(StakeKind.values());
    kind.setConverter(new Named<>(value -> messages.get(side + "." + value.code())));
    kind.setValue(StakeKind.SHARE);
    kind.setAccessibleText(messages.get(side + ".kind"));
    kind.setMinWidth(USE_PREF_SIZE);
  }

  private void forgetOther() {
    Wrong wrong = model.wrong().get(place);
    if (wrong != null && wrong.entry() == Entry.OTHER) {
      model.wrong().remove(place);
    }
  }

  private void onWrong(MapChangeListener.Change<? extends Long, ? extends Wrong> change) {
    if (change.getKey() == place) {
      showWrong(model.wrong().get(place));
    }
  }

  private void showWrong(@Nullable Wrong wrong) {
    boolean firm = wrong != null && wrong.entry() == Entry.OTHER;
    other.showError(wrong == null || !firm ? null : wrong.sentence());
    fields.showWrong(firm ? null : wrong);
  }

  private void add() {
    if (place == StakesModel.NEW_OWNER) {
      model.addOwner(other.chosen(), fields.typed(), this::clear);
    } else {
      model.addHolding(other.chosen(), fields.typed(), this::clear);
    }
  }

  void clear() {
    other.clear();
    fields.begin("", "", "");
    kind.setValue(StakeKind.SHARE);
  }
}

package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.Scrolled;
import guian.registry.ui.firms.StakesModel.Hit;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field for a firm: what is typed is looked for, and one of the firms found below is taken. */
final class FirmPicker extends VBox {
  private static final double ROW = 28;

  private final StakesModel model;
  private final TextField field = new TextField();
  private final ListView<Hit> list = new ListView<>();
  private final Label error = new Label();
  private final String name;
  private final boolean onlyKnown;
  private Runnable onOther = () -> {};
  private @Nullable Hit chosen;

  /**
   * A picker.
   *
   * @param onlyKnown whether only firms of the registry are offered, no name to be added
   */
  FirmPicker(StakesModel model, Messages messages, String name, boolean onlyKnown) {
    super(2);
    this.onlyKnown = onlyKnown;
    this.model = model;
    this.name = name;
    field.setPromptText(messages.get("firms.stakes.prompt"));
    field.setTooltip(new Tooltip(name));
    field.setAccessibleText(name);
    field.textProperty().addListener((o, before, after) -> typed(after));
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::onFieldKey);
    list.setFixedCellSize(ROW);
    list.setAccessibleText(messages.get("firms.stakes.hits"));
    list.setCellFactory(view -> new HitCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onListKey);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
    list.boundsInParentProperty().addListener((o, before, after) -> reveal(list));
    error.boundsInParentProperty().addListener((o, before, after) -> reveal(error));
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    getChildren().addAll(field, list, error);
    model.hits().addListener((ListChangeListener<Hit>) change -> showHits());
    showHits();
    showError(null);
  }

  private void typed(String text) {
    if (chosen == null || !chosen.name().equals(text)) {
      chosen = null;
      other();
      model.search(text);
    }
  }

  // In a low window the list would open, or the refusal stand, below the edge.
  private void reveal(Node part) {
    if (part.isVisible()) {
      Scrolled.reveal(this);
    }
  }

  private void showHits() {
    boolean mine = field.isFocused() || list.isFocused();
    list.getItems().setAll(mine && chosen == null ? offered() : List.of());
    boolean any = !list.getItems().isEmpty();
    list.setVisible(any);
    list.setManaged(any);
    list.setPrefHeight(list.getItems().size() * ROW + 2);
    list.setMinHeight(list.getPrefHeight());
    list.getSelectionModel().selectFirst();
  }

  private List<Hit> offered() {
    return model.hits().stream().filter(hit -> !onlyKnown || hit.id() != null).toList();
  }

  // What was wrong with one choice is not with another.
  private void other() {
    showError(null);
    onOther.run();
  }

  /** Who hears that something else is typed or taken. */
  void onOther(Runnable consequence) {
    onOther = consequence;
  }

  private void onFieldKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && list.isVisible()) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && list.isVisible()) {
      take();
      event.consume();
    }
  }

  private void onListKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      field.requestFocus();
      event.consume();
    }
  }

  private void take() {
    Hit hit = list.getSelectionModel().getSelectedItem();
    if (hit != null) {
      chosen = hit;
      other();
      field.setText(hit.name());
      field.requestFocus();
      field.end();
      showHits();
    }
  }

  /** The firm taken; null while there is none. */
  @Nullable Hit chosen() {
    return chosen;
  }

  void clear() {
    chosen = null;
    field.clear();
    showError(null);
  }

  void showError(@Nullable String sentence) {
    error.setText(sentence == null ? "" : sentence);
    error.setVisible(sentence != null);
    error.setManaged(sentence != null);
    field.setAccessibleText(sentence == null ? name : name + " " + sentence);
  }

  /** A firm's name, and what is special about it. */
  private static final class HitCell extends ListCell<Hit> {
    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(empty || hit == null ? null : (hit.name() + "  " + hit.note()).strip());
    }
  }
}

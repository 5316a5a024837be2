package guian.registry.ui.growth;

import guian.registry.text.Messages;
import guian.registry.ui.common.DropPanel;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.common.SearchField;
import guian.registry.ui.growth.FirmSearch.Hit;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Drops the firms found, or that there are none, below a search field; Enter or a click takes one.
 */
final class FirmSuggestions {
  private static final double ROW = 32;
  private static final double WIDTH = 420;

  private final SearchField field;
  private final FirmSearch search;
  private final Consumer<Hit> onChosen;
  private final ListView<Hit> list = new ListView<>();
  private final DropPanel panel = new DropPanel(list);

  FirmSuggestions(SearchField field, FirmSearch search, Messages messages, Consumer<Hit> onChosen) {
    this.field = field;
    this.search = search;
    this.onChosen = onChosen;
    list.setItems(search.hits());
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(view -> new HitCell());
    list.setAccessibleText(messages.get("growth.search.hits"));
    list.setPlaceholder(PaneParts.caption(messages.get("growth.search.none")));
  }

  void install() {
    field.textProperty().addListener((o, before, after) -> search.search(after));
    search.hits().addListener((ListChangeListener<Hit>) change -> showHits());
    search.nothingProperty().addListener((o, before, after) -> showHits());
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::onFieldKey);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onListKey);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take(selected()));
  }

  private void showHits() {
    boolean nothing = search.nothingProperty().get();
    if ((search.hits().isEmpty() && !nothing) || !field.isFocused()) {
      panel.hide();
      return;
    }
    list.setPrefHeight((nothing ? 1 : search.hits().size()) * ROW + 2);
    list.getSelectionModel().selectFirst();
    if (!panel.isShowing()) {
      panel.show(field);
    }
  }

  private void onFieldKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !search.hits().isEmpty()) {
      take(selected());
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && panel.isShowing()) {
      list.requestFocus();
      event.consume();
    }
  }

  private void onListKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      take(selected());
      event.consume();
    }
  }

  private @Nullable Hit selected() {
    Hit chosen = list.getSelectionModel().getSelectedItem();
    return chosen == null && !search.hits().isEmpty() ? search.hits().getFirst() : chosen;
  }

  private void take(@Nullable Hit hit) {
    if (hit != null) {
      panel.hide();
      field.clear();
      onChosen.accept(hit);
    }
  }

  /** A firm's name and its credit code. */
  private static final class HitCell extends ListCell<Hit> {
    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(empty || hit == null ? null : (hit.name() + "  " + hit.code()).strip());
    }
  }
}

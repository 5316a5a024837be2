package guian.registry.ui.common;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field that searches while one types; Esc empties it. */
public final class SearchField extends CustomTextField {
  /** An empty field. */
  public SearchField() {
    getStyleClass().add("search-field");
    setLeft(IconView.of(Icon.SEARCH));
    KeyHint hint = new KeyHint("Ctrl+K");
    rightProperty().bind(Bindings.when(focusedProperty()).then((KeyHint) null).otherwise(hint));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      clear();
      event.consume();
    }
  }
}

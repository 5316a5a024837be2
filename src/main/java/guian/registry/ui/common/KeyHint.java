package guian.registry.ui.common;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/** The key of an action, shown on its button or in its field. */
public final class KeyHint extends Label {
  /** A hint such as {@code Ctrl+K}. */
  public KeyHint(@NamedArg("keys") String keys) {
    super(keys);
    getStyleClass().add("key-hint");
    setMinWidth(USE_PREF_SIZE);
  }
}

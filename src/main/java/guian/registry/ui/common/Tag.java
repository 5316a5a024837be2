package guian.registry.ui.common;

import javafx.scene.control.Label;

/** A word in a frame that says the state of the thing beside it. */
public final class Tag extends Label {
  /** Why a tag has a colour; it always has a word too. */
  public enum Tone {
    PLAIN("tag-plain"),
    ASK("tag-ask"),
    DONE("tag-done"),
    REFUSED("tag-refused");

    private final String styleClass;

    Tone(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  /** A tag with a word. */
  public Tag(String text, Tone tone) {
    super(text);
    getStyleClass().addAll("tag", tone.styleClass);
    setMinWidth(USE_PREF_SIZE);
  }
}

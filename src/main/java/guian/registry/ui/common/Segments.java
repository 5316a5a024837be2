package guian.registry.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A row of choices of which exactly one is on; the arrow keys move it. */
public final class Segments<T> extends HBox {
  private final List<T> choices = new ArrayList<>();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

  /** An empty row, to be filled by {@link #setChoices}. */
  public Segments() {
    getStyleClass().add("segments");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    value.addListener((o, before, after) -> select(after));
  }

  /** Replaces the choices; the first is on. */
  public void setChoices(List<T> newChoices, Function<T, String> label) {
    choices.clear();
    buttons.clear();
    ToggleGroup group = new ToggleGroup();
    for (T choice : newChoices) {
      choices.add(choice);
      buttons.add(button(choice, label.apply(choice), group));
    }
    getChildren().setAll(buttons);
    value.set(choices.isEmpty() ? null : choices.getFirst());
    select(value.get());
  }

  private ToggleButton button(T choice, String text, ToggleGroup group) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().setAll("segment");
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      button.setSelected(true);
      value.set(choice);
    });
    return button;
  }

  private void select(@Nullable T choice) {
    for (int i = 0; i < choices.size(); i++) {
      buttons.get(i).setSelected(Objects.equals(choices.get(i), choice));
    }
  }

  private void onKey(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int next = choices.indexOf(value.get()) + step;
    if (step != 0 && next >= 0 && next < choices.size()) {
      value.set(choices.get(next));
      buttons.get(next).requestFocus();
    }
    if (step != 0) {
      event.consume();
    }
  }

  /** The choice that is on. */
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }
}

package guian.registry.ui.common;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A labelled field that saves when it is left, with the sentence below it when that was refused.
 */
public final class EditField extends VBox {
  private final Control control;
  private final Consumer<String> show;
  private final Label error = new Label();
  private String name;
  private String begun = "";
  private Consumer<String> save = unused -> {};

  private EditField(String label, Control control, Consumer<String> show) {
    super(2);
    this.name = label;
    this.control = control;
    this.show = show;
    Label head = new Label(label);
    head.getStyleClass().addAll("caption", "muted");
    head.setLabelFor(control);
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(label);
    getChildren().setAll(head, control, error);
    showError(null);
  }

  /** A field for text; Enter saves it, Esc brings back what was there. */
  public static EditField text(String label, String prompt, Consumer<String> save) {
    TextField field = new TextField();
    field.setPromptText(prompt);
    if (!prompt.isEmpty()) {
      field.setTooltip(new Tooltip(prompt)); // a narrow field cuts it
    }
    EditField made = new EditField(label, field, field::setText);
    made.save = save;
    field.setOnAction(event -> save.accept(field.getText()));
    field
        .focusedProperty()
        .addListener((o, before, focused) -> {
          if (!focused && field.getScene() != null) {
            save.accept(field.getText());
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(made.begun)) {
            field.setText(made.begun);
            save.accept(made.begun);
            event.consume();
          }
        });
    return made;
  }

  /** A choice among codes, each shown by its word. */
  public static EditField choice(String label, Map<String, String> words, Consumer<String> save) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(new ArrayList<>(words.keySet()));
    box.setConverter(new Named<>(code -> words.getOrDefault(code, code)));
    EditField made = new EditField(label, box, box::setValue);
    box.setOnAction(event -> {
      String code = box.getValue();
      if (code != null && !code.equals(made.begun)) {
        save.accept(code);
      }
    });
    return made;
  }

  /** Tells, to who cannot see it, what the field is about beside its label. */
  public void setSubject(String subject) {
    name = name + " " + subject;
    control.setAccessibleText(name);
  }

  /** Saves what is typed, as if the field were left. */
  public void commit() {
    String typed = text();
    if (typed != null && !typed.equals(begun)) {
      save.accept(typed);
    }
  }

  /** Shows what is stored, without an error. */
  public void begin(String stored) {
    begun = stored;
    show.accept(stored);
    showError(null);
  }

  /** Shows what is stored now, unless something else is being typed. */
  public void update(String stored) {
    boolean typing = control.isFocused() && !Objects.equals(text(), begun);
    begun = stored;
    if (!typing) {
      show.accept(stored);
    }
  }

  private @Nullable String text() {
    return control instanceof TextField field ? field.getText() : null;
  }

  /** Shows why the entry was refused; null takes that away. */
  public void showError(@Nullable String sentence) {
    error.setText(sentence == null ? "" : sentence);
    error.setVisible(sentence != null);
    error.setManaged(sentence != null);
    markWrong(sentence);
  }

  /** Marks the entry as refused where the sentence stands elsewhere; null takes that away. */
  public void markWrong(@Nullable String sentence) {
    control.getStyleClass().remove("bad");
    if (sentence != null) {
      control.getStyleClass().add("bad");
    }
    control.setAccessibleText(sentence == null ? name : name + " " + sentence);
  }

  /** What stands in a field for text. */
  public String typed() {
    return Objects.requireNonNullElse(text(), "");
  }

  /** Puts the focus into it. */
  public void focus() {
    control.requestFocus();
  }

  /** What the focus goes to. */
  public Node control() {
    return control;
  }
}

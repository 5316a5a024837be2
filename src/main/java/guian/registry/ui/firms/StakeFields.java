package guian.registry.ui.firms;

import guian.registry.model.StakeKind;
import guian.registry.text.Messages;
import guian.registry.ui.common.EditField;
import guian.registry.ui.firms.StakesModel.Entry;
import guian.registry.ui.firms.StakesModel.Typed;
import guian.registry.ui.firms.StakesModel.Wrong;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The three fields of a stake side by side: per cent, from, until; what is wrong, below. */
final class StakeFields {
  private static final double NARROW = 84;

  private final Map<Entry, EditField> fields = new EnumMap<>(Entry.class);
  private final HBox row = new HBox(8);
  private final Label error = new Label();
  private final VBox node = new VBox(2, row, error);
  private StakeKind kind;

  /**
   * Fields for a stake.
   *
   * @param other the other firm's name, told with each field's own to who cannot see
   * @param save when a field is left or Enter pressed
   */
  StakeFields(Messages messages, StakeKind kind, String other, Runnable save) {
    this.kind = kind;
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    showWrong(null);
    add(messages, Entry.PERCENT, other, save);
    add(messages, Entry.FROM, other, save);
    add(messages, Entry.UNTIL, other, save);
    show(kind);
  }

  private void add(Messages messages, Entry entry, String other, Runnable save) {
    String key = "firms.field.stake." + entry.name().toLowerCase(java.util.Locale.ROOT);
    String prompt = messages.get(entry == Entry.PERCENT ? key + ".prompt" : "firms.stakes.date");
    EditField field = EditField.text(messages.get(key), prompt, typed -> save.run());
    field.setSubject(other);
    field.setMinWidth(NARROW);
    field.setPrefWidth(NARROW);
    HBox.setHgrow(field, Priority.ALWAYS);
    fields.put(entry, field);
    row.getChildren().add(field);
  }

  /** A head office has no per cent. */
  void show(StakeKind now) {
    kind = now;
    field(Entry.PERCENT).setDisable(now == StakeKind.HEAD_OFFICE);
  }

  void begin(String percent, String from, String until) {
    field(Entry.PERCENT).begin(percent);
    field(Entry.FROM).begin(from);
    field(Entry.UNTIL).begin(until);
  }

  void update(String percent, String from, String until) {
    field(Entry.PERCENT).update(percent);
    field(Entry.FROM).update(from);
    field(Entry.UNTIL).update(until);
  }

  void showWrong(@Nullable Wrong wrong) {
    fields.forEach((entry, field) ->
        field.markWrong(
            wrong != null && shownAt(wrong.entry()) == entry ? wrong.sentence() : null));
    error.setText(wrong == null ? "" : wrong.sentence());
    error.setVisible(wrong != null);
    error.setManaged(wrong != null);
  }

  // What is wrong with the other firm of a recorded stake has no field of its own.
  private static Entry shownAt(Entry entry) {
    return entry == Entry.OTHER ? Entry.FROM : entry;
  }

  /** Saves what is typed, as if the fields were left. */
  void commit() {
    fields.values().forEach(EditField::commit);
  }

  Typed typed() {
    String percent = kind == StakeKind.HEAD_OFFICE ? "" : field(Entry.PERCENT).typed();
    return new Typed(kind, percent, field(Entry.FROM).typed(), field(Entry.UNTIL).typed());
  }

  private EditField field(Entry entry) {
    return Objects.requireNonNull(fields.get(entry));
  }

  Node node() {
    return node;
  }
}

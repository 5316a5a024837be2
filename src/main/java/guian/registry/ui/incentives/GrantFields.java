package guian.registry.ui.incentives;

import guian.registry.model.GrantStatus;
import guian.registry.store.grants.GrantField;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.EditField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The fields of one row of a grant's file, two side by side, a long text in a line of its own. */
final class GrantFields extends GridPane {
  private static final Set<GrantField> LONG =
      Set.of(GrantField.FUND, GrantField.BASIS, GrantField.SAID, GrantField.REASON);

  private final Messages messages;
  private final Map<GrantField, EditField> fields = new EnumMap<>(GrantField.class);
  private int place;

  /**
   * Fields for a row.
   *
   * @param save takes a field and what is typed when it is left or Enter pressed
   */
  GrantFields(List<GrantField> shown, Messages messages, BiConsumer<GrantField, String> save) {
    this.messages = messages;
    setHgap(8);
    setVgap(6);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      getColumnConstraints().add(half);
    }
    shown.forEach(field -> add(field, made(field, typed -> save.accept(field, typed))));
  }

  private EditField made(GrantField field, java.util.function.Consumer<String> save) {
    String label = messages.get("incentives.field." + field.code());
    return switch (field.kind()) {
      case STATUS -> EditField.choice(label, statuses(), save);
      case OUTCOME -> EditField.choice(label, outcomes(), save);
      case AMOUNT ->
          EditField.text(
              messages.get("firms.column.unit", label, messages.get("incentives.unit")), "", save);
      case DATE -> EditField.text(label, messages.get("incentives.date"), save);
      case PERIOD -> EditField.text(label, messages.get("incentives.period"), save);
      case TEXT -> EditField.text(label, "", save);
    };
  }

  private Map<String, String> statuses() {
    Map<String, String> words = new LinkedHashMap<>();
    for (GrantStatus status : GrantStatus.values()) {
      words.put(status.code(), new Words(messages).of(status));
    }
    return words;
  }

  private Map<String, String> outcomes() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("", messages.get("incentives.promise.open"));
    words.put("met", messages.get("incentives.promise.met"));
    words.put("missed", messages.get("incentives.promise.missed"));
    return words;
  }

  private void add(GrantField field, EditField made) {
    fields.put(field, made);
    boolean whole = LONG.contains(field);
    if (whole && place % 2 == 1) {
      place++;
    }
    add(made, place % 2, place / 2, whole ? 2 : 1, 1);
    place += whole ? 2 : 1;
  }

  /** Tells, to who cannot see it, which row the fields are of. */
  void setSubject(String subject) {
    fields.values().forEach(field -> field.setSubject(subject));
  }

  void begin(Map<GrantField, String> texts) {
    fields.forEach((field, shown) -> shown.begin(texts.getOrDefault(field, "")));
  }

  /** Shows what is stored now, where nothing else is being typed or was refused. */
  void update(Map<GrantField, String> texts, Set<GrantField> refused) {
    fields.forEach((field, shown) -> {
      if (!refused.contains(field)) {
        shown.update(texts.getOrDefault(field, ""));
      }
    });
  }

  void showError(GrantField field, @Nullable String sentence) {
    EditField shown = fields.get(field);
    if (shown != null) {
      shown.showError(sentence);
    }
  }

  /** Saves what is typed, as if the fields were left. */
  void commit() {
    fields.values().forEach(EditField::commit);
  }

  /** What is typed in each. */
  Map<GrantField, String> typed() {
    Map<GrantField, String> typed = new EnumMap<>(GrantField.class);
    fields.forEach((field, shown) -> typed.put(field, shown.typed()));
    return typed;
  }

  void focus() {
    fields.values().stream().findFirst().ifPresent(EditField::focus);
  }
}

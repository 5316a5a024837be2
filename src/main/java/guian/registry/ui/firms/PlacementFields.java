package guian.registry.ui.firms;

import guian.registry.text.Messages;
import guian.registry.ui.common.EditField;
import guian.registry.ui.firms.PlacementsModel.Entry;
import guian.registry.ui.firms.PlacementsModel.Wrong;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of posts: the universities, then title and number, then from and until. */
final class PlacementFields extends VBox {
  private static final double NARROW = 84;

  private final Map<Entry, EditField> fields = new EnumMap<>(Entry.class);

  /**
   * Fields for posts.
   *
   * @param subject which posts, told with each field's name to who cannot see
   * @param save when a field is left or Enter pressed
   */
  PlacementFields(Messages messages, String subject, Runnable save) {
    super(4);
    for (Entry entry : Entry.values()) {
      String key = "firms.placement." + entry.name().toLowerCase(Locale.ROOT);
      boolean date = entry == Entry.STARTS || entry == Entry.ENDS;
      String prompt =
          date
              ? messages.get("firms.stakes.date")
              : entry == Entry.UNIVERSITIES ? messages.get(key + ".prompt") : "";
      EditField field = EditField.text(messages.get(key), prompt, typed -> save.run());
      field.setSubject(subject);
      fields.put(entry, field);
    }
    getChildren()
        .setAll(
            field(Entry.UNIVERSITIES),
            new HBox(8, wide(field(Entry.TITLE)), narrow(field(Entry.POSTS))),
            new HBox(8, wide(field(Entry.STARTS)), wide(field(Entry.ENDS))));
  }

  private static EditField wide(EditField field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static EditField narrow(EditField field) {
    field.setMinWidth(NARROW);
    field.setPrefWidth(NARROW);
    return field;
  }

  private EditField field(Entry entry) {
    return java.util.Objects.requireNonNull(fields.get(entry));
  }

  void begin(Map<Entry, String> texts) {
    fields.forEach((entry, field) -> field.begin(texts.getOrDefault(entry, "")));
  }

  void update(Map<Entry, String> texts) {
    fields.forEach((entry, field) -> field.update(texts.getOrDefault(entry, "")));
  }

  void showWrong(@Nullable Wrong wrong) {
    fields.forEach((entry, field) ->
        field.showError(wrong != null && wrong.entry() == entry ? wrong.sentence() : null));
  }

  /** Saves what is typed, as if the fields were left. */
  void commit() {
    fields.values().forEach(EditField::commit);
  }

  Map<Entry, String> typed() {
    Map<Entry, String> typed = new EnumMap<>(Entry.class);
    fields.forEach((entry, field) -> typed.put(entry, field.typed()));
    return typed;
  }

  void focus() {
    field(Entry.UNIVERSITIES).focus();
  }
}

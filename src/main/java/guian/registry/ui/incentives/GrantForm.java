package guian.registry.ui.incentives;

import guian.registry.store.grants.GrantField;
import guian.registry.store.grants.GrantField.Part;
import guian.registry.text.Messages;
import guian.registry.ui.common.Focus;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.incentives.GrantEditModel.Place;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A grant's file with its fields: each is saved when it is left, or says what is wrong with it. */
final class GrantForm extends VBox {
  private final GrantEditModel model;
  private final Messages messages;
  private final Map<Part, Map<Long, GrantFields>> rows = new EnumMap<>(Part.class);
  private final Map<Part, GrantAdder> adders = new EnumMap<>(Part.class);
  private @Nullable GrantValues shown;
  private @Nullable Part addedTo;

  GrantForm(GrantEditModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    model
        .refusedEntries()
        .onLeaving(() -> {
          if (getScene() != null) {
            commit();
          }
        });
    model
        .wrong()
        .addListener((MapChangeListener<Place, String>) change -> showWrong(change.getKey()));
  }

  private void commit() {
    rows.values().forEach(part -> part.values().forEach(GrantFields::commit));
  }

  private void showWrong(Place place) {
    GrantFields fields = rows(place.field().part()).get(place.row());
    if (fields != null) {
      fields.showError(place.field(), model.wrong().get(place));
    }
  }

  private Map<Long, GrantFields> rows(Part part) {
    return rows.computeIfAbsent(part, unused -> new HashMap<>());
  }

  /** Shows a grant; of the same rows, what is being typed, and what is wrong, stays. */
  void show(GrantValues values) {
    if (shown != null && isSame(shown, values)) {
      update(values);
    } else {
      boolean another = shown == null || shown.grantId() != values.grantId();
      Focus.keep(this, () -> build(values));
      if (addedTo != null) {
        Objects.requireNonNull(adders.get(addedTo)).focus();
        addedTo = null;
      } else if (another) {
        rows(Part.GRANT).values().forEach(GrantFields::focus);
      }
    }
    shown = values;
  }

  private static boolean isSame(GrantValues one, GrantValues other) {
    return List.of(Part.values()).stream()
        .allMatch(part ->
            one.of(part).stream()
                .map(GrantValues.Row::id)
                .toList()
                .equals(other.of(part).stream().map(GrantValues.Row::id).toList()));
  }

  private void update(GrantValues values) {
    for (Part part : Part.values()) {
      for (GrantValues.Row row : values.of(part)) {
        GrantFields fields = rows(part).get(row.id());
        if (fields != null) {
          fields.update(row.texts(), refused(row.id(), part));
        }
      }
    }
  }

  private Set<GrantField> refused(long row, Part part) {
    Set<GrantField> refused = EnumSet.noneOf(GrantField.class);
    model.wrong().keySet().stream()
        .filter(place -> place.row() == row && place.field().part() == part)
        .forEach(place -> refused.add(place.field()));
    return refused;
  }

  private void build(GrantValues values) {
    rows.clear();
    getChildren().clear();
    getChildren().add(section(row(Part.GRANT, values.of(Part.GRANT).getFirst())));
    addPart(values, Part.INSTALMENT, "incentives.pane.parts");
    addPart(values, Part.COMMITMENT, "incentives.pane.promises");
    addPart(values, Part.CLAWBACK, "incentives.pane.clawbacks");
    getChildren().add(section(removeGrant(values.grantId())));
    model.wrong().keySet().forEach(this::showWrong);
  }

  private static VBox section(Region content) {
    VBox section = PaneParts.section(content);
    section.getStyleClass().add("edit-form");
    return section;
  }

  private void addPart(GrantValues values, Part part, String head) {
    VBox section = section(PaneParts.head(messages.get(head), ""));
    int number = 0;
    for (GrantValues.Row row : values.of(part)) {
      number++;
      section.getChildren().addAll(rowHead(part, row.id(), number), row(part, row));
    }
    GrantAdder adder =
        new GrantAdder(model, messages, part, values.grantId(), () -> addedTo = part);
    adders.put(part, adder);
    section.getChildren().add(adder);
    getChildren().add(section);
  }

  private HBox rowHead(Part part, long id, int number) {
    String name = messages.get("incentives.row." + part.code(), number);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button remove = new Button();
    remove.setGraphic(new IconView(Icon.CLOSE, 12));
    remove.getStyleClass().addAll("flat", "small", "icon-button");
    remove.setAccessibleText(messages.get("incentives.row.remove", name));
    remove.setOnAction(event -> model.remove(part, id));
    HBox head = new HBox(8, PaneParts.caption(name), space, remove);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private GrantFields row(Part part, GrantValues.Row row) {
    GrantFields fields =
        new GrantFields(
            part.fields(), messages, (field, typed) -> change(part, field, row.id(), typed));
    fields.begin(row.texts());
    rows(part).put(row.id(), fields);
    return fields;
  }

  // A field that is left as it was stored says nothing.
  private void change(Part part, GrantField field, long row, String typed) {
    boolean stored =
        shown != null
            && shown.of(part).stream()
                .anyMatch(each -> each.id() == row && typed.equals(each.texts().get(field)));
    if (stored) {
      model.wrong().remove(new Place(field, row));
    } else {
      model.change(field, row, typed);
    }
  }

  private Button removeGrant(long grantId) {
    Button remove = new Button(messages.get("incentives.remove"));
    remove.getStyleClass().addAll("small", "danger");
    remove.setOnAction(event -> model.remove(Part.GRANT, grantId));
    return remove;
  }
}

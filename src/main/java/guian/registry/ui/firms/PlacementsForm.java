package guian.registry.ui.firms;

import guian.registry.model.PartialDate;
import guian.registry.store.firm.FirmFile;
import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.firms.PlacementsModel.Entry;
import guian.registry.ui.firms.PlacementsModel.Wrong;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The posts of a firm, each with its fields, and the fields of another. */
final class PlacementsForm extends VBox {
  private final PlacementsModel model;
  private final Messages messages;
  private final VBox list = new VBox(8);
  private final PlacementFields adder;
  private final Button add = new Button();
  private final Map<Long, Row> rows = new HashMap<>();
  private long firm;

  /** The part of the form that is about one row, and what it begins with. */
  private record Row(VBox node, PlacementFields fields, Map<Entry, String> stored) {}

  PlacementsForm(PlacementsModel model, Messages messages) {
    super(8);
    this.model = model;
    this.messages = messages;
    String name = messages.get("firms.placement.add");
    adder = new PlacementFields(messages, name, () -> {});
    adder.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    add.setText(name);
    add.getStyleClass().add("small");
    add.setAccessibleText(name);
    add.setOnAction(event -> add());
    getChildren()
        .setAll(PaneParts.head(messages.get("firms.pane.placements"), ""), list, adder, add);
    open(false);
    model
        .wrong()
        .addListener((MapChangeListener<Long, Wrong>) change -> showWrong(change.getKey()));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      add();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.wrong().remove(PlacementsModel.NEW);
      leave();
      event.consume();
    }
  }

  private void add() {
    if (adder.isVisible()) {
      model.add(adder.typed(), this::leave);
    } else {
      open(true);
      adder.focus();
    }
  }

  private void leave() {
    open(false);
    add.requestFocus();
  }

  private void open(boolean wanted) {
    adder.begin(Map.of());
    adder.setVisible(wanted);
    adder.setManaged(wanted);
  }

  private void showWrong(long id) {
    Row row = rows.get(id);
    if (id == PlacementsModel.NEW) {
      adder.showWrong(model.wrong().get(id));
    } else if (row != null) {
      row.fields().showWrong(model.wrong().get(id));
    }
  }

  /** Saves what is typed, as if the fields were left. */
  void commit() {
    List.copyOf(rows.values()).forEach(row -> row.fields().commit());
  }

  /** The form is opened anew: nothing typed before stays. */
  void begin() {
    firm = 0;
  }

  /** Shows a firm's posts; of the same firm, what is being typed stays. */
  void show(PaneContent content) {
    if (content.id() != firm) {
      firm = content.id();
      rows.clear();
      model.wrong().clear();
      open(false);
    }
    List<VBox> nodes = content.file().placements().stream().map(this::row).toList();
    if (!list.getChildren().equals(nodes)) {
      list.getChildren().setAll(nodes);
    }
  }

  private VBox row(FirmFile.Placement posts) {
    Map<Entry, String> texts = texts(posts);
    Row known = rows.get(posts.id());
    if (known == null) {
      Row made = made(posts, texts);
      rows.put(posts.id(), made);
      return made.node();
    }
    known.stored().putAll(texts);
    if (!model.wrong().containsKey(posts.id())) {
      known.fields().update(texts);
    }
    return known.node();
  }

  private Row made(FirmFile.Placement posts, Map<Entry, String> texts) {
    String name = Objects.requireNonNullElse(posts.title(), texts.get(Entry.UNIVERSITIES));
    PlacementFields fields = new PlacementFields(messages, name, () -> changed(posts.id()));
    fields.begin(texts);
    Button remove = new Button();
    remove.setGraphic(new IconView(Icon.CLOSE, 12));
    remove.getStyleClass().addAll("flat", "small", "icon-button");
    remove.setAccessibleText(messages.get("firms.placement.remove", name));
    remove.setOnAction(event -> model.remove(posts.id()));
    HBox head = new HBox(8, PaneParts.caption(name), PaneSections.space(), remove);
    head.setAlignment(Pos.CENTER_LEFT);
    return new Row(new VBox(2, head, fields), fields, new EnumMap<>(texts));
  }

  // Fields that are left as they were stored say nothing.
  private void changed(long id) {
    Row row = Objects.requireNonNull(rows.get(id));
    if (row.stored().equals(row.fields().typed())) {
      model.wrong().remove(id);
    } else {
      model.change(id, row.fields().typed());
    }
  }

  private Map<Entry, String> texts(FirmFile.Placement posts) {
    Map<Entry, String> texts = new EnumMap<>(Entry.class);
    texts.put(
        Entry.UNIVERSITIES, String.join(messages.get("import.list", "", ""), posts.universities()));
    texts.put(Entry.TITLE, Objects.requireNonNullElse(posts.title(), ""));
    texts.put(Entry.POSTS, Long.toString(posts.posts()));
    texts.put(Entry.STARTS, iso(posts.starts()));
    texts.put(Entry.ENDS, iso(posts.ends()));
    return texts;
  }

  private static String iso(@Nullable PartialDate date) {
    return date == null ? "" : date.iso();
  }
}

package guian.registry.ui.firms;

import guian.registry.model.Period;
import guian.registry.store.firms.FirmSort;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.ui.common.DropPanel;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Drops the choice of columns, of the figures' period, and of the order. */
final class ColumnsButton extends Button {
  private final FirmsViewModel model;
  private final Messages messages;
  private final Periods periods;
  private final ReadOnlyIntegerProperty dropped;

  ColumnsButton(FirmsViewModel model, Messages messages, ReadOnlyIntegerProperty dropped) {
    this.model = model;
    this.messages = messages;
    this.periods = new Periods(messages);
    this.dropped = dropped;
    getStyleClass().add("small");
    setGraphic(IconView.of(Icon.COLUMNS));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> new DropPanel(content()).show(this));
    model.columnsProperty().addListener((o, before, after) -> showCount());
    dropped.addListener((o, before, after) -> showCount());
    showCount();
  }

  private void showCount() {
    int shown = model.columnsProperty().get().size() - dropped.get();
    setText(messages.get("firms.columns", shown, model.available().size()));
  }

  private Node content() {
    VBox content = new VBox(8);
    content.setPrefWidth(280);
    if (!model.periods().isEmpty()) {
      content.getChildren().addAll(head("firms.columns.period"), periodChoice());
    }
    content.getChildren().addAll(head("firms.columns.sort"), sortChoice(), directionChoice());
    content.getChildren().addAll(head("firms.columns.title"), columnChoice());
    if (dropped.get() > 0) {
      Label note = new Label(messages.get("firms.columns.dropped", dropped.get()));
      note.getStyleClass().addAll("caption", "muted");
      content.getChildren().add(note);
    }
    content
        .getChildren()
        .add(
            new HBox(
                8,
                action("firms.columns.usual", model::showUsualColumns),
                action("firms.columns.widths", model.choice()::forgetWidths)));
    return content;
  }

  private Button action(String key, Runnable run) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(event -> run.run());
    return button;
  }

  private Label head(String key) {
    Label head = new Label(messages.get(key));
    head.getStyleClass().addAll("caption", "muted");
    return head;
  }

  private Node periodChoice() {
    ComboBox<Period> choice = new ComboBox<>();
    choice.getItems().setAll(model.periods());
    choice.setConverter(shown(periods::full));
    choice.setValue(model.periodProperty().get());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(messages.get("firms.columns.period"));
    choice.setOnAction(event -> model.choosePeriod(choice.getValue()));
    return choice;
  }

  private Node sortChoice() {
    ComboBox<FirmColumn> choice = new ComboBox<>();
    choice
        .getItems()
        .setAll(model.available().stream().filter(column -> column.sort() != null).toList());
    choice.setConverter(shown(column -> column.head().name()));
    choice.getItems().filtered(column -> column.isSortOf(model.sortProperty().get())).stream()
        .findFirst()
        .ifPresent(choice::setValue);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(messages.get("firms.columns.sort"));
    choice.setPromptText(messages.get("firms.sort.best"));
    choice.setOnAction(
        event -> model.sortBy(choice.getValue(), choice.getValue().kind().isNumber()));
    return choice;
  }

  private Node directionChoice() {
    Segments<Boolean> choice = new Segments<>();
    choice.setChoices(
        List.of(true, false),
        descending -> messages.get(descending ? "firms.sort.descending" : "firms.sort.ascending"));
    choice.valueProperty().set(model.sortProperty().get().descending());
    choice.setDisable(model.sortProperty().get().equals(FirmSort.BEST));
    choice
        .valueProperty()
        .addListener((o, before, after) -> {
          if (after != null) {
            model.turnSort(after);
          }
        });
    return choice;
  }

  private Node columnChoice() {
    VBox boxes = new VBox();
    boxes.getStyleClass().add("facet-options");
    for (FirmColumn column : model.available()) {
      CheckBox box = new CheckBox(column.head().name());
      box.getStyleClass().add("facet-option");
      box.setSelected(model.columnsProperty().get().contains(column));
      box.setDisable(column.kind() == FirmColumn.Kind.NAME);
      box.selectedProperty().addListener((o, before, on) -> choose(column, on));
      boxes.getChildren().add(box);
    }
    ScrollPane scroll = new ScrollPane(boxes);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(280);
    return scroll;
  }

  private void choose(FirmColumn column, boolean on) {
    List<String> ids =
        new ArrayList<>(model.columnsProperty().get().stream().map(FirmColumn::id).toList());
    ids.remove(column.id());
    if (on) {
      ids.add(column.id());
    }
    model.showColumns(ids);
  }

  private static <T> StringConverter<T> shown(java.util.function.Function<T, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : text.apply(Objects.requireNonNull(value));
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
      }
    };
  }
}

package guian.registry.ui.reports;

import guian.registry.model.Indicator;
import guian.registry.text.Messages;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.reports.TargetsModel.Row;
import guian.registry.ui.reports.TargetsModel.Sheet;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The small grid of yearly targets: an indicator a row, this year and the next. */
final class TargetsView {
  private static final double CELL = 88;
  private static final double DONE = 44;

  private final TargetsModel model;
  private final Messages messages;
  private final VBox root = new VBox();
  private final MenuButton more = new MenuButton();

  TargetsView(TargetsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    more.setText(messages.get("figures.add.indicator"));
    more.getStyleClass().add("small");
    model
        .sheetProperty()
        .addListener((o, before, after) -> KeptFocus.around(root, () -> show(after)));
    show(model.sheetProperty().get());
  }

  Parent root() {
    return root;
  }

  private void show(@Nullable Sheet sheet) {
    root.getChildren().clear();
    if (sheet == null) {
      return;
    }
    more.getItems().setAll(sheet.others().stream().map(this::item).toList());
    more.setDisable(sheet.others().isEmpty());
    Label error = new Label();
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.textProperty().bind(model.errorProperty());
    error.visibleProperty().bind(model.errorProperty().isNotEmpty());
    error.managedProperty().bind(error.visibleProperty());
    Label note = new Label(messages.get("reports.targets.note"));
    note.getStyleClass().addAll("caption", "muted");
    note.setWrapText(true);
    VBox section =
        PaneParts.section(
            PaneParts.head(messages.get("reports.targets"), ""), note, grid(sheet), error, more);
    section.setSpacing(8);
    root.getChildren().setAll(section);
  }

  private MenuItem item(Indicator indicator) {
    MenuItem item = new MenuItem(model.name(indicator));
    item.setOnAction(event -> model.add(indicator));
    return item;
  }

  private GridPane grid(Sheet sheet) {
    GridPane grid = new GridPane(6, 4);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    grid.getColumnConstraints().addAll(names, column(CELL), column(DONE), column(CELL));
    grid.addRow(
        0,
        new Region(),
        PaneParts.caption(Integer.toString(sheet.year())),
        PaneParts.caption(messages.get("reports.targets.done")),
        PaneParts.caption(Integer.toString(sheet.year() + 1)));
    for (Row row : sheet.rows()) {
      Label name = new Label(row.name());
      name.setWrapText(true);
      Label done = new Label(row.done());
      VBox named = new VBox(name, PaneParts.caption(row.unit()));
      grid.addRow(
          grid.getRowCount(),
          named,
          cell(row, sheet.year(), row.now()),
          done,
          cell(row, sheet.year() + 1, row.next()));
    }
    return grid;
  }

  private static ColumnConstraints column(double width) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  private TextField cell(Row row, int year, String text) {
    String refused = model.refused(row, year);
    TextField field = new TextField(refused == null ? text : refused);
    mark(field, refused == null);
    field.setId("target-" + row.indicator().id() + "-" + year);
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setAccessibleText(
        messages.get("reports.targets.cell", Integer.toString(year), row.name(), row.unit()));
    field.setOnAction(event -> enter(row, year, field));
    field
        .focusedProperty()
        .addListener((o, before, after) -> {
          if (!after) {
            enter(row, year, field);
          }
        });
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(text)) {
        field.setText(text);
        enter(row, year, field);
        event.consume();
      }
    });
    return field;
  }

  // A cell that was taken away by a newer grid has nothing more to say.
  private void enter(Row row, int year, TextField field) {
    if (field.getScene() != null) {
      mark(field, model.enter(row, year, field.getText()));
    }
  }

  private static void mark(TextField field, boolean good) {
    field.getStyleClass().remove("bad");
    if (!good) {
      field.getStyleClass().add("bad");
    }
  }
}

package guian.registry.ui.common;

import guian.registry.model.RefusedException;
import guian.registry.report.printing.PageRanges;
import guian.registry.report.printing.PrintOrder;
import guian.registry.report.printing.PrintOrder.Sides;
import guian.registry.report.printing.Spooler;
import guian.registry.text.Messages;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

/** Asks for printer, pages, copies and sides. */
final class PrintDialog {
  private static final double FIELD = 260;
  private static final double WIDTH = 400;

  private final Messages messages;
  private final String title;
  private final int count;
  private final ComboBox<String> printer = new ComboBox<>();
  private final TextField pages = new TextField();
  private final TextField copies = new TextField("1");
  private final ComboBox<Sides> sides = new ComboBox<>();
  private final Label problem = new Label();

  /** About a document of so many pages. */
  PrintDialog(Messages messages, Spooler.Printers printers, String title, int count) {
    this.messages = messages;
    this.title = title;
    this.count = count;
    printer.getItems().setAll(printers.names());
    printer.setValue(printers.preferred().orElse(printers.names().getFirst()));
    sides.getItems().setAll(Sides.values());
    sides.setValue(Sides.ONE);
    sides.setConverter(words());
    pages.setPromptText(messages.get("reports.print.pages.all", count));
    problem.setWrapText(true);
    problem.setMaxWidth(WIDTH);
    problem.getStyleClass().add("field-error");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
  }

  private StringConverter<Sides> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Sides value) {
        return value == null ? "" : messages.get("reports.print.sides." + value.code());
      }

      @Override
      public Sides fromString(String text) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** Shows it over a window; {@code onOrder} hears what the person wants printed. */
  void show(Window window, Consumer<PrintOrder> onOrder) {
    ButtonType print = new ButtonType(messages.get("reports.print"), ButtonData.OK_DONE);
    ButtonType leave = new ButtonType(messages.get("common.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(window);
    dialog.setTitle(messages.get("reports.print"));
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().setAll(Objects.requireNonNull(window.getScene()).getStylesheets());
    pane.getButtonTypes().setAll(print, leave);
    pane.setId("printPane");
    VBox content = new VBox(12, grid(), problem);
    content.setPadding(new Insets(16, 16, 4, 16));
    pane.setContent(content);
    Button button = (Button) pane.lookupButton(print);
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          if (!take(onOrder)) {
            event.consume();
          }
        });
    dialog.setOnShown(event -> pages.requestFocus());
    dialog.show(); // does not wait: the click that led here is not over yet
  }

  private GridPane grid() {
    GridPane grid = new GridPane(16, 8);
    line(grid, "printer", printer);
    line(grid, "pages", pages);
    line(grid, "copies", copies);
    line(grid, "sides", sides);
    return grid;
  }

  private void line(GridPane grid, String name, javafx.scene.control.Control field) {
    Label label = new Label(messages.get("reports.print." + name));
    label.setLabelFor(field);
    field.setPrefWidth(FIELD);
    field.setId("print-" + name);
    field.setAccessibleText(label.getText());
    grid.addRow(grid.getRowCount(), new Node[] {label, field});
  }

  // What cannot be printed is said beside the fields, and they stay open.
  private boolean take(Consumer<PrintOrder> onOrder) {
    try {
      PrintOrder order =
          new PrintOrder(
              printer.getValue(),
              title,
              PageRanges.of(pages.getText(), count),
              PrintOrder.copies(copies.getText()),
              sides.getValue());
      onOrder.accept(order);
      return true;
    } catch (RefusedException refusal) {
      problem.setText(messages.refusal(refusal));
      problem.getScene().getWindow().sizeToScene();
      return false;
    }
  }
}

package guian.registry.ui.reports;

import atlantafx.base.controls.CustomTextField;
import guian.registry.text.Messages;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The row in which one searches the report and goes to a page; it comes when asked. */
final class FindRow extends HBox {
  private static final double FIELD = 240;
  private static final double NUMBER = 56;

  private final PageSearch search;
  private final PagesViewModel pages;
  private final Messages messages;
  private final CustomTextField field = new CustomTextField();
  private final TextField number = new TextField();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;
  private final Runnable onClose;

  FindRow(PageSearch search, PagesViewModel pages, Messages messages, Runnable onClose) {
    this.search = search;
    this.pages = pages;
    this.messages = messages;
    this.onClose = onClose;
    this.previous = button(Icon.UP, "reports.find.previous", () -> search.turn(-1));
    this.next = button(Icon.DOWN, "reports.find.next", () -> search.turn(1));
    getStyleClass().addAll("tool-row", "report-head");
    dress();
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    Label page = new Label(messages.get("reports.find.page"));
    page.setMinWidth(USE_PREF_SIZE);
    page.setLabelFor(number);
    Button close = button(Icon.CLOSE, "common.close", this::close);
    getChildren().addAll(field, previous, next, count, space, page, number, close);
    search.foundProperty().addListener((o, before, after) -> showFound());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    showFound();
    show(false);
  }

  private void dress() {
    field.setLeft(IconView.of(Icon.SEARCH));
    field.setPrefWidth(FIELD);
    field.setPromptText(messages.get("reports.find.prompt"));
    field.setAccessibleText(messages.get("reports.find.prompt"));
    field.textProperty().addListener((o, before, after) -> search.search(after));
    field.setOnAction(event -> search.turn(1));
    number.setPrefWidth(NUMBER);
    number.setMinWidth(NUMBER);
    number.setAccessibleText(messages.get("reports.find.page"));
    number.setOnAction(event -> goToPage());
    count.getStyleClass().add("caption");
    count.setMinWidth(USE_PREF_SIZE);
  }

  private Button button(Icon icon, String key, Runnable action) {
    Button button = new Button();
    button.setGraphic(IconView.of(icon));
    button.getStyleClass().addAll("small", "icon-button");
    button.setAccessibleText(messages.get(key));
    button.setTooltip(new Tooltip(messages.get(key)));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      search.turn(-1);
      event.consume();
    }
  }

  private void goToPage() {
    String typed = number.getText().strip();
    if (typed.matches("\\d{1,6}")) {
      pages.goTo(Math.clamp(Integer.parseInt(typed), 1, pages.countProperty().get()));
      number.setText(Integer.toString(pages.pageProperty().get()));
    }
    number.selectAll();
  }

  private void showFound() {
    count.setText(search.count());
    boolean none = search.foundProperty().get().hits().isEmpty();
    previous.setDisable(none);
    next.setDisable(none);
  }

  /** Brings the row, and the focus into its field. */
  void open() {
    show(true);
    if (!search.foundProperty().get().text().equals(field.getText())) {
      search.search(field.getText());
    }
    field.requestFocus();
    field.selectAll();
  }

  private void close() {
    show(false);
    search.search("");
    onClose.run();
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}

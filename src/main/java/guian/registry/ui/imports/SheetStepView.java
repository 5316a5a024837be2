package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Segments;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheet as it was read, what a person should know of it, and what only a person can answer. */
final class SheetStepView {
  private final ImportsViewModel model;
  private final Messages messages;
  private final Segments<Integer> sheets = new Segments<>();
  private final SheetCounts sheetCounts;
  private final QuestionCards cards;

  @FXML private HBox root;
  @FXML private StackPane sheetsPlace;
  @FXML private HBox counts;
  @FXML private HBox legend;
  @FXML private HBox whyRow;
  @FXML private Label why;
  @FXML private ComboBox<Integer> tablesBox;
  @FXML private TableView<Integer> table;
  @FXML private Label cellName;
  @FXML private Label cellReading;
  @FXML private Label cellOrigin;
  @FXML private Label leftOut;
  @FXML private HBox questionsHead;
  @FXML private Label questionsCount;
  @FXML private ScrollPane questionsPlace;
  @FXML private Label issuesCount;
  @FXML private ListView<SheetModel.IssueLine> issues;

  private PaintedGrid grid;
  private SheetTables tables;
  private @Nullable SheetModel sheet;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  SheetStepView(ImportsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.sheetCounts = new SheetCounts(messages);
    this.cards = new QuestionCards(model, messages);
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    grid = new PaintedGrid(table, this::showCell);
    tables = new SheetTables(tablesBox, this::showHeads, this::goToTable);
    SheetCorrections corrections =
        new SheetCorrections(
            model, messages, grid, () -> sheets.valueProperty().get(), () -> tables.shown());
    table.addEventHandler(KeyEvent.KEY_PRESSED, corrections::onKey);
    table.setAccessibleText(messages.get("imports.sheet"));
    sheetsPlace.getChildren().add(sheets);
    questionsPlace.setContent(cards);
    legend.getChildren().setAll(sheetCounts.legend());
    issues.setCellFactory(unused -> new IssueCell());
    issues.setOnMouseClicked(event -> goToIssue());
    issues.addEventHandler(KeyEvent.KEY_PRESSED, this::onIssueKey);
    sheets.valueProperty().addListener((o, before, after) -> showSheet(after));
    model.readingProperty().addListener((o, before, after) -> showFile(before, after));
    model
        .questions()
        .questions()
        .addListener((ListChangeListener<Question>) change -> showQuestions());
    model.questions().answersProperty().addListener((o, before, after) -> showQuestions());
  }

  // A sheet that is read otherwise after a correction stays where it was; workbooks are large, and
  // the same one is the same object.
  @SuppressWarnings("ReferenceEquality")
  private void showFile(@Nullable ImportReading before, @Nullable ImportReading reading) {
    if (reading == null) {
      return;
    }
    Integer index = sheets.valueProperty().get();
    boolean same = before != null && before.workbook() == reading.workbook() && index != null;
    int row = same ? grid.focusedRow() : 0;
    int column = grid.focusedColumn();
    int shown = tables.shown();
    List<Integer> all = IntStream.range(0, reading.plan().sheets().size()).boxed().toList();
    sheetsPlace.setVisible(all.size() > 1);
    sheetsPlace.setManaged(all.size() > 1);
    sheets.valueProperty().set(null);
    sheets.setChoices(all, i -> name(reading, i));
    sheets.valueProperty().set(same ? index : reading.firstSheet());
    if (same) {
      tables.follow(shown);
    }
    if (row > 0) {
      grid.goTo(row, column);
    }
    showQuestions();
  }

  private String name(ImportReading reading, int index) {
    var plan = reading.sheetPlan(index);
    String name = plan.name().isEmpty() ? messages.get("imports.sheet.only") : plan.name();
    return plan.used() ? name : messages.get("imports.sheet.unused", name);
  }

  private void showSheet(@Nullable Integer index) {
    ImportReading reading = model.readingProperty().get();
    if (reading == null || index == null || index >= reading.plan().sheets().size()) {
      return;
    }
    SheetModel shown =
        new SheetModel(
            reading,
            index,
            model.corrections().said(),
            new ImportTexts(messages, reading.indicators()));
    sheet = shown;
    grid.show(shown, messages.get("imports.sheet.empty"));
    tables.offer(shown.tables());
    counts.getChildren().setAll(sheetCounts.of(shown));
    why.setText(shown.why());
    whyRow.getStyleClass().setAll("why-row", shown.used() ? "why-used" : "why-unused");
    int more = shown.painted().columnsLeftOut();
    leftOut.setText(more == 0 ? "" : messages.get("imports.sheet.more_columns", more));
    showCell(0, 0);
    List<SheetModel.IssueLine> lines = shown.issues();
    issues.getItems().setAll(lines);
    issuesCount.setText(sheetCounts.issues(lines));
  }

  private void showCell(int row, int column) {
    SheetModel shown = sheet;
    if (shown == null || row < 1 || row > shown.painted().rowCount()) {
      cellName.setText("");
      cellReading.setText(messages.get("imports.cell.none"));
      cellOrigin.setText("");
      return;
    }
    tables.follow(shown.tableAt(row, column));
    CellReading.Line line = shown.cell(row, column);
    cellName.setText(line.cell());
    cellReading.setText(line.reading());
    cellOrigin.setText(line.origin());
  }

  private void showHeads(int of) {
    if (sheet != null) {
      grid.showHeads(sheet, of);
      why.setText(sheet.why(of));
    }
  }

  private void goToTable(int chosen) {
    if (sheet != null) {
      int[] cell = sheet.beginning(chosen);
      grid.goTo(cell[0], cell[1]);
    }
  }

  private void showQuestions() {
    int count = model.questions().questions().size();
    questionsHead.setVisible(count > 0);
    questionsHead.setManaged(count > 0);
    questionsPlace.setVisible(count > 0);
    questionsPlace.setManaged(count > 0);
    VBox.setVgrow(issues, count > 0 ? Priority.SOMETIMES : Priority.ALWAYS);
    issues.setPrefHeight(count > 0 ? 220 : 400);
    questionsCount.setText(
        messages.get("imports.questions.count", count, model.questions().open()));
  }

  private void onIssueKey(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      goToIssue();
      event.consume();
    }
  }

  private void goToIssue() {
    SheetModel.IssueLine line = issues.getSelectionModel().getSelectedItem();
    if (line != null) {
      grid.goTo(line.row(), line.column());
    }
  }

  void focusSheet() {
    table.requestFocus();
  }

  void focusQuestions() {
    cards.focusFirstOpen();
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return List.of(sheets, table, questionsPlace, issues);
  }
}

package guian.registry.ui.reports;

import guian.registry.report.pdf.ReportPdf.Section;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.LongWorkNote;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.common.PaneDock;
import guian.registry.ui.common.PrintDesk;
import guian.registry.ui.common.Segments;
import guian.registry.ui.port.Preferences;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The sections, the page as it will print, the pages in small, and the editions beside them. */
final class ReportsView {
  private static final Duration UNNOTICED = Duration.millis(200);
  private static final Duration LONG = Duration.seconds(1);

  private final ReportsViewModel model;
  private final Messages messages;
  private final ReportPaneView pane;
  private final PaneDock dock;
  private final PauseTransition unnoticed = new PauseTransition(UNNOTICED);
  private final PauseTransition patience = new PauseTransition(LONG);

  @FXML private StackPane root;
  @FXML private HBox split;
  @FXML private ListView<Section> sections;
  @FXML private VBox checksPane;
  @FXML private VBox checks;
  @FXML private HBox tools;
  @FXML private Button previousButton;
  @FXML private Button nextButton;
  @FXML private Button zoomButton;
  @FXML private Label pageText;
  @FXML private Segments<Language> languages;
  @FXML private Button editionsButton;
  @FXML private StackPane pagesPlace;
  @FXML private HBox papers;
  @FXML private ListView<Integer> thumbnails;
  @FXML private ScrollPane desk;
  @FXML private StackPane paper;
  @FXML private VBox pagesArea;
  @FXML private ImageView page;
  @FXML private StackPane emptyPlace;
  @FXML private ProgressBar progress;
  @FXML private HBox makingNote;
  @FXML private VBox makingPlace;

  private PageDesk pageDesk;
  private FindRow findRow;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  ReportsView(
      ReportsViewModel model, ReportPaneView pane, Messages messages, Preferences preferences) {
    this.model = model;
    this.pane = pane;
    this.messages = messages;
    Fxml.load(this, messages);
    dock = new PaneDock(pagesPlace, split, pane.root(), pane.closeButton(), preferences);
    // In a wide window the pane stands there anyway, and has no button to close it.
    editionsButton.visibleProperty().bind(pane.closeButton().visibleProperty());
    editionsButton.managedProperty().bind(pane.closeButton().visibleProperty());
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    pageDesk = new PageDesk(model.pages(), messages, desk, paper, page);
    new ReportKeys(model, this::print, this::find).install(root);
    paper.getChildren().add(new HitMarks(model.pages(), model.search(), desk));
    findRow = new FindRow(model.search(), model.pages(), messages, this::focusPage);
    pagesArea.getChildren().add(1, findRow);
    sections.setCellFactory(list -> new SectionCell());
    thumbnails.setCellFactory(list -> new ThumbnailCell(model.pages()));
    model.pages().thumbnailsProperty().addListener((o, was, is) -> thumbnails.refresh());
    languages.setChoices(
        List.of(Language.values()), l -> messages.get("reports.language." + l.code()));
    languages.valueProperty().set(model.languageProperty().get());
    listen();
    makingPlace.getChildren().add(new LongWorkNote(model.work(), messages));
    makingNote.managedProperty().bind(makingNote.visibleProperty());
    showReport(model.madeProperty().get());
    showPage();
    showBusy(model.busyProperty().get());
    showEmpty(model.emptyProperty().get());
  }

  private void listen() {
    languages.valueProperty().addListener((o, before, after) -> speak(after));
    model
        .languageProperty()
        .addListener((o, before, after) -> languages.valueProperty().set(after));
    model.madeProperty().addListener((o, before, after) -> showReport(after));
    model
        .editionProperty()
        .addListener((o, before, after) -> sections.getItems().setAll(model.sections()));
    model.sectionProperty().addListener((o, before, after) -> showSection(after));
    model.pages().pageProperty().addListener((o, before, after) -> showPage());
    model.pages().countProperty().addListener((o, before, after) -> showPage());
    model.pages().scaleProperty().addListener((o, before, after) -> showZoom());
    model.pages().zoomProperty().addListener((o, before, after) -> showZoom());
    model.busyProperty().addListener((o, before, after) -> showBusy(after));
    progress.progressProperty().bind(model.partProperty());
    model.emptyProperty().addListener((o, before, after) -> showEmpty(after));
    sections.getSelectionModel().selectedItemProperty().addListener((o, b, after) -> goTo(after));
    thumbnails
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, after) -> goToPage(after));
    unnoticed.setOnFinished(event -> progress.setVisible(model.busyProperty().get()));
    patience.setOnFinished(event -> makingNote.setVisible(model.busyProperty().get()));
  }

  private void speak(@Nullable Language language) {
    if (language != null) {
      model.speak(language);
    }
  }

  private void goTo(@Nullable Section section) {
    if (section != null && !section.equals(model.sectionProperty().get())) {
      model.goTo(section);
    }
  }

  private void goToPage(@Nullable Integer number) {
    if (number != null) {
      model.pages().goTo(number);
    }
  }

  private void showReport(@Nullable MadeReport report) {
    sections.getItems().setAll(model.sections());
    showSection(model.sectionProperty().get());
    checksPane.setVisible(report != null);
    checks
        .getChildren()
        .setAll(
            report == null
                ? List.of()
                : model.texts().checks(report.content()).stream()
                    .map(check -> new CheckLine(check, messages))
                    .toList());
  }

  private void showSection(@Nullable Section section) {
    if (section == null) {
      sections.getSelectionModel().clearSelection();
    } else {
      sections.getSelectionModel().select(section);
    }
  }

  private void showPage() {
    int count = model.pages().countProperty().get();
    int number = model.pages().pageProperty().get();
    tools.setDisable(count == 0);
    papers.setVisible(count > 0);
    pageText.setText(
        count == 0
            ? ""
            : messages.get("reports.page", Integer.toString(number), Integer.toString(count)));
    previousButton.setDisable(number <= 1);
    nextButton.setDisable(number >= count);
    pageDesk.showPage(pageText.getText());
    showThumbnails(count, number);
    showZoom();
  }

  private void showThumbnails(int count, int number) {
    if (thumbnails.getItems().size() != count) {
      thumbnails
          .getItems()
          .setAll(java.util.stream.IntStream.rangeClosed(1, count).boxed().toList());
    }
    if (count > 0) {
      thumbnails.getSelectionModel().select(number - 1);
      pageDesk.reveal(thumbnails, number - 1);
    }
  }

  private void showZoom() {
    String percent = Long.toString(Math.round(model.pages().percent()));
    boolean whole = model.pages().zoomProperty().get().isWhole();
    zoomButton.setText(
        messages.get(whole ? "reports.zoom.whole" : "reports.zoom.percent", percent));
  }

  private void showBusy(boolean busy) {
    progress.setVisible(false);
    makingNote.setVisible(false);
    if (busy) {
      unnoticed.playFromStart();
      patience.playFromStart();
    } else {
      unnoticed.stop();
      patience.stop();
    }
  }

  private void showEmpty(String sentence) {
    emptyPlace.setVisible(!sentence.isEmpty());
    boolean nothing = model.quarterProperty().get() == null;
    emptyPlace
        .getChildren()
        .setAll(
            nothing
                ? new EmptyState(
                    Icon.REPORTS, sentence, messages.get("reports.import"), model::openImport)
                : new EmptyState(
                    Icon.REPORTS, sentence, messages.get("reports.again"), model::make));
  }

  /** Asks for a printer for another PDF of the report. */
  void print(Outgoing paper) {
    new PrintDesk(paper, messages).print(root.getScene().getWindow());
  }

  /** Asks for a printer and prints what is shown. */
  void print() {
    print(model.output());
  }

  @FXML
  private void previous() {
    model.pages().previous();
  }

  @FXML
  private void next() {
    model.pages().next();
  }

  @FXML
  private void zoomOut() {
    model.pages().zoomOut();
  }

  @FXML
  private void zoomIn() {
    model.pages().zoomIn();
  }

  @FXML
  private void showWhole() {
    model.pages().showWhole();
  }

  /** Brings the row in which one searches; nothing where there is no report. */
  @FXML
  void find() {
    if (model.pages().countProperty().get() > 0) {
      findRow.open();
    }
  }

  @FXML
  private void showEditions() {
    dock.open();
  }

  @FXML
  private void cancel() {
    model.cancel();
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return List.of(sections, tools, thumbnails, desk, pane.root());
  }

  void focusPage() {
    desk.requestFocus();
  }
}

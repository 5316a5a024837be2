package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.KeyHint;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The steps of an import above the content of the step under way. */
final class ImportsView {
  private static final Duration PATIENCE = Duration.millis(200);

  private final ImportsViewModel model;
  private final Messages messages;
  private final StepBar steps;
  private final FileStepView fileStep;
  private final SheetStepView sheetStep;
  private final PreviewStepView previewStep;
  private final DoneStepView doneStep;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  @FXML private VBox root;
  @FXML private HBox stepsPlace;
  @FXML private Label hint;
  @FXML private Button anewButton;
  @FXML private Button backButton;
  @FXML private Button nextButton;
  @FXML private HBox busyRow;
  @FXML private ProgressBar progress;
  @FXML private Label busyText;
  @FXML private Button stopButton;
  @FXML private HBox refusalRow;
  @FXML private Label refusal;
  @FXML private StackPane body;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  ImportsView(ImportsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.steps = new StepBar(messages);
    this.fileStep = new FileStepView(model, messages);
    this.sheetStep = new SheetStepView(model, messages);
    this.previewStep = new PreviewStepView(model, messages);
    this.doneStep = new DoneStepView(model, messages);
    Fxml.load(this, messages);
  }

  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    stepsPlace.getChildren().add(steps);
    new ImportKeys(model, nextButton).install(root);
    patience.setOnFinished(event -> showBusyRow(model.busy().isBusy()));
    model.stepProperty().addListener((o, before, after) -> showStep(after));
    model
        .questions()
        .questions()
        .addListener((ListChangeListener<Question>) change -> focusNewQuestion());
    model.questions().answersProperty().addListener((o, before, after) -> showButtons());
    model.previewProperty().addListener((o, before, after) -> showButtons());
    model.readingProperty().addListener((o, before, after) -> showButtons());
    model
        .resultProperty()
        .addListener((o, before, after) -> {
          showButtons();
          if (model.stepProperty().get() == ImportStep.DONE) {
            focus();
          }
        });
    model.busy().busyProperty().addListener((o, before, after) -> showBusy(before, after));
    model.refusalProperty().addListener((o, before, after) -> showRefusal(after));
    showStep(model.stepProperty().get());
    showRefusal(model.refusalProperty().get());
  }

  // An answer can bring up a question while the step stays the same.
  private void focusNewQuestion() {
    if (model.stepProperty().get() == ImportStep.QUESTIONS) {
      sheetStep.focusQuestions();
    }
  }

  private void showStep(ImportStep step) {
    steps.show(step);
    body.getChildren().setAll(content(step));
    showButtons();
    focus();
  }

  private Node content(ImportStep step) {
    return switch (step) {
      case FILE -> fileStep.root();
      case RECOGNISED, QUESTIONS -> sheetStep.root();
      case PREVIEW -> previewStep.root();
      case DONE -> doneStep.root();
    };
  }

  /** Puts the focus where the step begins. */
  void focus() {
    switch (model.stepProperty().get()) {
      case FILE -> fileStep.focus();
      case RECOGNISED -> sheetStep.focusSheet();
      case QUESTIONS -> sheetStep.focusQuestions();
      case PREVIEW -> previewStep.focus();
      case DONE -> {
        if (model.endsWithFirms()) {
          doneStep.focus();
        } else {
          nextButton.requestFocus();
        }
      }
    }
  }

  private void showButtons() {
    ImportStep step = model.stepProperty().get();
    boolean idle = !model.busy().isBusy();
    show(backButton, step == ImportStep.QUESTIONS || step == ImportStep.PREVIEW);
    backButton.setDisable(!idle);
    show(anewButton, step == ImportStep.RECOGNISED);
    anewButton.setDisable(!idle || model.corrections().said().equals(Said.NOTHING));
    show(nextButton, step != ImportStep.FILE);
    nextButton.setText(new NextText(model, messages).of(step));
    boolean primary = step != ImportStep.DONE || !model.endsWithFirms();
    nextButton.getStyleClass().setAll(primary ? List.of("button", "accent") : List.of("button"));
    nextButton.setGraphic(primary ? new KeyHint(key(step)) : null);
    nextButton.setDisable(!idle || !canGoOn(step));
    hint.setText(new NextText(model, messages).hint(step));
  }

  private static String key(ImportStep step) {
    return step == ImportStep.PREVIEW ? "Ctrl+Enter" : "Enter";
  }

  private boolean canGoOn(ImportStep step) {
    ImportReading reading = model.readingProperty().get();
    return switch (step) {
      case RECOGNISED -> reading != null && reading.plan().hasTable();
      case PREVIEW -> model.canCommit();
      case FILE, QUESTIONS, DONE -> true;
    };
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void showBusy(@Nullable Busy before, @Nullable Busy now) {
    if (now == null) {
      patience.stop();
      showBusyRow(false);
    } else {
      String rows =
          now.rows() == 0 ? "" : messages.get("imports.busy.rows", Figures.count(now.rows()));
      busyText.setText(
          now.stopping() ? messages.get("imports.busy.stopping") : now.sentence() + rows);
      stopButton.setDisable(now.stopping());
    }
    if (before == null || now == null) {
      showButtons();
    }
    // While it was busy the button that goes on could not take the focus.
    if (now == null && model.stepProperty().get() == ImportStep.DONE) {
      focus();
    }
    if (before == null && now != null) {
      patience.playFromStart();
    }
  }

  private void showBusyRow(boolean shown) {
    show(busyRow, shown);
    progress.setProgress(shown ? ProgressBar.INDETERMINATE_PROGRESS : 0);
  }

  private void showRefusal(String sentence) {
    refusal.setText(sentence);
    refusal.setAccessibleText(sentence);
    show(refusalRow, !sentence.isEmpty());
  }

  @FXML
  private void back() {
    model.back();
  }

  @FXML
  private void readAnew() {
    model.corrections().readAnew();
  }

  @FXML
  private void next() {
    switch (model.stepProperty().get()) {
      case PREVIEW -> model.commit();
      case DONE -> model.another();
      default -> model.next();
    }
  }

  @FXML
  private void stop() {
    model.busy().cancel();
  }

  /** Puts the focus into the preview's search; false in another step. */
  boolean focusSearch() {
    return model.stepProperty().get() == ImportStep.PREVIEW && previewStep.focusSearch();
  }

  /** The parts F6 goes through. */
  List<Node> regions() {
    return switch (model.stepProperty().get()) {
      case RECOGNISED, QUESTIONS -> sheetStep.regions();
      case PREVIEW -> previewStep.regions();
      case FILE, DONE -> List.of(body);
    };
  }
}

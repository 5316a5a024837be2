package guian.registry.ui.reports;

import guian.registry.report.figures.ReportQuarter;
import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Tag;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The quarter, the state of its report, and saving it, in the top bar of the Reports screen. */
final class ReportsBarView {
  private final ReportsViewModel model;
  private final Messages messages;
  private final EditionsModel editions;
  private final Runnable print;
  private final Runnable printSummary;
  private boolean showing;

  @FXML private HBox root;
  @FXML private ComboBox<ReportQuarter> quarters;
  @FXML private HBox statePlace;
  @FXML private Label asOf;
  @FXML private MenuButton saveButton;
  @FXML private SplitMenuButton printButton;
  @FXML private MenuItem summaryItem;
  @FXML private Button issueButton;
  @FXML private Label issueText;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  ReportsBarView(
      ReportsViewModel model,
      EditionsModel editions,
      Runnable print,
      Runnable printSummary,
      Messages messages) {
    this.model = model;
    this.editions = editions;
    this.print = print;
    this.printSummary = printSummary;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  Node root() {
    return root;
  }

  @FXML
  private void initialize() {
    for (ReportForm form : ReportForm.values()) {
      saveButton.getItems().add(item(form));
    }
    quarters.setConverter(converter());
    quarters.valueProperty().addListener((o, before, after) -> choose(after));
    model.quartersProperty().addListener((o, before, after) -> showQuarters());
    model.quarterProperty().addListener((o, before, after) -> showQuarters());
    model.madeProperty().addListener((o, before, after) -> showState(after));
    model.busyProperty().addListener((o, before, after) -> showState(model.madeProperty().get()));
    editions.editionsProperty().addListener((o, before, after) -> showState());
    editions.issuingProperty().addListener((o, before, after) -> showState());
    model.editionProperty().addListener((o, before, after) -> showState());
    showQuarters();
    showState();
  }

  private void showState() {
    showState(model.madeProperty().get());
  }

  private StringConverter<ReportQuarter> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable ReportQuarter quarter) {
        return quarter == null ? "" : model.texts().quarter(quarter);
      }

      @Override
      public @Nullable ReportQuarter fromString(String text) {
        return null;
      }
    };
  }

  // Filling the list changes its value too; only a person's choice is passed on.
  private void showQuarters() {
    showing = true;
    quarters.getItems().setAll(model.quartersProperty().get());
    quarters.setValue(model.quarterProperty().get());
    quarters.setDisable(model.quartersProperty().get().isEmpty());
    showing = false;
  }

  private void choose(@Nullable ReportQuarter quarter) {
    if (!showing && quarter != null) {
      model.choose(quarter);
    }
  }

  private void showState(@Nullable MadeReport report) {
    statePlace.setVisible(report != null);
    ShownEdition issued = model.editionProperty().get();
    statePlace.getChildren().setAll(issued == null ? draftTag() : issuedTag(issued));
    asOf.setText(report == null || issued != null ? "" : model.texts().asOf(report.data()));
    boolean ready = report != null && !model.busyProperty().get();
    saveButton.setDisable(!ready || issued != null);
    printButton.setDisable(!ready);
    summaryItem.setDisable(issued != null);
    issueButton.setDisable(!ready || editions.issuingProperty().get());
    String next = Integer.toString(editions.next());
    issueText.setText(
        messages.get(editions.issuingProperty().get() ? "reports.issuing" : "reports.issue", next));
    issueButton.setAccessibleText(issueText.getText());
  }

  private Tag draftTag() {
    return new Tag(messages.get("reports.state.draft"), Tag.Tone.ASK);
  }

  private Tag issuedTag(ShownEdition issued) {
    return new Tag(messages.get("reports.state.edition", issued.number()), Tag.Tone.DONE);
  }

  @FXML
  private void issue() {
    editions.issue();
  }

  @FXML
  private void print() {
    print.run();
  }

  @FXML
  private void printSummary() {
    printSummary.run();
  }

  private MenuItem item(ReportForm form) {
    MenuItem item =
        new MenuItem(messages.get("reports.save." + form.name().toLowerCase(Locale.ROOT)));
    item.setOnAction(event -> model.output().save(form));
    if (form == ReportForm.PDF) {
      item.setAccelerator(KeyCombination.valueOf("Shortcut+S"));
    }
    return item;
  }
}

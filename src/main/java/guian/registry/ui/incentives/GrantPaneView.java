package guian.registry.ui.incentives;

import guian.registry.text.Messages;
import guian.registry.ui.common.CellText;
import guian.registry.ui.common.EmptyState;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.PaneParts;
import guian.registry.ui.incentives.GrantContent.Fact;
import guian.registry.ui.incentives.GrantContent.Line;
import guian.registry.ui.incentives.GrantContent.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One grant's file: what it rests on, what was paid, promised and asked back. */
final class GrantPaneView {
  private final IncentivesViewModel model;
  private final Messages messages;
  private final GrantForm form;

  @FXML private StackPane root;
  @FXML private StackPane emptyPlace;
  @FXML private VBox filePlace;
  @FXML private Hyperlink firm;
  @FXML private Button editButton;
  @FXML private Button closeButton;
  @FXML private Label policy;
  @FXML private HBox statusPlace;
  @FXML private VBox faults;
  @FXML private VBox sections;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  GrantPaneView(IncentivesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.form = new GrantForm(model.edits(), messages);
    Fxml.load(this, messages);
  }

  StackPane root() {
    return root;
  }

  Button closeButton() {
    return closeButton;
  }

  @FXML
  private void initialize() {
    emptyPlace
        .getChildren()
        .add(new EmptyState(Icon.INCENTIVES, messages.get("incentives.pane.empty")));
    model.contentProperty().addListener((o, before, after) -> show(after));
    model.editingProperty().addListener((o, before, after) -> show(model.contentProperty().get()));
    show(model.contentProperty().get());
  }

  @FXML
  private void edit() {
    model.edit(!model.editingProperty().get());
  }

  private void show(@Nullable GrantContent content) {
    emptyPlace.setVisible(content == null);
    filePlace.setVisible(content != null);
    if (content == null) {
      return;
    }
    firm.setText(content.firm());
    firm.setOnAction(event -> model.openFirm(content.firmId()));
    policy.setText(content.policy());
    statusPlace.getChildren().setAll(PaneParts.value(content.status()));
    boolean edited = model.editingProperty().get();
    String action = messages.get(edited ? "incentives.pane.done" : "incentives.pane.edit");
    editButton.setGraphic(IconView.of(edited ? Icon.CHECK : Icon.EDIT));
    editButton.setTooltip(new Tooltip(action));
    editButton.setAccessibleText(action);
    showFaults(content.faults());
    if (!edited) {
      sections.getChildren().setAll(sections(content));
      return;
    }
    if (!sections.getChildren().contains(form)) {
      sections.getChildren().setAll(form);
    }
    form.show(content.values());
  }

  private void showFaults(List<String> sentences) {
    faults.getChildren().setAll(sentences.stream().map(GrantPaneView::fault).toList());
    faults.setVisible(!sentences.isEmpty());
    faults.setManaged(!sentences.isEmpty());
  }

  private static Node fault(String sentence) {
    Label label = new Label(sentence, IconView.of(Icon.WARNING));
    label.setWrapText(true);
    label.getStyleClass().add("warning-text");
    return label;
  }

  private List<Node> sections(GrantContent content) {
    List<Node> made = new ArrayList<>();
    made.add(PaneParts.section(facts(content.facts())));
    if (!content.instalments().isEmpty()) {
      String unit = messages.get("word.unit.wan");
      made.add(
          PaneParts.section(
              PaneParts.head(messages.get("incentives.pane.parts"), unit),
              parts(content.instalments())));
    }
    addLines(made, "incentives.pane.promises", content.commitments());
    addLines(made, "incentives.pane.clawbacks", content.clawbacks());
    return made;
  }

  private static Node facts(List<Fact> facts) {
    GridPane grid = PaneParts.facts();
    facts.forEach(fact -> PaneParts.addFact(grid, fact.label(), PaneParts.value(fact.value())));
    return grid;
  }

  private Node parts(List<Part> parts) {
    GridPane grid = PaneParts.columns(false, false, true, false, true);
    grid.addRow(
        0,
        PaneParts.caption(""),
        PaneParts.caption(messages.get("incentives.part.due_on")),
        PaneParts.caption(messages.get("incentives.part.due")),
        PaneParts.caption(messages.get("incentives.part.paid_on")),
        PaneParts.caption(messages.get("incentives.part.paid")));
    for (Part part : parts) {
      grid.addRow(
          grid.getRowCount(),
          PaneParts.caption(part.number()),
          PaneParts.value(CellText.of(part.dueOn())),
          PaneParts.value(CellText.of(part.due())),
          PaneParts.value(part.paidOn()),
          PaneParts.value(part.paid()));
    }
    return grid;
  }

  private void addLines(List<Node> made, String key, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    VBox section = PaneParts.section(PaneParts.head(messages.get(key), ""));
    for (Line line : lines) {
      section.getChildren().add(PaneParts.line(line.text(), line.note(), line.state()));
    }
    made.add(section);
  }
}

package guian.registry.ui.reports;

import guian.registry.text.Messages;
import guian.registry.ui.common.Fxml;
import guian.registry.ui.common.Segments;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane beside the pages: the editions, or what the official adds to the report. */
final class ReportPaneView {
  private final EditionPaneView editions;
  private final SentencesView sentences;
  private final TargetsView targets;
  private final TemplateView template;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Segments<PanePart> choice;
  @FXML private ScrollPane place;
  @FXML private Button closeButton;

  @SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
  ReportPaneView(
      EditionPaneView editions,
      SentencesView sentences,
      TargetsView targets,
      TemplateView template,
      Messages messages) {
    this.editions = editions;
    this.sentences = sentences;
    this.targets = targets;
    this.template = template;
    this.messages = messages;
    Fxml.load(this, messages);
  }

  VBox root() {
    return root;
  }

  Button closeButton() {
    return closeButton;
  }

  @FXML
  private void initialize() {
    choice.setChoices(
        List.of(PanePart.values()), part -> messages.get("reports.pane." + part.code()));
    choice.valueProperty().addListener((o, before, after) -> show(after));
    show(choice.valueProperty().get());
  }

  private void show(@Nullable PanePart part) {
    place.setContent(part == null ? null : content(part));
    place.setVvalue(0);
  }

  private Parent content(PanePart part) {
    return switch (part) {
      case EDITIONS -> editions.root();
      case TEXT -> sentences.root();
      case TARGETS -> targets.root();
      case TEMPLATE -> template.root();
    };
  }
}

package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The questions of a file as cards. */
final class QuestionCards extends VBox {
  private static final int MOST = 100;

  private final ImportsViewModel imports;
  private final QuestionsModel model;
  private final Messages messages;

  QuestionCards(ImportsViewModel imports, Messages messages) {
    super(8);
    this.imports = imports;
    this.model = imports.questions();
    this.messages = messages;
    getStyleClass().add("question-cards");
    model.questions().addListener((ListChangeListener<Question>) change -> show());
    show();
  }

  private void show() {
    List<Question> questions = model.questions();
    getChildren().setAll(questions.stream().limit(MOST).map(this::card).toList());
    if (questions.size() > MOST) {
      Label more = new Label(messages.get("imports.questions.more", questions.size() - MOST));
      more.setWrapText(true);
      getChildren().add(more);
    }
  }

  private QuestionCard card(Question question) {
    return new QuestionCard(question, model, evidence(question), messages);
  }

  private Optional<QuestionEvidence> evidence(Question question) {
    ImportReading reading = imports.readingProperty().get();
    return reading == null
        ? Optional.empty()
        : QuestionEvidence.of(question, reading, new ImportTexts(messages, reading.indicators()));
  }

  /** Puts the focus on the first question without an answer. */
  void focusFirstOpen() {
    getChildren().stream()
        .filter(QuestionCard.class::isInstance)
        .map(QuestionCard.class::cast)
        .filter(QuestionCard::isOpen)
        .findFirst()
        .ifPresent(QuestionCard::focusFirst);
  }
}

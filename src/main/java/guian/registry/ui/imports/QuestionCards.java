package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Sentences;
import guian.registry.text.Messages;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The questions of a file as cards. */
final class QuestionCards extends VBox {
  private static final int MOST = 100;

  private final QuestionsModel model;
  private final Messages messages;

  QuestionCards(QuestionsModel model, Messages messages) {
    super(8);
    this.model = model;
    this.messages = messages;
    getStyleClass().add("question-cards");
    model.questions().addListener((ListChangeListener<Question>) change -> show());
    show();
  }

  private void show() {
    Sentences sentences = new Sentences(messages);
    List<Question> questions = model.questions();
    getChildren()
        .setAll(
            questions.stream()
                .limit(MOST)
                .map(question -> new QuestionCard(question, model, sentences, messages))
                .toList());
    if (questions.size() > MOST) {
      Label more = new Label(messages.get("imports.questions.more", questions.size() - MOST));
      more.setWrapText(true);
      getChildren().add(more);
    }
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

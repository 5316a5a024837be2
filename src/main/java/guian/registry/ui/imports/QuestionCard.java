package guian.registry.ui.imports;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Sentences;
import guian.registry.model.OfficialTime;
import guian.registry.model.Period;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A question with its possible answers, of which none is chosen beforehand. */
final class QuestionCard extends VBox {
  private final Question question;
  private final QuestionsModel model;
  private final List<RadioButton> options = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final ComboBox<Period> periods = new ComboBox<>();
  private final Hyperlink clear;

  QuestionCard(
      Question question,
      QuestionsModel model,
      Optional<QuestionEvidence> evidence,
      Messages messages) {
    super(6);
    Sentences sentences = new Sentences(messages);
    this.question = question;
    this.model = model;
    getStyleClass().add("question-card");
    Label text = new Label(begun(sentences.of(question.text())));
    text.getStyleClass().add("strong");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().add(text);
    if (model.isRecalled(question.id())) {
      Label recalled = new Label(messages.get("imports.questions.recalled"));
      recalled.getStyleClass().addAll("tag", "tag-done");
      getChildren().add(recalled);
    }
    evidence.ifPresent(found -> getChildren().add(lines(found)));
    for (Question.Option option : question.options()) {
      getChildren().add(option(option.id(), begun(sentences.of(option.text())), text.getText()));
      evidence.flatMap(found -> found.meaning(option)).ifPresent(means -> explain(means));
    }
    if (question.accepts() == Question.Accepts.PERIOD) {
      getChildren().add(periods(text.getText(), messages));
    }
    clear = new Hyperlink(messages.get("imports.questions.clear"));
    clear.getStyleClass().add("caption");
    clear.setOnAction(event -> clear());
    getChildren().add(clear);
    group.selectedToggleProperty().addListener((o, before, after) -> answer(after));
    showClear();
  }

  // The sentences also stand in lists of other output; here each begins a line.
  private static String begun(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static VBox lines(QuestionEvidence evidence) {
    VBox lines = new VBox();
    evidence.lines().forEach(line -> lines.getChildren().add(caption(line)));
    return lines;
  }

  private static Label caption(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("caption", "muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  // What an answer means stands below it, and is read out with it.
  private void explain(String means) {
    Label label = caption(means);
    label.getStyleClass().add("option-meaning");
    getChildren().add(label);
    RadioButton option = options.getLast();
    option.setAccessibleText(option.getAccessibleText() + " " + means);
  }

  private RadioButton option(String id, String words, String about) {
    RadioButton option = new RadioButton(words);
    option.setUserData(id);
    option.setToggleGroup(group);
    option.setWrapText(true);
    option.setAccessibleText(about + " " + words);
    option.setSelected(model.answer(question.id()).filter(id::equals).isPresent());
    options.add(option);
    return option;
  }

  // The file leaves the period open altogether: any of the last years may be meant.
  private ComboBox<Period> periods(String about, Messages messages) {
    Periods words = new Periods(messages);
    periods.getItems().setAll(QuestionsModel.periods(Year.now(OfficialTime.ZONE).getValue()));
    periods.setPromptText(messages.get("imports.questions.period"));
    periods.setAccessibleText(about + " " + periods.getPromptText());
    periods.setMaxWidth(Double.MAX_VALUE);
    periods.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Period period) {
            return period == null ? "" : words.full(period);
          }

          @Override
          public @Nullable Period fromString(String text) {
            return null;
          }
        });
    model.answer(question.id()).flatMap(Period::parse).ifPresent(periods::setValue);
    periods.valueProperty().addListener((o, before, after) -> choose(after));
    return periods;
  }

  private void choose(@Nullable Period period) {
    if (period != null) {
      group.selectToggle(null);
      model.answer(question.id(), period.code());
      showClear();
    }
  }

  private void clear() {
    group.selectToggle(null);
    periods.setValue(null);
    model.leaveOpen(question.id());
    showClear();
  }

  private void answer(@Nullable Toggle chosen) {
    if (chosen != null) {
      periods.setValue(null);
    }
    if (chosen != null && chosen.getUserData() instanceof String id) {
      model.answer(question.id(), id);
    } else {
      model.leaveOpen(question.id());
    }
    showClear();
  }

  private void showClear() {
    clear.setVisible(!isOpen());
    clear.setManaged(!isOpen());
  }

  boolean isOpen() {
    return group.getSelectedToggle() == null && periods.getValue() == null;
  }

  void focusFirst() {
    if (!options.isEmpty()) {
      options.getFirst().requestFocus();
    }
  }
}

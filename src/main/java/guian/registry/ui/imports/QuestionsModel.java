package guian.registry.ui.imports;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.Plan;
import guian.registry.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The questions of a file and the answers given so far; none is answered beforehand. */
final class QuestionsModel {
  private static final int YEARS = 12;

  private final ObservableList<Question> questions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(Answers.NONE);

  /** Begins with the questions of a file just read, and the answers of an earlier one. */
  void begin(Plan plan, Map<String, String> recalled) {
    answers.set(Answers.NONE.recalling(recalled));
    questions.setAll(Corrections.questions(plan));
  }

  /** Goes on with a file read otherwise: answers stay where the same is still asked. */
  void renew(Plan plan, Map<String, String> recalled) {
    List<Question> asked = Corrections.questions(plan);
    Answers kept = Answers.NONE.recalling(recalled);
    for (Question question : asked) {
      String answer = answers.get().byQuestion().get(question.id());
      if (answer != null && questions.contains(question)) {
        kept = kept.with(question.id(), answer);
      }
    }
    answers.set(kept);
    questions.setAll(asked);
  }

  /** The answers of an earlier file that still count. */
  Map<String, String> recalled() {
    Map<String, String> recalled = answers.get().recalled();
    return recalled == null ? Map.of() : recalled;
  }

  /** Whether a question's answer is an earlier file's. */
  boolean isRecalled(String id) {
    return answers.get().isRecalled(id);
  }

  /** Adds questions that came with an answer; how many are new. */
  int add(List<Question> asked) {
    Set<String> known = ids();
    List<Question> more = asked.stream().filter(q -> !known.contains(q.id())).toList();
    questions.addAll(more);
    return more.size();
  }

  /** The ids of all questions so far. */
  Set<String> ids() {
    return questions.stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes away a question that another answer has settled; whether it was there. */
  boolean withdraw(String id) {
    boolean answered = answer(id).isPresent();
    leaveOpen(id);
    return questions.removeIf(question -> question.id().equals(id)) || answered;
  }

  /** Answers a question. */
  void answer(String id, String answer) {
    answers.set(answers.get().with(id, answer));
  }

  /** Leaves a question open again. */
  void leaveOpen(String id) {
    Map<String, String> others = new HashMap<>(recalled());
    others.remove(id);
    answers.set(answers.get().without(id).recalling(others));
  }

  Optional<String> answer(String id) {
    return answers.get().to(id);
  }

  /** The periods of some years that a file may be about, the newest year first. */
  static List<Period> periods(int newestYear) {
    List<Period> periods = new ArrayList<>();
    for (int year = newestYear; year > newestYear - YEARS; year--) {
      for (String code : List.of("", "Q1", "Q2C", "Q3C", "Q2", "Q3", "Q4", "H1", "H2")) {
        Period.parse(year + code).ifPresent(periods::add);
      }
    }
    return periods;
  }

  /** How many questions have no answer. */
  int open() {
    return (int) questions.stream().filter(q -> answer(q.id()).isEmpty()).count();
  }

  Answers answers() {
    return answers.get();
  }

  ObservableList<Question> questions() {
    return questions;
  }

  ReadOnlyObjectProperty<Answers> answersProperty() {
    return answers.getReadOnlyProperty();
  }
}

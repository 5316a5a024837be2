package guian.registry.importing.asking;

import guian.registry.importing.value.Unit;
import guian.registry.model.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks what only a person can settle, and collects what stays open. */
public final class Questions {
  private final Answers answers;
  private final List<Question> open = new ArrayList<>();
  private final List<Question> setAside = new ArrayList<>();
  private final List<Question> recalled = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();

  /** Asks a person who has given these answers so far. */
  public Questions(Answers answers) {
    this.answers = answers;
  }

  /**
   * The answer to a question: empty while it is open, {@link Question#SKIP} when it is set aside.
   *
   * @throws RefusedException {@code import.answer} when the answer given is none of those
   *     understood
   */
  public Optional<String> ask(Question question) {
    boolean again = !asked.add(question.id());
    Optional<String> answer = answers.to(question.id());
    if (answer.isPresent()) {
      check(question, answer.get());
      if (!again && answers.isRecalled(question.id())) {
        recalled.add(question);
      }
      return answer;
    }
    if (!again) {
      (answers.setAside() ? setAside : open).add(question);
    }
    return answers.setAside() ? Optional.of(Question.SKIP) : Optional.empty();
  }

  /** What a person told without having been asked; empty when nothing. */
  public Optional<String> told(String id) {
    Optional<String> answer = answers.to(id);
    answer.ifPresent(unused -> asked.add(id));
    return answer;
  }

  /** The ids {@code sheet.r<row>.about} that a person told something under, by their row. */
  public Map<Integer, String> toldRows(String sheet, String about) {
    Pattern form = Pattern.compile(Pattern.quote(sheet) + "\\.r(\\d{1,7})\\." + about);
    Map<Integer, String> rows = new TreeMap<>();
    for (String id : answers.byQuestion().keySet()) {
      Matcher row = form.matcher(id);
      if (row.matches()) {
        rows.put(Integer.valueOf(row.group(1)), id);
      }
    }
    return rows;
  }

  private static void check(Question question, String answer) {
    boolean listed = question.options().stream().anyMatch(o -> o.id().equals(answer));
    boolean understood =
        switch (question.accepts()) {
          case OPTIONS -> false;
          case PERIOD -> Question.period(answer).isPresent();
          case UNIT -> Unit.parse(answer).filter(Unit::isMoney).isPresent();
        };
    if (!listed && !understood) {
      throw new RefusedException("import.answer", question.id(), answer);
    }
  }

  /**
   * Refuses an answer to a question that was never asked.
   *
   * @throws RefusedException {@code import.answer.unasked}
   */
  public void checkAllAsked() {
    for (String id : answers.byQuestion().keySet()) {
      if (!asked.contains(id)) {
        throw new RefusedException("import.answer.unasked", id);
      }
    }
  }

  // Answers that hold for the next file of the same shape: about columns, not about one period, one
  // row or one firm.
  private static final Pattern LASTING =
      Pattern.compile(
          "s\\d+(t\\d+)?\\."
              + "(header|unit|basis|policy|nature\\..+|[A-Z]+\\.(meaning|unit|basis|edition|nature|repeated|hidden|status\\..+))");

  /** The answers that were used and hold for the next file of the same shape. */
  public Map<String, String> lasting() {
    Map<String, String> lasting = new TreeMap<>();
    asked.stream()
        .filter(id -> LASTING.matcher(id).matches())
        .forEach(id -> answers.to(id).ifPresent(answer -> lasting.put(id, answer)));
    return Map.copyOf(lasting);
  }

  /** Those of them that an earlier file's answers gave. */
  public Set<String> recalled() {
    return asked.stream().filter(answers::isRecalled).collect(Collectors.toUnmodifiableSet());
  }

  /** The questions that an earlier file's answers settled. */
  public List<Question> recalledQuestions() {
    return List.copyOf(recalled);
  }

  /** The questions without an answer. */
  public List<Question> open() {
    return List.copyOf(open);
  }

  /** The questions that were set aside. */
  public List<Question> setAside() {
    return List.copyOf(setAside);
  }
}

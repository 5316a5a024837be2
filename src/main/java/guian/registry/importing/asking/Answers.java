package guian.registry.importing.asking;

import guian.registry.importing.value.Unit;
import guian.registry.model.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person told about a file.
 *
 * @param sheets the sheets to read; empty for all that hold firms
 * @param unit the unit of money where the file names none
 * @param period the period where the file names none
 * @param byQuestion the answers by question id
 * @param recalled answers about the columns of an earlier file of this shape, which count where
 *     nothing is answered; null when they are yet to be looked up
 * @param setAside whether what stays open is left out
 */
public record Answers(
    Set<String> sheets,
    @Nullable Unit unit,
    @Nullable Period period,
    Map<String, String> byQuestion,
    @Nullable Map<String, String> recalled,
    boolean setAside) {
  /** Nothing told yet. */
  public static final Answers NONE = new Answers(Set.of(), null, null, Map.of(), null, false);

  /** The answer to a question; empty while it is open. */
  public Optional<String> to(String questionId) {
    return Optional.ofNullable(byQuestion.get(questionId))
        .or(() -> Optional.ofNullable(recalled == null ? null : recalled.get(questionId)));
  }

  /** Whether the answer to a question is one of an earlier file. */
  public boolean isRecalled(String questionId) {
    return recalled != null
        && recalled.containsKey(questionId)
        && !byQuestion.containsKey(questionId);
  }

  /** These answers, and for what they leave open those of an earlier file. */
  public Answers recalling(Map<String, String> earlier) {
    return new Answers(sheets, unit, period, byQuestion, Map.copyOf(earlier), setAside);
  }

  /** These answers and one more. */
  public Answers with(String questionId, String answer) {
    Map<String, String> more = new HashMap<>(byQuestion);
    more.put(questionId, answer);
    return new Answers(sheets, unit, period, Map.copyOf(more), recalled, setAside);
  }

  /** These answers without one. */
  public Answers without(String questionId) {
    Map<String, String> fewer = new HashMap<>(byQuestion);
    fewer.remove(questionId);
    return new Answers(sheets, unit, period, Map.copyOf(fewer), recalled, setAside);
  }

  /** These answers, with all that stays open left out. */
  public Answers settingAside() {
    return new Answers(sheets, unit, period, byQuestion, recalled, true);
  }
}

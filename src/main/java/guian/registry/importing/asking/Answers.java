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
 * @param setAside whether what stays open is left out
 */
public record Answers(
    Set<String> sheets,
    @Nullable Unit unit,
    @Nullable Period period,
    Map<String, String> byQuestion,
    boolean setAside) {
  /** Nothing told yet. */
  public static final Answers NONE = new Answers(Set.of(), null, null, Map.of(), false);

  /** The answer to a question; empty while it is open. */
  public Optional<String> to(String questionId) {
    return Optional.ofNullable(byQuestion.get(questionId));
  }

  /** These answers and one more. */
  public Answers with(String questionId, String answer) {
    Map<String, String> more = new HashMap<>(byQuestion);
    more.put(questionId, answer);
    return new Answers(sheets, unit, period, Map.copyOf(more), setAside);
  }

  /** These answers without one. */
  public Answers without(String questionId) {
    Map<String, String> fewer = new HashMap<>(byQuestion);
    fewer.remove(questionId);
    return new Answers(sheets, unit, period, Map.copyOf(fewer), setAside);
  }

  /** These answers, with all that stays open left out. */
  public Answers settingAside() {
    return new Answers(sheets, unit, period, byQuestion, true);
  }
}

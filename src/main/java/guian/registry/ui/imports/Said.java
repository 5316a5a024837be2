package guian.registry.ui.imports;

import guian.registry.importing.asking.Answers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person said of a file unasked, by the ids of {@code importing.recognise.Told}.
 *
 * @param told of this file
 * @param recalled of an earlier one of its shape, answers to questions among them
 */
record Said(Map<String, String> told, Map<String, String> recalled) {
  static final Said NOTHING = new Said(Map.of(), Map.of());

  Optional<String> of(String id) {
    return Optional.ofNullable(told.get(id)).or(() -> Optional.ofNullable(recalled.get(id)));
  }

  /** The same with one thing said. */
  Said with(String id, String answer) {
    Map<String, String> more = new HashMap<>(told);
    more.put(id, answer);
    return new Said(Map.copyOf(more), recalled);
  }

  /** The same with one thing neither said nor recalled. */
  Said without(String id) {
    Map<String, String> fewer = new HashMap<>(told);
    fewer.remove(id);
    Map<String, String> others = new HashMap<>(recalled);
    others.remove(id);
    return new Said(Map.copyOf(fewer), Map.copyOf(others));
  }

  /** These and the answers to questions. */
  Answers and(Answers answers) {
    Answers all = answers;
    for (Map.Entry<String, String> entry : told.entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    return all;
  }

  Answers answers() {
    return and(Answers.NONE.recalling(recalled));
  }
}

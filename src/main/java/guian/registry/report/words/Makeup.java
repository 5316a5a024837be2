package guian.registry.report.words;

import java.util.List;
import java.util.Map;

/**
 * How a whole is made up: 其中A 3 家，B 2 家; where all of it is of one kind, 均为A.
 *
 * @param isOfOneKind whether all of it is of one kind
 */
record Makeup(boolean isOfOneKind, String said) {
  /**
   * Says it.
   *
   * @param beginning of the parts' keys, which {@code .all} follows where one part is the whole
   * @param parts how many of each kind; those of which there are none are passed over
   */
  static Makeup of(Wording wording, String beginning, Map<String, Long> parts) {
    List<Map.Entry<String, Long>> some =
        parts.entrySet().stream().filter(part -> part.getValue() > 0).toList();
    if (some.size() == 1) {
      Map.Entry<String, Long> all = some.getFirst();
      return new Makeup(true, wording.get(beginning + all.getKey() + ".all", all.getValue()));
    }
    return new Makeup(
        false,
        wording.series(
            some.stream()
                .map(part -> wording.get(beginning + part.getKey(), part.getValue()))
                .toList()));
  }

  /** The key of the sentence that says it. */
  String key(String key) {
    return isOfOneKind ? key + ".all" : key;
  }
}

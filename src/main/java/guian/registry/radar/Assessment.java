package guian.registry.radar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of a firm in a year, and by what.
 *
 * @param rule the one applied; null when none was
 * @param facts what decided; of what cannot be judged, what is known
 * @param lacks what is missing; empty unless it cannot be judged
 */
public record Assessment(Answer answer, @Nullable Rule rule, List<Fact> facts, List<Lack> lacks) {
  static Assessment out(List<Fact> facts) {
    return new Assessment(Answer.OUT_OF_SCOPE, null, facts, List.of());
  }

  static Assessment lacking(@Nullable Rule rule, List<Fact> facts, List<Lack> lacks) {
    List<Lack> each = lacks.stream().distinct().toList();
    return new Assessment(Answer.CANNOT_BE_JUDGED, rule, facts, each);
  }
}

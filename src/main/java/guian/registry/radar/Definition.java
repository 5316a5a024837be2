package guian.registry.radar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A title that a firm has or not, as its rules say.
 *
 * @param note what it means and what it leaves out
 * @param scope whom it speaks of at all
 */
public record Definition(
    String id, Named name, Named note, List<Condition> scope, List<Rule> rules, Bounds bounds) {
  /** The indicators it asks of, those that bound them included. */
  public Set<String> indicators() {
    Set<String> all = new TreeSet<>();
    conditions().forEach(condition -> all.addAll(condition.indicators()));
    for (String indicator : List.copyOf(all)) {
      String container = bounds.container(indicator);
      if (container != null) {
        all.add(container);
      }
    }
    return all;
  }

  /** The earliest year it asks of, counted from the one that is judged: −3 for three before. */
  public int earliest() {
    return conditions().mapToInt(Condition::earliest).min().orElse(0);
  }

  private Stream<Condition> conditions() {
    return Stream.concat(scope.stream(), rules.stream().flatMap(rule -> rule.needs().stream()));
  }
}

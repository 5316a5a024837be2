package guian.registry.ui.imports;

import guian.registry.importing.match.Duplicate;
import guian.registry.importing.plan.Plan;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows that only repeat an earlier one of their firm: nothing is taken from them. A firm's
 * further row with figures of its own, as of another quarter, is no repetition.
 */
final class RepeatedRows {
  private final List<Duplicate> duplicates;
  private final Map<String, BitSet> taken = new HashMap<>();

  RepeatedRows(Plan plan) {
    this.duplicates = plan.duplicates().stream().filter(Duplicate::certain).toList();
    if (!duplicates.isEmpty()) {
      plan.figures().forEach(figure -> take(figure.sheet(), figure.figure().row()));
      plan.grants().forEach(grant -> take(grant.sheet(), grant.grant().row()));
      plan.placements().forEach(posts -> take(posts.sheet(), posts.placement().row()));
    }
  }

  private void take(String sheet, int row) {
    taken.computeIfAbsent(sheet, unused -> new BitSet()).set(row);
  }

  /** The rows of a duplicate that only repeat its first one. */
  IntStream of(Duplicate duplicate) {
    BitSet own = taken.getOrDefault(duplicate.sheet(), new BitSet());
    return duplicate.rows().stream().skip(1).mapToInt(row -> row).filter(row -> !own.get(row));
  }

  /** The rows that stand more than once for certain, by what they repeat. */
  List<Duplicate> in(String sheet) {
    return duplicates.stream().filter(duplicate -> duplicate.sheet().equals(sheet)).toList();
  }

  /** How many rows of all sheets there are. */
  long count() {
    return duplicates.stream().flatMapToInt(this::of).count();
  }
}

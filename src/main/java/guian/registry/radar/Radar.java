package guian.registry.radar;

import guian.registry.model.FirmFacts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says of every firm of the ledger in a year.
 *
 * @param year null when there is no figure to judge by
 * @param years those that can be judged, the newest first
 * @param entries by name
 */
public record Radar(
    Definition definition, @Nullable Integer year, List<Integer> years, List<Entry> entries) {
  /** The firms of one kind: those that lack least first, then by name. */
  public List<Entry> only(Predicate<Entry> kind) {
    return entries.stream()
        .filter(kind)
        .sorted(Comparator.comparingInt(entry -> entry.lacks().size()))
        .toList();
  }

  /** How many firms moved so. */
  public long count(Movement movement) {
    return entries.stream().filter(entry -> entry.movement() == movement).count();
  }

  /**
   * A firm.
   *
   * @param before what the definition said of the year before
   */
  public record Entry(FirmFacts facts, Assessment now, Assessment before, Movement movement) {
    /** What is missing: of the year, or else of the year before when that decides. */
    public List<Lack> lacks() {
      return !now.lacks().isEmpty() || movement != Movement.UNSURE ? now.lacks() : before.lacks();
    }
  }
}

package guian.registry.store.firms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which firms are asked for; all conditions must hold.
 *
 * @param search words, each part of a name, a former name or its pinyin initials, or the beginning
 *     of a credit code or of its characters 9 to 17; blank for no search
 * @param chosen for each facet the codes of which one must hold ({@link Facet#NONE} for not
 *     recorded); a facet without entry does not count
 * @param foundedFrom first founding year, inclusive
 * @param foundedTo last founding year, inclusive
 * @param resident true: firms of the ledger; false: parents and partners outside; null: both
 */
public record FirmFilter(
    String search,
    Map<Facet, Set<String>> chosen,
    @Nullable Integer foundedFrom,
    @Nullable Integer foundedTo,
    @Nullable Boolean resident) {
  /** All firms of the ledger. */
  public static final FirmFilter ALL = new FirmFilter("", Map.of(), null, null, true);

  public FirmFilter {
    chosen = Map.copyOf(chosen);
  }

  /** The same with another search text. */
  public FirmFilter withSearch(String text) {
    return new FirmFilter(text.strip(), chosen, foundedFrom, foundedTo, resident);
  }

  /** The same with these codes of a facet; none lifts the condition. */
  public FirmFilter with(Facet facet, Set<String> codes) {
    Map<Facet, Set<String>> changed = new HashMap<>(chosen);
    changed.remove(facet);
    if (!codes.isEmpty()) {
      changed.put(facet, Set.copyOf(codes));
    }
    return new FirmFilter(search, changed, foundedFrom, foundedTo, resident);
  }

  /** The same without the conditions on a facet. */
  FirmFilter without(Facet facet) {
    FirmFilter lifted = with(facet, Set.of());
    return facet == Facet.FOUNDED ? lifted.withFounded(null, null) : lifted;
  }

  /** The same with founding years between two, either open when null. */
  public FirmFilter withFounded(@Nullable Integer from, @Nullable Integer to) {
    return new FirmFilter(search, chosen, from, to, resident);
  }

  /** The same for residents, for firms outside, or, with null, for both. */
  public FirmFilter withResident(@Nullable Boolean only) {
    return new FirmFilter(search, chosen, foundedFrom, foundedTo, only);
  }
}

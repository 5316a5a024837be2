package guian.registry.ownership;

import guian.registry.model.Holding;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The firms without an owner at the upper ends of a firm's chains. */
final class Tops {
  private final Map<Long, Set<Long>> above = new HashMap<>();

  Tops(Collection<Holding> stakes, LocalDate day) {
    for (Holding stake : stakes) {
      if (stake.isHeldOn(day)) {
        above.computeIfAbsent(stake.firm(), unused -> new HashSet<>()).add(stake.owner());
      }
    }
  }

  Set<Long> of(long firm) {
    Set<Long> tops = new HashSet<>();
    Set<Long> seen = new HashSet<>(Set.of(firm));
    Deque<Long> next = new ArrayDeque<>(List.of(firm));
    while (!next.isEmpty()) {
      long here = next.remove();
      Set<Long> owners = above.getOrDefault(here, Set.of());
      if (owners.isEmpty()) {
        tops.add(here);
      }
      owners.stream().filter(seen::add).forEach(next::add);
    }
    return tops;
  }
}

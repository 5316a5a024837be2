package guian.registry.ownership;

import guian.registry.model.FirmName;
import guian.registry.model.Holding;
import guian.registry.store.stakes.Surroundings;
import guian.registry.store.stakes.ZoneFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The firms around a firm on one day, in layers: its owners above it, theirs above them, and below
 * it what it owns.
 *
 * @param stakes between firms that are shown
 * @param left by layer how many firms are not shown because there are too many
 */
public record FirmGraph(
    long centre,
    LocalDate day,
    List<Node> nodes,
    List<Holding> stakes,
    Map<Integer, Integer> left) {
  /** A firm in its layer: 0 the firm itself, −1 its owners, 1 what it owns. */
  public record Node(long firm, FirmName name, boolean resident, int layer) {}

  /** The graph of the stakes in force on a day, with at most {@code most} firms in a layer. */
  public static FirmGraph of(Surroundings around, LocalDate day, int most) {
    List<Holding> above = around.above().stream().filter(s -> s.isHeldOn(day)).toList();
    List<Holding> below = around.below().stream().filter(s -> s.isHeldOn(day)).toList();
    Map<Long, Integer> layers = new LinkedHashMap<>();
    layers.put(around.firm(), 0);
    walk(layers, above, around.firm(), -1);
    walk(layers, below, around.firm(), 1);
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    layers.forEach((firm, layer) -> {
      if (counts.merge(layer, 1, Integer::sum) <= most) {
        ZoneFigures.Firm known = Objects.requireNonNull(around.firms().get(firm));
        nodes.add(new Node(firm, known.name(), known.resident(), layer));
      } else {
        left.merge(layer, 1, Integer::sum);
      }
    });
    return new FirmGraph(around.firm(), day, nodes, between(nodes, above, below), left);
  }

  private static void walk(
      Map<Long, Integer> layers, List<Holding> stakes, long from, int direction) {
    Set<Long> here = Set.of(from);
    for (int layer = direction; !here.isEmpty(); layer += direction) {
      Set<Long> next = new LinkedHashSet<>();
      for (Holding stake : stakes) {
        long near = direction < 0 ? stake.firm() : stake.owner();
        long far = direction < 0 ? stake.owner() : stake.firm();
        if (here.contains(near) && layers.putIfAbsent(far, layer) == null) {
          next.add(far);
        }
      }
      here = next;
    }
  }

  private static List<Holding> between(List<Node> nodes, List<Holding> above, List<Holding> below) {
    Set<Long> shown = new LinkedHashSet<>();
    nodes.forEach(node -> shown.add(node.firm()));
    List<Holding> all = new ArrayList<>(above);
    all.addAll(below);
    return all.stream()
        .filter(stake -> shown.contains(stake.owner()) && shown.contains(stake.firm()))
        .distinct()
        .toList();
  }
}

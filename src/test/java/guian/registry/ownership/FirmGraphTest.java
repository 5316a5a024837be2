package guian.registry.ownership;

import static guian.registry.store.TestRegistry.LI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.StakeKind;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.stakes.StakeEdits;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.store.stakes.TypedStake;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The firms around a firm, in their layers. */
class FirmGraphTest {
  private static final LocalDate DAY = LocalDate.of(2017, 7, 18);

  @TempDir Path folder;

  @Test
  void ownersOfOwnersAndBranchesOfDaughtersAreMetAndFormerOnesNot() {
    try (Registry registry = TestRegistry.open(folder)) {
      StakeEdits edits = new StakeEdits(registry);
      long top = TestRegistry.firm(registry, "甲");
      long owner = TestRegistry.firm(registry, "乙");
      long firm = TestRegistry.firm(registry, "丙");
      long daughter = TestRegistry.firm(registry, "丁");
      long branch = TestRegistry.firm(registry, "戊");
      long sister = TestRegistry.firm(registry, "己");
      long former = TestRegistry.firm(registry, "庚");
      edits.add(LI, top, owner, share(null));
      edits.add(LI, owner, firm, share(null));
      edits.add(LI, owner, sister, share(null));
      edits.add(LI, firm, daughter, share(null));
      edits.add(LI, daughter, branch, new TypedStake(StakeKind.HEAD_OFFICE, null, null, null));
      edits.add(LI, former, firm, share("2017-07-18"));
      FirmGraph graph = FirmGraph.of(new StakeQueries(registry).around(firm, 5), DAY, 10);
      assertEquals(
          List.of("丙 0", "乙 -1", "甲 -2", "丁 1", "戊 2"),
          graph.nodes().stream().map(n -> n.name().name() + " " + n.layer()).toList());
      assertEquals(4, graph.stakes().size());
      assertEquals(Map.of(), graph.left());
    }
  }

  private static TypedStake share(@org.jspecify.annotations.Nullable String until) {
    return new TypedStake(StakeKind.SHARE, "40", null, until);
  }

  @Test
  void whatDoesNotFitIsCounted() {
    try (Registry registry = TestRegistry.open(folder)) {
      long head = TestRegistry.firm(registry, "总公司");
      StakeEdits edits = new StakeEdits(registry);
      for (int i = 0; i < 7; i++) {
        long branch = TestRegistry.firm(registry, "分公司" + i);
        edits.add(LI, head, branch, new TypedStake(StakeKind.HEAD_OFFICE, null, null, null));
      }
      FirmGraph graph = FirmGraph.of(new StakeQueries(registry).around(head, 5), DAY, 5);
      assertEquals(6, graph.nodes().size());
      assertEquals(Map.of(1, 2), graph.left());
      assertEquals(5, graph.stakes().size());
    }
  }
}

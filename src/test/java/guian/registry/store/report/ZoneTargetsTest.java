package guian.registry.store.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import guian.registry.store.report.ZoneTargets.Typed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yearly targets with their history. */
class ZoneTargetsTest {
  @TempDir Path folder;

  private static List<String> told(Registry registry) {
    return new ZoneTargets(registry)
        .all().stream()
            .map(t -> t.year() + " " + t.indicator().id() + " " + t.hundredths())
            .toList();
  }

  @Test
  void targetsAreSetChangedTakenAwayAndTakenBack() {
    try (Registry registry = TestRegistry.open(folder)) {
      ZoneTargets targets = new ZoneTargets(registry);
      List<Typed> first = List.of(new Typed(2017, "tax", 500L), new Typed(2017, "revenue", 900L));
      assertEquals(2, targets.set(TestRegistry.LI, first));
      assertEquals(0, targets.set(TestRegistry.LI, first));
      targets.set(
          TestRegistry.LI, List.of(new Typed(2017, "tax", null), new Typed(2018, "tax", 7L)));
      targets.set(TestRegistry.LI, List.of(new Typed(2017, "revenue", 901L)));
      assertEquals(List.of("2018 tax 7", "2017 revenue 901"), told(registry));
      HandUndo undo = new HandUndo(registry);
      undo.newest(TestRegistry.LI);
      assertEquals(List.of("2018 tax 7", "2017 revenue 900"), told(registry));
      undo.newest(TestRegistry.LI);
      assertEquals(List.of("2017 revenue 900", "2017 tax 500"), told(registry));
      undo.newest(TestRegistry.LI);
      assertEquals(List.of(), told(registry));
    }
  }

  @Test
  void whatIsNoTargetIsRefusedWhole() {
    try (Registry registry = TestRegistry.open(folder)) {
      refused("report.target.indicator", registry, new Typed(2017, "happiness", 5L));
      refused("report.target.amount", registry, new Typed(2017, "tax", 0L));
      refused("report.target.amount", registry, new Typed(2017, "tax", -1L));
      refused("report.target.year", registry, new Typed(17, "tax", 5L));
      assertEquals(List.of(), told(registry));
    }
  }

  private static void refused(String code, Registry registry, Typed bad) {
    List<Typed> typed = List.of(new Typed(2017, "revenue", 5L), bad);
    RefusedException e =
        assertThrows(
            RefusedException.class, () -> new ZoneTargets(registry).set(TestRegistry.LI, typed));
    assertEquals(code, e.code());
  }
}

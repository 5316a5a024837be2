package guian.registry.store.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import guian.registry.store.Settings;
import guian.registry.store.TestRegistry;
import guian.registry.store.history.HandUndo;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  @TempDir Path folder;

  @Test
  void anEmptyRegistryWasNeverSaved() {
    try (Registry registry = TestRegistry.open(folder)) {
      Overview.Facts facts = new Overview(registry).read();
      assertEquals(0, facts.firms());
      assertNull(facts.savedAt());
      assertEquals(Overview.Example.NONE, facts.example());
    }
  }

  @Test
  void countsTheFirmsOfTheLedgerAndTellsTheLastChange() {
    try (Registry registry = TestRegistry.open(folder)) {
      TestRegistry.firm(registry, "贵州甲乙丙科技有限公司");
      new Settings(registry).set(TestRegistry.LI, "zone.name", "贵安新区");
      Overview.Facts facts = new Overview(registry).read();
      assertEquals(1, facts.firms());
      assertEquals("贵安新区", facts.zone());
      assertEquals(Instant.parse("2017-07-18T04:00:00Z"), facts.savedAt());
    }
  }

  @Test
  void theExampleIsToldFromAnOfficialsOwnLedger() {
    try (Registry registry = TestRegistry.open(folder)) {
      Example.fill(registry, "li");
      Overview.Facts facts = new Overview(registry).read();
      assertEquals(Overview.Example.ALL, facts.example());
      assertEquals(412, facts.firms());
    }
  }

  @Test
  void theExampleIsOnlyAPartOfALedgerThatAPersonChanged() {
    try (Registry registry = TestRegistry.open(folder)) {
      Example.fill(registry, "li");
      new Settings(registry).set(TestRegistry.LI, "zone.founded", "2013");
      assertEquals(Overview.Example.ALL, new Overview(registry).read().example());
      TestRegistry.firm(registry, "贵州甲乙丙科技有限公司");
      assertEquals(Overview.Example.PART, new Overview(registry).read().example());
      assertEquals(1, new HandUndo(registry).newest(TestRegistry.LI).stream().count());
      assertEquals(Overview.Example.ALL, new Overview(registry).read().example());
    }
  }
}

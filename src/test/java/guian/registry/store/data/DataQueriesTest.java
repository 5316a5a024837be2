package guian.registry.store.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Relation;
import guian.registry.model.Via;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.history.StepQueries;
import guian.registry.store.history.StepRow;
import guian.registry.store.ledger.LedgerRow;
import guian.registry.store.ledger.LedgerWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Data screen asks: holdings, sources, and the steps of the history. */
class DataQueriesTest {
  @TempDir Path folder;
  private Registry registry;
  private DataQueries data;
  private StepQueries history;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    data = new DataQueries(registry);
    history = new StepQueries(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void aNewRegistryHoldsNothing() {
    Holdings empty = data.holdings();
    assertEquals(0, empty.firms() + empty.outsiders() + empty.figures() + empty.changes());
    assertTrue(empty.bytes() > 0);
    assertTrue(empty.schema() >= 2);
    assertEquals(List.of(), history.steps(0, 10));
    assertEquals(List.of(), data.sources(0, 10));
  }

  @Test
  void stepsTellWhoDidWhatToWhom() {
    new LedgerWriter(registry)
        .fill(
            new Author("li", Via.EXAMPLE, null),
            out -> {
              out.accept(new LedgerRow.Setting("zone.founded", "2014"));
              out.accept(new LedgerRow.Source(1, "publication", "报道", "example.org 1"));
            });
    long firm = TestRegistry.firm(registry, "甲样有限公司");
    new FirmEdits(registry).confirmRelation(Author.manual("wang"), firm, Relation.JOINT_VENTURE);
    List<StepRow> steps = history.steps(0, 10);
    assertEquals(3, steps.size());
    assertEquals(3, history.stepCount());
    StepRow newest = steps.get(0);
    assertEquals("wang", newest.by());
    assertEquals(Via.MANUAL, newest.via());
    StepRow.Change first = Objects.requireNonNull(newest.first());
    assertEquals("甲样有限公司", Objects.requireNonNull(first.firm()).name());
    assertEquals("firm", first.table());
    assertTrue(newest.changes() >= 2);
    assertEquals(Via.EXAMPLE, steps.get(2).via());
    assertEquals(2, steps.get(2).changes());
    assertEquals(List.of(newest), history.steps(0, 1));
    assertEquals("2014", data.holdings().settings().get("zone.founded"));
    SourceRow source =
        data.sources(0, 10).stream()
            .filter(s -> s.kind().equals("publication"))
            .findFirst()
            .orElseThrow();
    assertEquals("example.org 1", source.reference());
    assertEquals(data.sourceCount(), data.sources(0, 10).size());
  }
}

package guian.registry.store.imports;

import static guian.registry.store.db.Tables.OBSERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresOfTest {
  @TempDir Path folder;
  private Registry registry;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void allFiguresOfTheFirmsAreFoundAndNoOthers() {
    long one = TestRegistry.firm(registry, "甲");
    long other = TestRegistry.firm(registry, "乙");
    TestRegistry.revenue(registry, one, "2015", "5");
    TestRegistry.revenue(registry, one, "2016", "6");
    TestRegistry.revenue(registry, one, "2016", "7");
    TestRegistry.revenue(registry, other, "2016", "8");
    List<String> found =
        registry.read(db ->
            db.selectFrom(OBSERVATION)
                .where(FiguresOf.firms(List.of(one)))
                .orderBy(OBSERVATION.ID)
                .fetch(row -> row.getPeriod() + " " + row.getStanding() + " " + row.getAmount()));
    assertEquals(List.of("2015 current 500", "2016 former 600", "2016 current 700"), found);
  }

  /** Else each some hundred firms of a file would have all figures of the registry read. */
  @Test
  void theyAreFoundByTheIndexes() {
    List<Long> ids = LongStream.rangeClosed(1, 500).boxed().toList();
    String plan =
        registry.read(db ->
            db.fetch(
                    "explain query plan "
                        + db.renderInlined(
                            db.selectFrom(OBSERVATION)
                                .where(FiguresOf.firms(ids))
                                .orderBy(OBSERVATION.ID)))
                .getValues("detail", String.class)
                .toString());
    assertTrue(plan.contains("observation_current"), plan);
    assertTrue(plan.contains("observation_firm_kept"), plan);
    assertFalse(plan.contains("SCAN"), plan);
  }
}

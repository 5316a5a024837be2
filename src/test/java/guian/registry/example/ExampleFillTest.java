package guian.registry.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.data.Overview;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example in a registry file: found by the queries of the screens, refused beside other data.
 */
class ExampleFillTest {
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Registry registry;

  @BeforeEach
  void open() {
    registry = Registry.open(folder.resolve("r.guian"), JULY);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private List<FirmRow> page(FirmFilter filter) {
    return new FirmQueries(registry).page(filter, FirmSort.BY_NAME, List.of(), 0, 500);
  }

  @Test
  void fillsAnEmptyRegistry() {
    Example.fill(registry, "li");
    Overview.Facts facts = new Overview(registry).read();
    assertEquals("贵安新区", facts.zone());
    assertEquals(412, facts.firms());
    assertEquals(Overview.Example.ALL, facts.example());
    assertEquals(412, page(FirmFilter.ALL).size());
  }

  @Test
  void itsFirmsAreFoundByNamePinyinAndCode() {
    Example.fill(registry, "li");
    assertEquals(1, page(FirmFilter.ALL.withSearch("白山云")).size());
    assertEquals(1, page(FirmFilter.ALL.withSearch("bsy")).size());
    assertEquals(1, page(FirmFilter.ALL.withSearch("91520900PDY010680P")).size());
  }

  @Test
  void aRegistryThatHoldsAFirmIsLeftAsItIs() {
    new FirmEdits(registry).create(Author.manual("li"), "甲有限公司", null);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Example.fill(registry, "li"));
    assertEquals("registry.not_empty", refused.code());
    assertEquals(1, new Overview(registry).read().firms());
  }

  @Test
  void aSecondTimeIsRefused() {
    Example.fill(registry, "li");
    assertThrows(RefusedException.class, () -> Example.fill(registry, "li"));
    assertEquals(412, new Overview(registry).read().firms());
  }

  @Test
  void cancelledAtAnyPointItLeavesTheRegistryEmpty() {
    List<Long> told = new ArrayList<>();
    assertThrows(
        CancellationException.class,
        () ->
            Example.fill(
                registry,
                "li",
                (done, total) -> {
                  told.add(done);
                  if (done > total / 2) {
                    throw new CancellationException();
                  }
                }));
    assertEquals(0, new Overview(registry).read().firms());
    assertEquals(told.stream().sorted().toList(), told);
    Example.fill(registry, "li", (done, total) -> told.add(total - done));
    assertEquals(0, told.getLast());
    assertEquals(412, new Overview(registry).read().firms());
  }
}

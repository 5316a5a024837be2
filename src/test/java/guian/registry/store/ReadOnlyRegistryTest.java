package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import guian.registry.model.RefusedException;
import guian.registry.store.data.Backups;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry that may only be read is read, and its folder stays as it was. */
class ReadOnlyRegistryTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Registry registry = TestRegistry.open(folder)) {
      TestRegistry.firm(registry, "贵州甲有限公司");
      TestRegistry.revenue(registry, 1, "2016", "100");
    }
  }

  private Path file() {
    return folder.resolve("registry.guian");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everythingIsReadAndNothingIsWritten() throws IOException {
    byte[] before = Files.readAllBytes(file());
    try (Registry registry = Registry.look(file(), TestRegistry.CLOCK)) {
      assertEquals(1, new FirmQueries(registry).count(FirmFilter.ALL).number());
      assertEquals(1, new FirmFileQueries(registry).file(1).orElseThrow().observations().size());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
      RefusedException refused =
          assertThrows(RefusedException.class, () -> TestRegistry.firm(registry, "贵州乙有限公司"));
      assertEquals("registry.readonly", refused.code());
      assertEquals(List.of("registry.guian"), names());
    }
    assertArrayEquals(before, Files.readAllBytes(file()));
    assertEquals(List.of("registry.guian"), names());
  }

  @Test
  void itIsBackedUp() {
    Path copies = folder.resolve("copies");
    Path copy;
    try (Registry registry = Registry.look(file(), TestRegistry.CLOCK)) {
      copy = new Backups(TestRegistry.CLOCK, ZoneId.of("Asia/Shanghai")).backup(registry, copies);
    }
    assertEquals("registry-20170718-120000.guian", copy.getFileName().toString());
    try (Registry registry = Registry.open(copy, TestRegistry.CLOCK)) {
      assertEquals(1, (int) registry.read(db -> db.fetchCount(FIRM)));
    }
  }

  @Test
  void aLogIsReadWithItsIndexAndAskedForWithout() throws IOException {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    Path cut = Files.createDirectory(folder.resolve("cut"));
    try (Registry registry = TestRegistry.open(folder)) {
      TestRegistry.firm(registry, "贵州丙有限公司");
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.copy(
            folder.resolve("registry.guian" + ending), whole.resolve("registry.guian" + ending));
      }
      Files.copy(file(), cut.resolve("registry.guian"));
      Files.copy(folder.resolve("registry.guian-wal"), cut.resolve("registry.guian-wal"));
    }
    try (Registry registry = Registry.look(whole.resolve("registry.guian"), TestRegistry.CLOCK)) {
      assertEquals(2, (int) registry.read(db -> db.fetchCount(FIRM)));
    }
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> Registry.look(cut.resolve("registry.guian"), TestRegistry.CLOCK));
    assertEquals("registry.unfinished", refused.code());
  }

  @Test
  void anOlderSchemaWouldHaveToBeChangedFirst() throws IOException {
    Path older = folder.resolve("older.guian");
    try (InputStream in =
        Objects.requireNonNull(ReadOnlyRegistryTest.class.getResourceAsStream("version-1.guian"))) {
      Files.copy(in, older);
    }
    byte[] before = Files.readAllBytes(older);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> Registry.look(older, TestRegistry.CLOCK));
    assertEquals("registry.older", refused.code());
    assertArrayEquals(before, Files.readAllBytes(older));
  }

  @Test
  void openingAFileThatMayNotBeWrittenLooksAtIt() {
    assertTrue(file().toFile().setWritable(false));
    try {
      assumeFalse(Files.isWritable(file()), "the user of this test may write anything");
      try (Registry registry = TestRegistry.open(folder)) {
        assertEquals(1, (int) registry.read(db -> db.fetchCount(FIRM)));
        assertThrows(RefusedException.class, () -> TestRegistry.firm(registry, "乙有限公司"));
      }
    } finally {
      assertTrue(file().toFile().setWritable(true));
    }
  }
}

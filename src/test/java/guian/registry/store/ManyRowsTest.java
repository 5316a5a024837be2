package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.POLICY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.db.tables.records.FirmNameRecord;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows written by the batch: what they share, and the indexes that go and come back. */
class ManyRowsTest {
  private static final int ENOUGH = 5_000;

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

  private static List<FirmRecord> firms(int count, @Nullable String note) {
    List<FirmRecord> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      FirmRecord row = new FirmRecord();
      row.setName("企业" + i);
      row.setIsResident(true);
      row.setNote(note);
      rows.add(row);
    }
    return rows;
  }

  private void write(List<FirmRecord> rows) {
    registry.writeMany(
        TestRegistry.LI,
        step -> {
          step.expect(FIRM, rows.size());
          step.insertAll(FIRM, rows, FirmRecord::getId);
          return rows.size();
        });
  }

  private List<@Nullable String> notes() {
    return registry.read(db -> db.selectDistinct(FIRM.NOTE).from(FIRM).fetch(FIRM.NOTE));
  }

  private int count() {
    return registry.read(db -> db.fetchCount(FIRM));
  }

  private List<String> indexes() {
    return registry.read(db ->
        db.fetch(
                "select sql from sqlite_master where type = 'index' and sql is not null"
                    + " order by name")
            .into(String.class));
  }

  private List<String> statistics() {
    return registry.read(db ->
        db.fetch("select idx || ' ' || stat from sqlite_stat1 where idx is not null order by 1")
            .into(String.class));
  }

  /** Some of them end a statement, a text or a comment where a text is pasted into SQL. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'",
        "''; drop table firm; --",
        "\"",
        "\\",
        "?",
        "a\u0000b",
        "行1\n行2",
        "𠮷",
        "{d '2017'}",
        "plain_9"
      })
  void aTextThatAllRowsShareComesBackAsItWas(String text) {
    write(firms(40, text));
    assertEquals(List.of(text), notes());
  }

  @Test
  void whatNoRowHasStaysEmpty() {
    write(firms(40, null));
    assertEquals(1, notes().size());
    assertEquals(null, notes().getFirst());
    assertEquals(40, count());
  }

  @Test
  void indexesAndWhatThePlannerWasToldComeBack() {
    List<String> indexes = indexes();
    List<String> statistics = statistics();
    write(firms(ENOUGH, "x"));
    assertEquals(indexes, indexes());
    assertEquals(statistics, statistics());
  }

  @Test
  void aStepThatFailsLeavesTheIndexesAndNoRow() {
    List<String> indexes = indexes();
    assertThrows(
        IllegalStateException.class,
        () ->
            registry.writeMany(
                TestRegistry.LI,
                step -> {
                  step.expect(FIRM, ENOUGH);
                  step.insertAll(FIRM, firms(ENOUGH, "x"), FirmRecord::getId);
                  throw new IllegalStateException("stopped");
                }));
    assertEquals(indexes, indexes());
    assertEquals(0, count());
  }

  /** The index that forbids it is away while the rows are written. */
  @Test
  void aCodeTwiceIsRefusedAllTheSame() {
    List<FirmRecord> rows = firms(ENOUGH, "x");
    IntStream.of(7, 4_000).forEach(i -> rows.get(i).setCreditCode("91520900MA6DLH5T7P"));
    assertThrows(DataAccessException.class, () -> write(rows));
    assertEquals(0, count());
  }

  @Test
  void keysAreCheckedAgainAfterwards() {
    write(firms(40, "x"));
    String on =
        registry.write(
            TestRegistry.LI, step -> String.valueOf(step.db().fetchValue("pragma foreign_keys")));
    assertEquals("1", on);
  }

  /** A statement takes 32 rows; what is left over is written too, and nothing twice. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 31, 32, 33, 64, 65, 2_000, 2_001, 2_033})
  void everyRowIsWrittenOnceInItsOrder(int count) {
    write(firms(count, "x"));
    List<String> expected = IntStream.range(0, count).mapToObj(i -> "企业" + i).toList();
    assertEquals(
        expected,
        registry.read(db -> db.select(FIRM.NAME).from(FIRM).orderBy(FIRM.ID).fetch(FIRM.NAME)));
  }

  @Test
  void rowsThatAreAlikeInAllAreAllWritten() {
    registry.write(
        TestRegistry.LI,
        step -> {
          new BulkInsert(step.db(), POLICY, POLICY.NAME)
              .insert(Collections.nCopies(70, new @Nullable Object[] {"华中大学城"}));
          return 0;
        });
    int written = registry.read(db -> db.fetchCount(POLICY));
    assertEquals(70, written);
  }

  /** Firms written by the batch are found by what firms written one by one are found by. */
  @Test
  void theSearchIndexHasTheSameWordsAsRowByRow() throws IOException {
    registry.write(
        TestRegistry.LI,
        step -> {
          step.insertAll(FIRM, described(), FirmRecord::getId);
          return step.insert(formerName(2), 2L);
        });
    List<String> words = words(registry);
    Path beside = Files.createDirectory(folder.resolve("beside"));
    try (Registry other = TestRegistry.open(beside)) {
      described().forEach(row -> other.write(TestRegistry.LI, step -> step.insert(row, null)));
      other.write(TestRegistry.LI, step -> step.insert(formerName(2), 2L));
      assertEquals(words(other), words);
    }
    // 2015 as its characters' numbers; one firm was founded then, and one former name is 旧名.
    assertTrue(words.contains("hasfoundedyearz32303135 1"), words.toString());
    assertTrue(words.contains("旧名 1"), words.toString());
  }

  private static List<FirmRecord> described() {
    List<FirmRecord> rows = firms(3, null);
    rows.get(0).setIsResident(false);
    rows.get(1).setFoundedOn("2015-08-03");
    rows.get(1).setIndustryCode("6510");
    rows.get(1).setIndustryEdition("2017");
    rows.get(2).setStatus("active");
    rows.get(2).setSizeClass("micro");
    rows.get(2).setNameEn("Jia Data");
    return rows;
  }

  private static FirmNameRecord formerName(long firm) {
    FirmNameRecord row = new FirmNameRecord();
    row.setFirmId(firm);
    row.setName("旧名");
    row.setKind("former");
    return row;
  }

  private static List<String> words(Registry of) {
    return of.read(db ->
        db.fetch("select term || ' ' || doc from firm_search_terms order by 1").into(String.class));
  }

  /** The rows themselves tell the history of what was written as values. */
  @Test
  void eachFigureHasItsLineInTheHistory() {
    write(firms(3, null));
    registry.write(
        TestRegistry.LI,
        step -> {
          long source = step.insert(source(), null);
          step.insertAll(OBSERVATION, FIGURE, figures(source, 1, 3), 1);
          step.insertAll(OBSERVATION, FIGURE, figures(source, 2), 1);
          return 0;
        });
    assertEquals(
        List.of("1 of 1", "2 of 3", "3 of 2"),
        registry.read(db ->
            db.fetch(
                    "select row_id || ' of ' || firm_id from change where table_name ="
                        + " 'observation' and action = 'insert' order by id")
                .into(String.class)));
  }

  private static final List<Field<?>> FIGURE =
      List.of(
          OBSERVATION.ID,
          OBSERVATION.FIRM_ID,
          OBSERVATION.INDICATOR,
          OBSERVATION.PERIOD,
          OBSERVATION.NATURE,
          OBSERVATION.STANDING,
          OBSERVATION.DISCLOSURE,
          OBSERVATION.AMOUNT,
          OBSERVATION.UNIT,
          OBSERVATION.SOURCE_ID);

  private static List<@Nullable Object[]> figures(long source, long... firms) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (long firm : firms) {
      rows.add(
          new @Nullable Object[] {
            null, firm, "revenue", "2016", "actual", "current", "disclosed", 100L, "CNY", source
          });
    }
    return rows;
  }

  private static SourceRecord source() {
    SourceRecord row = new SourceRecord();
    row.setKind("invented");
    row.setName("test");
    row.setReadAt("2017-01-01T00:00:00Z");
    row.setReadBy("li");
    return row;
  }
}

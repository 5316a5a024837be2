package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.store.db.tables.records.FirmRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
}

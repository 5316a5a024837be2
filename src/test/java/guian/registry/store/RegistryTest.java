package guian.registry.store;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.STEP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFileQueries;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Opening a registry file, what it refuses, and that a write is whole or not at all. */
class RegistryTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("registry.guian");
  }

  private static String refusal(Executable act) {
    return assertThrows(RefusedException.class, act).code();
  }

  private void sql(Path at, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + at);
        Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  @Test
  void aNewFileHasStrictTablesForeignKeysAndAWriteAheadLog() {
    try (Registry registry = TestRegistry.open(folder)) {
      registry.write(
          TestRegistry.LI,
          step -> {
            assertEquals("wal", step.db().fetchValue("pragma journal_mode"));
            assertEquals(1, step.db().fetchValue("pragma foreign_keys"));
            assertEquals(2, step.db().fetchValue("pragma synchronous"));
            return 0;
          });
      List<String> lax =
          registry.read(db ->
              db.fetch(
                      "select name from pragma_table_list where schema = 'main' and type = 'table'"
                          + " and strict = 0 and name not like 'sqlite%'"
                          + " and name not like 'firm_search%' and name <> 'flyway_schema_history'")
                  .getValues(0, String.class));
      assertEquals(List.of(), lax);
    }
  }

  @Test
  void aTextInANumberColumnAndADanglingReferenceAreRefusedByTheFileItself() {
    try (Registry registry = TestRegistry.open(folder)) {
      long id = TestRegistry.firm(registry, "甲有限公司");
      assertThrows(
          DataAccessException.class,
          () ->
              registry.write(
                  TestRegistry.LI,
                  step ->
                      step.db()
                          .execute("update firm set capital = 'x', capital_currency = 'CNY'")));
      assertThrows(
          DataAccessException.class,
          () ->
              registry.write(
                  TestRegistry.LI,
                  step -> step.db().execute("update firm set source_id = 99 where id = " + id)));
    }
  }

  @Test
  void aStepLeavesWhoWhenThroughWhatOldAndNew() {
    try (Registry registry = TestRegistry.open(folder)) {
      long id = TestRegistry.firm(registry, "甲有限公司");
      TestRegistry.set(registry, id, FirmField.PARK, "电子信息产业园");
      TestRegistry.set(registry, id, FirmField.PARK, "综合保税区");
      var last =
          registry.read(db ->
              db.select(STEP.AT, STEP.BY, STEP.VIA, CHANGE.TABLE_NAME, CHANGE.ROW_ID)
                  .select(CHANGE.FIELD, CHANGE.OLD_VALUE, CHANGE.NEW_VALUE, CHANGE.FIRM_ID)
                  .from(CHANGE)
                  .join(STEP)
                  .on(STEP.ID.eq(CHANGE.STEP_ID))
                  .orderBy(CHANGE.ID.desc())
                  .limit(1)
                  .fetchSingle());
      assertEquals(
          List.of(
              "2017-07-18T04:00:00Z",
              "li",
              "manual",
              "firm",
              "" + id,
              "park",
              "电子信息产业园",
              "综合保税区",
              id),
          last.intoList());
    }
  }

  @Test
  void aStepThatChangesNothingLeavesNoTrace() {
    try (Registry registry = TestRegistry.open(folder)) {
      long id = TestRegistry.firm(registry, "甲有限公司");
      TestRegistry.set(registry, id, FirmField.PARK, "综合保税区");
      assertFalse(new FirmEdits(registry).change(TestRegistry.LI, id, FirmField.PARK, " 综合保税区 "));
      assertEquals(2, (int) registry.read(db -> db.fetchCount(STEP)));
    }
  }

  @Test
  void aFailureInTheMiddleChangesNothing() {
    try (Registry registry = TestRegistry.open(folder)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              registry.write(
                  TestRegistry.LI,
                  step -> {
                    step.insert(firm("甲有限公司"), null);
                    throw new IllegalStateException("half way");
                  }));
      assertEquals(0, (int) registry.read(db -> db.fetchCount(FIRM)));
      assertEquals(0, (int) registry.read(db -> db.fetchCount(STEP)));
      assertEquals(1, TestRegistry.firm(registry, "乙有限公司"), "the next write works");
    }
  }

  private static FirmRecord firm(String name) {
    FirmRecord row = new FirmRecord();
    row.setIsResident(true);
    row.setName(name);
    return row;
  }

  @Test
  void aFullDiskChangesNothing() {
    try (Registry registry = TestRegistry.open(folder)) {
      TestRegistry.firm(registry, "甲有限公司");
      List<FirmRecord> many = new ArrayList<>();
      for (int i = 0; i < 5_000; i++) {
        many.add(firm("乙" + i + "有限公司"));
      }
      String code =
          refusal(() ->
              registry.write(
                  TestRegistry.LI,
                  step -> {
                    step.db().fetch("pragma max_page_count = 200");
                    step.insertAll(FIRM, many, FirmRecord::getId);
                    return 0;
                  }));
      assertEquals("registry.full", code);
      assertEquals(1, (int) registry.read(db -> db.fetchCount(FIRM)));
      assertEquals(1, (int) registry.read(db -> db.fetchCount(STEP)));
    }
  }

  @Test
  void aReaderCannotWrite() {
    try (Registry registry = TestRegistry.open(folder)) {
      assertEquals(
          "registry.readonly",
          refusal(() -> registry.read(db -> db.execute("delete from setting"))));
    }
  }

  @Test
  void aFileThatIsNoRegistryIsRefusedAndLeftAsItWas() throws Exception {
    Files.writeString(file(), "企业名称,信用代码\n");
    byte[] before = Files.readAllBytes(file());
    assertEquals("registry.foreign", refusal(() -> TestRegistry.open(folder)));
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAsItWas() throws Exception {
    sql(file(), "create table note (text text)");
    byte[] before = Files.readAllBytes(file());
    assertEquals("registry.foreign", refusal(() -> TestRegistry.open(folder)));
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void aFolderIsRefused() throws Exception {
    Files.createDirectory(file());
    assertEquals("registry.foreign", refusal(() -> TestRegistry.open(folder)));
  }

  @Test
  void aNewerSchemaIsRefusedAndLeftAsItWas() throws Exception {
    TestRegistry.open(folder).close();
    sql(
        file(),
        "insert into flyway_schema_history select 99, '99', 'later', type, script, checksum,"
            + " installed_by, installed_on, execution_time, success from flyway_schema_history"
            + " limit 1");
    byte[] before = Files.readAllBytes(file());
    assertEquals("registry.newer", refusal(() -> TestRegistry.open(folder)));
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void aRegistryThatAnotherProgramHoldsIsRefusedForWritingAndStillRead() throws Exception {
    try (Registry registry = TestRegistry.open(folder);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      TestRegistry.firm(registry, "甲有限公司");
      statement.execute("begin immediate");
      assertEquals("registry.locked", refusal(() -> TestRegistry.firm(registry, "乙有限公司")));
      assertEquals(1, (int) registry.read(db -> db.fetchCount(FIRM)));
      statement.execute("rollback");
    }
  }

  @Test
  void aDamagedFileIsRefused() throws Exception {
    TestRegistry.open(folder).close();
    overwrite(4096, (int) Files.size(file()) - 4096);
    assertEquals("registry.damaged", refusal(() -> TestRegistry.open(folder)));
  }

  private void overwrite(int from, int length) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek(from);
      bytes.write(new byte[length]);
    }
  }

  @Test
  void whatIsWrittenIsThereAfterOpeningAgain() {
    try (Registry registry = TestRegistry.open(folder)) {
      TestRegistry.firm(registry, "甲有限公司");
    }
    try (Registry registry = TestRegistry.open(folder)) {
      assertTrue(new FirmFileQueries(registry).file(1).isPresent());
    }
    assertFalse(Files.exists(folder.resolve("registry.guian-wal")), "the log is folded in");
  }
}

package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is wrong with what a command is given: one sentence in the user's language, the right
 * status, no stack trace, and every file as it was.
 */
class BadInputTest {
  private static final String CASES =
      """
      # files that are no tables
      import prose.xlsx --db mine.guian          | 1
      import cut.xlsx --db mine.guian            | 1
      import empty.xlsx --db mine.guian          | 1
      import image.csv --db mine.guian           | 1
      import prose.csv --db mine.guian           | 1
      import none.xlsx --db mine.guian           | 1
      import folder --db mine.guian              | 1
      import firms.csv --db mine.guian --sheet Q | 1
      # registries that cannot be used
      firms --db none.guian                      | 1
      firms --db notes.txt                       | 1
      firms --db other.db                        | 1
      firms --db newer.guian                     | 1
      firms --db folder                          | 1
      import firms.csv --db newer.guian          | 1
      demo --db mine.guian                       | 1
      demo --db newer.guian                      | 1
      restore notes.txt --db mine.guian          | 1
      restore none.guian --db mine.guian         | 1
      # things that are not there
      firm Nobody --db mine.guian                | 1
      growth Nobody --db mine.guian              | 1
      undo 99 --db mine.guian                    | 1
      # arguments
      import --db mine.guian                     | 2
      firm --db mine.guian                       | 2
      growth --db mine.guian                     | 2
      undo --db mine.guian                       | 2
      undo first --db mine.guian                 | 2
      backup --db mine.guian                     | 2
      restore --db mine.guian                    | 2
      firms extra --db mine.guian                | 2
      firms --db                                 | 2
      import firms.csv --period 2017Q5           | 2
      import firms.csv --unit 斤 --db mine.guian  | 2
      report --out r.pdf --db mine.guian         | 2
      report 2017Q5 --out r.pdf --db mine.guian  | 2
      report spring --out r.pdf --db mine.guian  | 2
      report 2017Q1 --out r.pdf --db mine.guian  | 1
      report 2017Q1 --out r.pdf --db none.guian  | 1
      firms --lang de --db mine.guian            | 2
      """;

  private static final int REFUSED = 1;
  private static final int WRONG_USE = 2;

  @TempDir static Path folder;

  @BeforeAll
  static void prepare() throws IOException, SQLException {
    Files.writeString(file("notes.txt"), "not a registry");
    Files.writeString(file("prose.xlsx"), "This is prose, not a workbook, whatever its name says.");
    Files.write(file("cut.xlsx"), Arrays.copyOf(zipHead(), 40));
    Files.write(file("empty.xlsx"), new byte[0]);
    Files.write(file("image.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Files.writeString(file("prose.csv"), "Dear all\nsee you on Monday\n");
    Files.writeString(file("firms.csv"), "企业名称,成立日期\n贵州某某数据有限公司,2015-04-09\n");
    Files.createDirectory(file("folder"));
    assertEquals(0, CliRun.of("import", text("firms.csv"), "--db", text("mine.guian")).status());
    other(file("other.db"), "create table t (a)");
    Files.copy(file("mine.guian"), file("newer.guian"));
    other(
        file("newer.guian"),
        "update flyway_schema_history set version = '99' where installed_rank = 1");
  }

  private static byte[] zipHead() {
    byte[] bytes = new byte[60];
    System.arraycopy("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);
    return bytes;
  }

  private static void other(Path db, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }

  private static String text(String name) {
    return file(name).toString();
  }

  /** Words of a command line; those that name a file in the folder stand with its path. */
  private static CliRun run(String line) {
    return CliRun.of(Stream.of(line.split(" ")).map(BadInputTest::word).toArray(String[]::new));
  }

  private static String word(String word) {
    return word.matches("[a-z]+\\.[a-z]+|folder|nowhere") ? text(word) : word;
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        contents.put(
            each.getFileName().toString(),
            new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = CASES)
  void oneSentenceTheRightStatusNothingChanged(String line, int status) throws IOException {
    Map<String, String> before = files();
    CliRun zh = run(line.strip() + " --lang=zh");
    CliRun en = run(line.strip() + " --lang=en");
    for (CliRun run : new CliRun[] {zh, en}) {
      assertEquals(status, run.status(), run.err());
      assertEquals(1, run.messages(), run.err());
      assertEquals("", run.out());
      assertFalse(run.err().contains("Exception"), run.err());
    }
    assertTrue(withoutWords(line, zh.err()).matches("(?s).*\\p{IsHan}.*"), zh.err());
    assertFalse(withoutWords(line, en.err()).matches("(?s).*\\p{IsHan}.*"), en.err());
    assertEquals(before.keySet(), files().keySet());
    before.forEach((name, content) -> assertEquals(content, uncheckedFiles().get(name), name));
  }

  private static Map<String, String> uncheckedFiles() {
    try {
      return files();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The sentence without what it quotes of the command line. */
  private static String withoutWords(String line, String sentence) {
    String rest = sentence;
    for (String word : line.strip().split(" ")) {
      rest = rest.replace(word, "");
    }
    return rest;
  }

  @Test
  void asJsonTheErrorHasACodeAndTheSentence() {
    CliRun run = run("import empty.xlsx --db mine.guian --json --lang=en");
    assertEquals(REFUSED, run.status());
    assertTrue(
        run.out().startsWith("{\"contract\":1,\"error\":{\"code\":\"file.empty\""), run.out());
    assertEquals(1, run.out().lines().count());
    CliRun use = run("import --db mine.guian --json --lang=en");
    assertEquals(WRONG_USE, use.status());
    assertTrue(use.out().startsWith("{\"contract\":1,\"error\":{\"code\":\"usage\""), use.out());
  }

  @Test
  void aLockedRegistryIsRefused() throws IOException, SQLException {
    try (Connection busy = DriverManager.getConnection("jdbc:sqlite:" + file("mine.guian"));
        Statement statement = busy.createStatement()) {
      statement.execute("begin exclusive");
      CliRun run = run("undo 1 --db mine.guian --lang=zh");
      assertEquals(REFUSED, run.status());
      assertEquals("台账 " + text("mine.guian") + " 正被其他程序占用，请稍后再试。\n", run.err());
      statement.execute("rollback");
    }
    assertTrue(run("imports --db mine.guian --lang=en").out().contains("firms.csv"));
  }

  @Test
  void aBackupThatCannotBeRestoredIsNamedAsItWasGiven() throws IOException {
    byte[] whole = Files.readAllBytes(file("mine.guian"));
    Files.write(file("cut.guian"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(file("stub.guian"), Arrays.copyOf(whole, 2000));
    for (String backup : new String[] {"notes.txt", "newer.guian", "cut.guian", "stub.guian"}) {
      CliRun run = run("restore " + backup + " --db mine.guian --lang=en");
      assertEquals(REFUSED, run.status(), run.err());
      assertEquals(1, run.messages(), run.err());
      assertTrue(run.err().contains(text(backup)), run.err());
      assertFalse(run.err().contains("restoring"), run.err());
    }
    CliRun run = run("backup notes.txt --db mine.guian --lang=en");
    assertEquals(REFUSED, run.status());
    assertTrue(run.err().startsWith("No backup can be written in the folder " + text("notes.txt")));
  }

  @Test
  void aReadOnlyRegistryIsReadAndChangesAreRefused() {
    Path mine = file("mine.guian");
    assertTrue(mine.toFile().setWritable(false));
    try {
      assumeFalse(Files.isWritable(mine), "the user of this test may write anything");
      CliRun run = run("import firms.csv --db mine.guian --lang=en");
      assertEquals(REFUSED, run.status());
      assertEquals(1, run.messages());
      assertTrue(run.err().contains("read-only"), run.err());
      assertEquals(0, run("firms --db mine.guian").status());
      assertEquals(0, run("import firms.csv --dry-run --db mine.guian").status());
    } finally {
      assertTrue(mine.toFile().setWritable(true));
    }
  }
}

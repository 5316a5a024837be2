package guian.registry.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources keep the rules that class files do not show, and each rule can fail. */
class SourceTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern SQLITE_WORDS =
      Pattern.compile(
          "(?i)\\bpragma\\b|\\bvacuum\\b|\\bfts[345]|sqlite_master|sqlite_schema|firm_search"
              + "|\\bbm25\\b|\\bwhere\\b.*\\bmatch\\b");
  private static final String SHARED = String.join(".", "java", "io", "tmpdir");
  private static final int LINES = 300;
  private static final int METHOD_LINES = 40;
  private static final int PARAMETERS = 6;

  @Test
  void onlyItsPackageSpeaksSqlite() throws IOException {
    assertEquals(List.of(), Source.under(MAIN).stream().flatMap(SourceTest::sqlite).toList());
  }

  @Test
  void sqliteWordsAreSeen() throws IOException {
    assertEquals(5, sqlite(planted("ui/Search.java")).count());
    assertEquals(0, sqlite(planted("store/sqlite/Search.java")).count());
  }

  private static Source planted(String path) throws IOException {
    return Source.of(
        path,
        """
        class Search {
          String[] statements = {
            "PRAGMA foreign_keys = ON", "vacuum into ?", "create virtual table t using fts5 (a)",
            "select rowid from t where t match ?", "insert into firm_search values (?)",
            "a match of names", "pragmatic"
          };
        }
        """);
  }

  private static Stream<String> sqlite(Source source) {
    return source.path().replace('\\', '/').contains("store/sqlite/")
        ? Stream.empty()
        : source.literals().stream()
            .filter(literal -> SQLITE_WORDS.matcher(literal).find())
            .map(literal -> source.path() + ": " + literal);
  }

  @Test
  void filesMethodsAndConstructorsStaySmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (String folder : List.of("src", "db", "packaging")) {
      Source.under(Path.of(folder)).forEach(source -> large.addAll(large(source)));
    }
    for (Path fxml : Source.files(Path.of("src/main/resources"), ".fxml")) {
      if (Files.readString(fxml).lines().count() > LINES) {
        large.add(fxml.toString());
      }
    }
    assertEquals(List.of(), large);
  }

  @Test
  void largeOnesAreSeen() throws IOException {
    String wide = "class A { A(int a, int b, int c, int d, int e, int f, int g) {} }";
    String longMethod = "class A {\n void m() {" + "\n".repeat(METHOD_LINES) + "}\n}";
    String longFile = "class A {" + "\n".repeat(LINES + 1) + "}";
    assertEquals(List.of("A.java: 7 parameters"), large(Source.of("A.java", wide)));
    assertEquals(List.of("A.java: m has 41 lines"), large(Source.of("A.java", longMethod)));
    assertEquals(List.of("A.java: 302 lines"), large(Source.of("A.java", longFile)));
  }

  private static List<String> large(Source source) {
    List<String> large = new ArrayList<>();
    if (source.lines() > LINES) {
      large.add(source.path() + ": " + source.lines() + " lines");
    }
    for (Source.Method method : source.methods()) {
      if (method.lines() > METHOD_LINES) {
        large.add(source.path() + ": " + method.name() + " has " + method.lines() + " lines");
      }
      if (method.constructor() && method.parameters() > PARAMETERS) {
        large.add(source.path() + ": " + method.parameters() + " parameters");
      }
    }
    return large;
  }

  // Tests run in several processes at once, and share no folder but the one of the machine.
  @Test
  void noTestLooksIntoTheFolderThatAllProcessesShare() throws IOException {
    assertEquals(
        List.of(),
        Source.under(Path.of("src/test/java")).stream()
            .filter(SourceTest::looksIntoSharedFolder)
            .map(Source::path)
            .toList());
  }

  @Test
  void aLookIntoItIsSeen() throws IOException {
    String text = "class A { Path folder = Path.of(System.getProperty(\"" + SHARED + "\")); }";
    assertTrue(looksIntoSharedFolder(Source.of("A.java", text)));
    assertFalse(looksIntoSharedFolder(Source.of("B.java", "class B { @TempDir Path folder; }")));
  }

  private static boolean looksIntoSharedFolder(Source source) {
    return source.literals().contains(SHARED);
  }

  @Test
  void theReadmeIsShort() throws IOException {
    List<String> readme = Files.readAllLines(Path.of("README.md"));
    assertTrue(readme.size() < 100, readme.size() + " lines");
  }
}

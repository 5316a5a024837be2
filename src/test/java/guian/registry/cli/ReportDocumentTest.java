package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/report.md: its commands work as shown, its pictures, tests and styles are there. */
class ReportDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "report.md");

  @TempDir Path folder;

  @Test
  void everyCommandIsDone() throws IOException {
    List<String> commands = ShownCommands.in(DOCUMENT);
    assertTrue(commands.size() > 6, "the document shows commands");
    for (String command : commands) {
      CliRun run = ShownCommands.run(command, folder);
      assertEquals(0, run.status(), command + ": " + run.err());
    }
    try (var files = Files.list(folder)) {
      Set<String> made =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches(".*\\.(pdf|xlsx|docx)"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          new TreeSet<>(
              List.of(
                  "again.docx",
                  "archive.pdf",
                  "branches.pdf",
                  "edition-summary.pdf",
                  "edition.pdf",
                  "edition.xlsx",
                  "firm.pdf",
                  "report.docx",
                  "report.pdf",
                  "report.xlsx",
                  "sources.pdf",
                  "sources.xlsx",
                  "summary.pdf")),
          made);
    }
  }

  @Test
  void picturesAndTestsThatItNamesAreThere() throws IOException {
    String text = Files.readString(DOCUMENT);
    List<String> pictures = found("\\(((?:pictures|decisions)/[^)]+)\\)", text);
    assertEquals(6, pictures.size());
    for (String picture : pictures) {
      assertTrue(Files.isRegularFile(DOCUMENT.resolveSibling(picture)), picture);
    }
    try (var sources = Files.walk(Path.of("src/test/java"))) {
      Set<String> tests =
          sources.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      for (String test : found("`(\\w+Test)`", text)) {
        assertTrue(tests.contains(test + ".java"), test);
      }
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(ReportDocumentTest::first).toList();
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }
}

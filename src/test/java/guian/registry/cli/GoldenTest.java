package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The golden set: workbooks of the families that officials have, clean, titled, with two header
 * rows and damaged; each with what a person reads in it.
 */
class GoldenTest {
  private static final Map<String, JsonNode> PLANS = new HashMap<>();

  @TempDir Path folder;

  @AfterAll
  static void forget() {
    PLANS.clear();
  }

  @TestFactory
  Stream<DynamicTest> nothingIsSilentlyWrong() throws IOException {
    return cases().stream()
        .map(golden ->
            DynamicTest.dynamicTest(
                golden.id(),
                () -> {
                  GoldenScore score = score(golden);
                  assertEquals("", String.join("\n", score.silent));
                  assertEquals("", String.join("\n", score.missed));
                }));
  }

  @Test
  void nearlyAllIsRead() throws IOException {
    int all = 0;
    int right = 0;
    for (GoldenCase golden : cases()) {
      GoldenScore score = score(golden);
      all += score.all();
      right += score.right;
    }
    assertTrue(100 * right >= 99 * all, right + " of " + all);
    assertTrue(cases().size() >= 24);
  }

  // In ODS every number of these workbooks is a text, as it is in separated text and web pages.
  @Test
  void anotherFormatSaysTheSame() throws IOException {
    for (GoldenCase golden : cases()) {
      boolean plain =
          golden.sheets().stream().noneMatch(s -> s.marks().toString().contains("@hid"));
      if (golden.fileName().endsWith(".xlsx") && plain) {
        assertEquals(said(golden), said(golden.as("ods")), golden.id());
      }
    }
  }

  private Map<String, String> said(GoldenCase golden) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    List<String> names = golden.sheets().stream().map(GoldenCase.GoldenSheet::name).toList();
    new GoldenPlan(plan(golden), names).lines(lines, new HashSet<>(), new HashSet<>());
    lines.keySet().removeIf(line -> !line.matches("(figure|grant|placement|firm .* name).*"));
    return lines;
  }

  private GoldenScore score(GoldenCase golden) throws IOException {
    return new GoldenScore(golden, plan(golden));
  }

  // Several tests look at the plan of one workbook.
  private JsonNode plan(GoldenCase golden) throws IOException {
    JsonNode known = PLANS.get(golden.fileName() + golden.id());
    JsonNode plan = known == null ? made(golden) : known;
    PLANS.put(golden.fileName() + golden.id(), plan);
    return plan;
  }

  private JsonNode made(GoldenCase golden) throws IOException {
    Path place = Files.createDirectories(folder.resolve(golden.id()));
    List<String> command = new ArrayList<>(List.of("import"));
    command.add(GoldenBook.write(golden, place).toString());
    command.addAll(List.of("--dry-run", "--json", "--db", place.resolve("r.guian").toString()));
    golden.answers().forEach(answer -> command.addAll(List.of("--answer", answer)));
    CliRun run = CliRun.of(command.toArray(String[]::new));
    return JsonMapper.shared().readTree(run.out());
  }

  static List<GoldenCase> cases() throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(resources())) {
      for (Path file : files.sorted().toList()) {
        cases.add(GoldenCase.read(file));
      }
    }
    return cases;
  }

  private static Path resources() {
    try {
      return Path.of(Objects.requireNonNull(GoldenTest.class.getResource("golden")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The golden set: workbooks of the families that officials have, clean, titled, with two header
 * rows and damaged; each with what a person reads in it.
 */
class GoldenTest {
  @TempDir Path folder;

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

  private GoldenScore score(GoldenCase golden) throws IOException {
    Path place = Files.createDirectories(folder.resolve(golden.id()));
    List<String> command = new ArrayList<>(List.of("import"));
    command.add(GoldenBook.write(golden, place).toString());
    command.addAll(List.of("--dry-run", "--json", "--db", place.resolve("r.guian").toString()));
    golden.answers().forEach(answer -> command.addAll(List.of("--answer", answer)));
    CliRun run = CliRun.of(command.toArray(String[]::new));
    return new GoldenScore(golden, JsonMapper.shared().readTree(run.out()));
  }

  private static List<GoldenCase> cases() throws IOException {
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

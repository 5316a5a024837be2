package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import guian.registry.example.ExampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where commands save their files: never over a registry, over each other or over their input. */
class OutputPlacesTest {
  @TempDir Path folder;

  private CliRun run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--db", folder.resolve("r.guian").toString()));
    return CliRun.of(all.toArray(String[]::new));
  }

  @Test
  void aRegistryIsNeverWrittenOver() throws IOException {
    Path registry = ExampleFile.copy(folder.resolve("r.guian"));
    byte[] before = Files.readAllBytes(registry);
    String sentence =
        "%s is a registry file; please choose another name for what is saved.%n"
            .formatted(registry);
    for (String[] command :
        List.of(
            new String[] {"report", "2017Q2", "--out"},
            new String[] {"report", "2017Q2", "--xlsx"},
            new String[] {"report", "2017Q2", "--docx"},
            new String[] {"firms", "--csv"},
            new String[] {"firms", "--xlsx"},
            new String[] {"radar", "--csv"},
            new String[] {"firm", "白山云", "--pdf"})) {
      List<String> all = new ArrayList<>(List.of(command));
      all.addAll(List.of(registry.toString(), "--lang", "en"));
      CliRun run = run(all.toArray(String[]::new));
      assertEquals(1, run.status(), String.join(" ", all));
      assertEquals(sentence, run.err());
    }
    assertArrayEquals(before, Files.readAllBytes(registry));
  }

  @Test
  void twoListsInOnePlaceAreWrongUse() {
    String out = folder.resolve("list").toString();
    for (String command : List.of("firms", "radar")) {
      CliRun run = run(command, "--csv", out, "--xlsx", out);
      assertEquals(2, run.status());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertFalse(Files.exists(folder.resolve("list")));
  }

  @Test
  void aTemplateIsNotWrittenOver() throws IOException {
    Path template = Files.writeString(folder.resolve("t.json"), "{\"guianReportTemplate\": 1}");
    CliRun run =
        run("report", "2017Q2", "--template", template.toString(), "--out", template.toString());
    assertEquals(2, run.status());
    assertEquals("{\"guianReportTemplate\": 1}", Files.readString(template));
  }
}

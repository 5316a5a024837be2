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
import java.util.Map;
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

  /** 𠮷 is in none of the bundled fonts, 镕 is. */
  @Test
  void aCharacterThatNoFontHasIsTold() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "企业名称,2017年1-6月营业收入（万元）\n𠮷利镕数据有限公司,100\n");
    assertEquals(0, run("import", list.toString(), "--lang", "zh").status());
    String out = folder.resolve("out.pdf").toString();
    for (String[] command :
        List.of(
            new String[] {"report", "2017Q2", "--out", out, "--lang", "zh"},
            new String[] {"firm", "𠮷利镕数据有限公司", "--pdf", out, "--lang", "zh"})) {
      CliRun run = run(command);
      assertEquals(0, run.status(), run.err());
      assertEquals("字库中没有以下字符，PDF 里以代码代替：𠮷 U+20BB7", run.err().lines().toList().getLast());
    }
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

  @Test
  void aFileWithoutANameIsWrongUse() {
    Map<String, String[]> commands =
        Map.of(
            "--out", new String[] {"report", "2017Q2", "--out", ""},
            "--template", new String[] {"report", "2017Q2", "--out", "a.pdf", "--template", " "},
            "--csv", new String[] {"firms", "--csv="},
            "DIR", new String[] {"backup", ""});
    commands.forEach((option, command) -> {
      List<String> all = new ArrayList<>(List.of(command));
      all.addAll(List.of("--lang", "zh"));
      CliRun run = run(all.toArray(String[]::new));
      assertEquals(2, run.status(), run.err());
      assertEquals("%s 后面缺少值，请看 guian %s --help。%n".formatted(option, command[0]), run.err());
    });
  }

  @Test
  void aWordTemplateThatIsNotThereIsToldSo() throws IOException {
    ExampleFile.copy(folder.resolve("r.guian"));
    String missing = folder.resolve("missing.docx").toString();
    String out = folder.resolve("out.docx").toString();
    CliRun run = run("report", "2017Q2", "--docx", out, "--template-docx", missing, "--lang", "en");
    assertEquals(1, run.status());
    assertEquals(
        "The template file %s cannot be read; check the file and its permissions.%n"
            .formatted(missing),
        run.err());
  }
}

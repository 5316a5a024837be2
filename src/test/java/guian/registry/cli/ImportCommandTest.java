package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code guian import}, {@code imports} and {@code undo}. */
class ImportCommandTest {
  private static final Path EXAMPLES = Path.of("../shared/examples");
  private static final String NAME = "企业情况表_2017年1-6月";

  @TempDir Path folder;

  private CliRun guian(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--db", folder.resolve("r.guian").toString(), "--lang", "zh"));
    return CliRun.of(all.toArray(String[]::new));
  }

  @Test
  void theExampleGivesExactlyItsPlan() throws IOException {
    Path expected = EXAMPLES.resolve(NAME + ".plan.json");
    assumeTrue(Files.exists(expected));
    CliRun run =
        guian("import", "--dry-run", "--json", EXAMPLES.resolve(NAME + ".xlsx").toString());
    assertEquals(0, run.status(), run.err());
    JsonMapper json = JsonMapper.shared();
    assertEquals(
        List.of(),
        differences("", json.readTree(Files.readString(expected)), json.readTree(run.out())));
    assertFalse(Files.exists(folder.resolve("r.guian")));
  }

  private static List<String> differences(String at, JsonNode expected, JsonNode actual) {
    List<String> found = new ArrayList<>();
    if (expected.isObject()) {
      for (String key : expected.propertyNames()) {
        if (actual.has(key)) {
          found.addAll(differences(at + "/" + key, expected.get(key), actual.get(key)));
        } else {
          found.add(at + "/" + key + " is missing");
        }
      }
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        found.addAll(differences(at + "/" + i, expected.get(i), actual.get(i)));
      }
    } else if (!expected.equals(actual)) {
      found.add(at + ": " + expected + " but was " + actual);
    }
    return found;
  }

  @Test
  void differencesAreSeen() {
    JsonMapper json = JsonMapper.shared();
    assertEquals(
        List.of("/a/0: 1 but was 2", "/b is missing", "/c: [] but was [1]"),
        differences(
            "",
            json.readTree("{\"a\":[1],\"b\":0,\"c\":[]}"),
            json.readTree("{\"a\":[2],\"c\":[1],\"d\":3}")));
  }

  @Test
  void importsListsAndUndoes() throws IOException {
    String file =
        Sheets.of("企业名称|2016年营业收入（万元）", "甲数据有限公司|1").xlsx(folder.resolve("a.xlsx")).toString();
    CliRun done = guian("import", file);
    assertEquals(0, done.status(), done.err());
    assertTrue(done.out().startsWith("已导入 a.xlsx，批次 1。"), done.out());
    JsonNode listed = JsonMapper.shared().readTree(guian("imports", "--json").out());
    assertEquals(1, listed.get("imports").get(0).get("new").asInt());
    assertEquals(0, guian("undo", "1").status());
    CliRun again = guian("undo", "1");
    assertEquals(1, again.status());
    assertEquals("导入批次 1 已经撤销过。\n", again.err());
  }

  @Test
  void openQuestionsWriteNothingUnlessAnsweredOrSetAside() throws IOException {
    String file =
        Sheets.of("2017年1-6月", "企业名称|营业收入", "甲数据有限公司|1").xlsx(folder.resolve("a.xlsx")).toString();
    CliRun open = guian("import", file, "--json");
    assertEquals(1, open.status());
    JsonNode plan = JsonMapper.shared().readTree(open.out());
    assertEquals("s1.unit", plan.get("questions").get(0).get("id").asString());
    assertFalse(plan.has("import"));
    assertEquals("{\"contract\":1,\"imports\":[]}\n", guian("imports", "--json").out());
    CliRun answered = guian("import", file, "--json", "--answer", "s1.unit=万元");
    assertEquals(0, answered.status(), answered.err());
    JsonNode written = JsonMapper.shared().readTree(answered.out());
    assertEquals(1, written.get("import").get("observations").get("new").asInt());
    assertEquals(0, guian("import", file, "--unit", "万元").status());
    assertEquals(0, guian("import", file, "--set-aside-questions").status());
  }

  @Test
  void badInputIsOneSentence() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.xlsx"), "%PDF-1.7");
    CliRun run = guian("import", pdf.toString());
    assertEquals(1, run.status());
    assertEquals("a.xlsx 不是电子表格：可导入 .xlsx 和 .csv 文件。\n", run.err());
    assertEquals(1, guian("import", folder.resolve("none.xlsx").toString()).status());
    assertEquals(2, guian("import").status());
    assertEquals(2, guian("import", pdf.toString(), "--unit", "吨").status());
    assertEquals(2, guian("undo", "x").status());
  }
}

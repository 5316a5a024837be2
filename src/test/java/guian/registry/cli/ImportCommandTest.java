package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.importing.Sheets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
    // Row 14 has no name and is rejected.
    assertEquals(1, run.status(), run.err());
    JsonMapper json = JsonMapper.shared();
    assertEquals(
        List.of(),
        differences("", json.readTree(Files.readString(expected)), json.readTree(run.out())));
    assertFalse(Files.exists(folder.resolve("r.guian")));
  }

  @Test
  void aFileThatWasImportedIsSaidToHaveBeenUntilItIsUndone() throws IOException {
    Path first = csv("a.csv", "企业名称,2017年一季度营业收入（万元）\n甲甲科技有限公司,12.5\n");
    assertEquals(0, guian("import", first.toString()).status());
    Path copy = Files.copy(first, folder.resolve("b.csv"));
    CliRun again = guian("import", "--dry-run", copy.toString());
    assertEquals(0, again.status(), again.err());
    assertTrue(
        again.out().lines().anyMatch(l -> l.matches("说明：这个文件已于 \\d{4}-.* 导入过（批次 1，当时名为“a.csv”）")),
        again.out());
    JsonNode issue =
        JsonMapper.shared()
            .readTree(guian("import", "--dry-run", "--json", copy.toString()).out())
            .at("/issues/0");
    assertEquals("imported_before", issue.at("/code").asString());
    assertEquals("info", issue.at("/severity").asString());
    assertEquals(0, guian("undo", "1").status());
    assertFalse(guian("import", "--dry-run", copy.toString()).out().contains("导入过"));
  }

  @Test
  void aValueThatIsNotTakenIsNamedAndEndsWithOne() throws IOException {
    String head = "企业名称,2017年一季度营业收入（万元）\n甲甲科技有限公司,12.5\n乙乙科技有限公司,";
    for (String value : List.of("#DIV/0!", "约1200", "十几")) {
      Path file = csv("v.csv", head + value + "\n");
      CliRun dry = guian("import", "--dry-run", file.toString());
      assertEquals(1, dry.status(), value);
      CliRun run = guian("import", file.toString());
      assertEquals(1, run.status(), value);
      assertTrue(run.err().contains("B3") && run.err().contains(value), run.err());
      assertFalse(run.out().contains("B3"), run.out());
    }
    assertEquals(0, guian("import", csv("w.csv", head + "—\n").toString()).status());
  }

  private Path csv(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
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
    assertFalse(Files.exists(folder.resolve("r.guian")));
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
    assertEquals("a.xlsx 不是电子表格：可导入 .xlsx、.xls、.et、.ods、.csv 文件和带表格的网页。\n", run.err());
    assertEquals(1, guian("import", folder.resolve("none.xlsx").toString()).status());
    assertEquals(2, guian("import").status());
    assertEquals(2, guian("import", pdf.toString(), "--unit", "吨").status());
    assertEquals(2, guian("undo", "x").status());
  }

  @Test
  void theTextPlanShowsEachFirmWithItsValues() throws IOException {
    String first =
        Sheets.of("企业名称|登记状态|2016年营业收入（万元）", "甲数据有限公司|存续|1", "乙数据有限公司||2")
            .xlsx(folder.resolve("a.xlsx"))
            .toString();
    assertEquals(0, guian("import", first).status());
    String second =
        Sheets.of("企业名称|登记状态|2016年营业收入（万元）", "甲数据有限公司|停业|1.5", "丙数据有限公司||3", "|存续|4")
            .xlsx(folder.resolve("b.xlsx"))
            .toString();
    CliRun run = guian("import", "--dry-run", second);
    // 乙 reported 2016 only, which is this file's own period.
    assertEquals(
        """
        b.xlsx 的导入方案（未写入）：
        表“表”：第 1 行是表头，采用 3 列
        新增企业 1 家，更新 1 家，不变 0 家；观测值新增 1、修订 1、不变 0
        更新：甲数据有限公司（表 第 2 行）
            登记状态：存续 → 停业  B2
            营业收入 2016 全年：1.00 万元 → 1.50 万元  C2“1.5”
        新增：丙数据有限公司（表 第 3 行）
            企业名称：— → 丙数据有限公司  A3
            营业收入 2016 全年：— → 3.00 万元  C3“3”
        拒绝 表 第 4 行：没有企业名称，也没有台账里查得到的代码
        """,
        run.out());
    assertEquals(1, run.status());
  }

  @Test
  void firmsThatReportedBeforeAndAreNotInTheFileAreNamed() throws IOException {
    String first =
        Sheets.of("企业名称|2016年营业收入（万元）", "甲数据有限公司|1", "乙数据有限公司|2")
            .xlsx(folder.resolve("a.xlsx"))
            .toString();
    assertEquals(0, guian("import", first).status());
    String second =
        Sheets.of("企业名称|2017年营业收入（万元）", "甲数据有限公司|1").xlsx(folder.resolve("b.xlsx")).toString();
    CliRun run = guian("import", "--dry-run", second);
    assertTrue(run.out().contains("台账里有 1 家存续企业一年内报过同类指标，本文件里没有：乙数据有限公司\n"), run.out());
    assertEquals(0, run.status());
    String json = guian("import", "--dry-run", "--json", second).out();
    JsonNode missing = JsonMapper.shared().readTree(json).path("missing");
    assertEquals("{\"count\":1,\"firms\":[\"乙数据有限公司\"]}", missing.toString());
  }

  @Test
  void aDryRunAnswersAsTheImportWould() throws IOException {
    String open =
        Sheets.of("2017年1-6月", "企业名称|营业收入", "甲数据有限公司|1").xlsx(folder.resolve("a.xlsx")).toString();
    assertEquals(1, guian("import", "--dry-run", open).status());
    String none = Sheets.of("没有表").xlsx(folder.resolve("b.xlsx")).toString();
    CliRun run = guian("import", "--dry-run", none);
    assertEquals(1, run.status());
    assertEquals(guian("import", none).err(), run.err());
    assertEquals(1, run.messages());
  }

  @Test
  void aRefusedImportMakesNoRegistry() throws IOException {
    String open =
        Sheets.of("2017年1-6月", "企业名称|营业收入", "甲数据有限公司|1").xlsx(folder.resolve("a.xlsx")).toString();
    String none = Sheets.of("没有表").xlsx(folder.resolve("b.xlsx")).toString();
    String empty = Files.createFile(folder.resolve("c.csv")).toString();
    for (String file : List.of(open, none, empty, folder.resolve("missing.xlsx").toString())) {
      assertEquals(1, guian("import", file).status());
      try (var files = Files.list(folder)) {
        assertEquals(
            List.of("a.xlsx", "b.xlsx", "c.csv"),
            files.map(f -> f.getFileName().toString()).sorted().toList());
      }
    }
  }

  @Test
  void aFirmInThreeSheetsIsOneEntry() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String year : List.of("2014", "2015", "2016")) {
        Worksheet sheet = workbook.newWorksheet(year);
        sheet.value(0, 0, "Company name");
        sheet.value(0, 1, "Revenue " + year + " (RMB 10k)");
        sheet.value(1, 0, "甲数据有限公司");
        sheet.value(1, 1, 2);
      }
    }
    JsonNode plan =
        JsonMapper.shared().readTree(guian("import", "--dry-run", "--json", file.toString()).out());
    assertEquals(1, plan.get("firms").size());
    assertEquals("2014", plan.get("firms").get(0).get("sheet").asString());
    assertEquals(3, plan.get("observations").size());
    assertEquals(
        List.of("2015 [2] certain", "2016 [2] certain"),
        plan.get("duplicates").valueStream().map(ImportCommandTest::duplicate).toList());
    JsonNode columns = plan.get("sheets").get(0).get("columns");
    assertEquals("Company name", columns.get(0).get("header").asString());
    assertEquals("Revenue 2014 (RMB 10k)", columns.get(1).get("header").asString());
    assertEquals("万元", columns.get(1).get("unit").asString());
    assertEquals("header", columns.get(1).get("unitFrom").asString());
  }

  private static String duplicate(JsonNode duplicate) {
    return String.join(
        " ",
        duplicate.get("sheet").asString(),
        duplicate.get("rows").toString(),
        duplicate.get("certainty").asString());
  }

  @Test
  void aRefusedFileDoesNotHideWhatBecameOfTheOthers() throws IOException {
    String good =
        Sheets.of("企业名称|2016年营业收入（万元）", "甲数据有限公司|1").xlsx(folder.resolve("a.xlsx")).toString();
    String none = Sheets.of("没有表").xlsx(folder.resolve("b.xlsx")).toString();
    CliRun run = guian("import", good, none, "--json");
    assertEquals(1, run.status());
    JsonNode files = JsonMapper.shared().readTree(run.out()).get("files");
    assertEquals(1, files.get(0).get("import").get("id").asInt());
    assertEquals("import.nothing", files.get(1).get("error").get("code").asString());
    assertEquals(1, run.messages());
  }
}

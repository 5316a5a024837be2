package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code guian firm}, {@code backup}, {@code restore} and {@code verify}. */
class FirmCommandsTest extends FirmsRegistry {
  @Test
  void anAnswerThatCannotBeWrittenIsAFailure() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(full, true), new PrintWriter(err, true));
    String[] args = {"firms", "--json", "--db", file().toString(), "--lang", "zh"};
    assertEquals(3, Cli.run(console, args));
    assertEquals("结果没有写完：标准输出无法写入。\n", err.toString());
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedInOneSentence() {
    CliRun run = run("firms", "--csv", folder.resolve("none/out.csv").toString());
    assertEquals(1, run.status());
    assertEquals(1, run.messages());
  }

  @Test
  void aFirmsFileIsToldAsTextAndAsJson() {
    CliRun text = run("firm", "白山云");
    assertEquals(0, text.status(), text.err());
    assertTrue(text.out().startsWith("贵州甲科技有限公司  ID 1\n"), text.out());
    assertTrue(text.out().contains("曾用名  白山云\n"), text.out());
    assertTrue(text.out().contains("123.46"), text.out());
    JsonNode file = json(run("firm", "91520900PDY000078M", "--json"));
    assertEquals(1, file.get("contract").asInt());
    assertEquals("former", file.get("names").get(0).get("kind").asString());
    JsonNode observation = file.get("observations").get(0);
    assertEquals("1234567.8", observation.get("value").asString());
    assertEquals(2016, observation.get("period").get("year").asInt());
    assertTrue(file.get("history").size() >= 5);
    assertEquals(1, run("firm", "没有这家").status());
  }

  @Test
  void aFirmsFileIsPrintedOnASheetOfItsOwn() throws IOException {
    Path pdf = folder.resolve("甲.pdf");
    CliRun run = run("firm", "白山云", "--pdf", pdf.toString());
    assertEquals("企业档案已存为 " + pdf + "，共 1 页。\n", run.err());
    assertEquals("", run.out());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      String expected = "贵州甲科技有限公司企业档案　截至";
      assertTrue(text.contains(expected), text);
      assertTrue(text.contains("曾用名白山云"), text);
      assertTrue(text.contains("统一社会信用代码91520900PDY000078M"), text);
      assertTrue(text.contains("营业收入2016全年实际123.46万元"), text);
      assertEquals("贵州甲科技有限公司", document.getDocumentInformation().getTitle());
    }
    CliRun nowhere = run("firm", "白山云", "--pdf", folder.resolve("none/a.pdf").toString());
    assertEquals(1, nowhere.status());
    assertEquals(1, nowhere.messages());
  }

  @Test
  void theTextHasTheUsersWordsAndUnits() {
    try (Registry registry = Registry.open(file(), CLOCK)) {
      FirmEdits edits = new FirmEdits(registry);
      edits.change(LI, 1, FirmField.INDUSTRY_CODE, "6550");
      for (String period : List.of("2016", "2015Q1")) {
        edits.setFigure(
            LI,
            1,
            new FirmEdits.TypedFigure(
                "headcount_end",
                Period.parse(period).orElseThrow(),
                Nature.ACTUAL,
                Amount.of(new BigDecimal("1826"), Amount.PERSON),
                null));
      }
    }
    String zh = run("firm", "1").out();
    List<String> figures = zh.lines().filter(line -> line.startsWith("期末从业人员")).toList();
    assertEquals(2, figures.size(), zh);
    assertTrue(figures.get(0).contains("2015 年 3 月末") && figures.get(0).contains("1,826 人"), zh);
    assertTrue(figures.get(1).contains("2016 年 12 月末"), zh);
    assertTrue(zh.contains("行业  6550 信息处理和存储支持服务\n"), zh);
    assertFalse(zh.contains("person") || zh.contains("revenue"), zh);
    String en = CliRun.of("firm", "1", "--db", file().toString(), "--lang", "en").out();
    assertTrue(en.contains("Headcount at end") && en.contains("end of Mar 2015"), en);
    assertTrue(en.contains("1,826 people"), en);
  }

  @Test
  void claimsAndCommitmentsAreInTheFirmsJson() throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("insert into policy (id, name) values (1, '办法')");
      statement.execute(
          "insert into \"grant\" (id, firm_id, policy_id, status) values (1, 1, 1, 'approved')");
      statement.execute(
          "insert into commitment (grant_id, indicator, said, amount, due_period)"
              + " values (1, 'revenue', '两年内过亿', 10000000000, '2017Q2C')");
      statement.execute(
          "insert into claim (firm_id, indicator, said, base_period, multiple, target_period)"
              + " values (1, 'revenue', '三倍', '2016', 300, '2017')");
    }
    JsonNode file = json(run("firm", "1", "--json"));
    JsonNode commitment = file.get("commitments").get(0);
    assertEquals("办法", commitment.get("policy").asString());
    assertEquals("100000000", commitment.get("value").asString());
    assertEquals(
        "{\"kind\":\"ytd\",\"year\":2017,\"throughQuarter\":2}",
        commitment.get("duePeriod").toString());
    JsonNode claim = file.get("claims").get(0);
    assertEquals("1234567.8", claim.get("baseValue").asString());
    assertEquals("3703703.4", claim.get("targetValue").asString());
    assertEquals("open", claim.get("outcome").asString());
    assertEquals(file.get("historyCount").asInt(), file.get("history").size());
  }

  @Test
  void aBackupComesBackAndTheReplacedFileIsKept() throws IOException {
    Path backups = folder.resolve("backups");
    String copy = json(run("backup", backups.toString(), "--json")).get("file").asString();
    try (Registry registry = Registry.open(file(), CLOCK)) {
      new FirmEdits(registry).create(LI, "丁有限公司", null);
    }
    JsonNode restored = json(run("restore", copy, "--json"));
    assertEquals(3, restored.get("firms").asInt());
    assertEquals(3, json(run("firms", "--json")).get("total").asInt());
    Path kept = Path.of(restored.get("kept").asString());
    try (Registry registry = Registry.open(kept, CLOCK)) {
      assertEquals(
          4,
          new guian.registry.store.firms.FirmQueries(registry)
              .count(guian.registry.store.firms.FirmFilter.ALL)
              .number());
    }
  }

  @Test
  void aBackupThatIsNoneIsNotRestored() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.guian"), "no registry");
    byte[] before = Files.readAllBytes(file());
    CliRun run = run("restore", wrong.toString());
    assertEquals(1, run.status());
    assertEquals(1, run.messages());
    assertEquals(1, run("restore", folder.resolve("none").toString()).status());
    assertArrayEquals(before, Files.readAllBytes(file()));
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(f -> f.toString().contains("restoring")), "nothing is left");
    }
  }

  @Test
  void aSoundRegistryIsVerified() {
    JsonNode report = json(run("verify", "--json"));
    assertTrue(report.get("ok").asBoolean(), report.toString());
    assertEquals(17, report.get("schema").asInt());
    assertEquals(3, report.get("firms").asInt());
    assertEquals(0, report.get("problems").size());
    assertEquals(0, run("verify").status());
  }

  @Test
  void verifyNamesWhatAnotherProgramBroke() throws Exception {
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("update firm set name = '改名有限公司' where id = 3");
      statement.execute("delete from firm_search where rowid = 2");
      statement.execute("update firm_name set firm_id = 77");
    }
    CliRun run = run("verify", "--json");
    assertEquals(1, run.status());
    String problems = json(run).get("problems").toString();
    assertTrue(problems.contains("\"reference\""), problems);
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("update firm_name set firm_id = 1");
    }
    CliRun second = run("verify", "--json");
    assertEquals(1, second.status());
    String rest = json(second).get("problems").toString();
    assertTrue(rest.contains("\"search\"") && rest.contains("\"derived\""), rest);
  }
}

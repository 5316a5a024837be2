package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.report.OwnSentence;
import guian.registry.store.report.OwnSentences;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code guian report} on the example. */
class ReportCommandTest {
  @TempDir static Path folder;

  @BeforeAll
  static void fill() {
    try (Registry registry = Registry.open(db(), Clock.systemUTC())) {
      Example.fill(registry, "test");
    }
  }

  private static Path db() {
    return folder.resolve("r.guian");
  }

  private static CliRun run(String... args) {
    List<String> all = new ArrayList<>(List.of("report", "--db", db().toString(), "--lang", "zh"));
    all.addAll(List.of(args));
    return CliRun.of(all.toArray(String[]::new));
  }

  @Test
  void theReportIsSavedAndSaidSo() throws IOException {
    Path out = folder.resolve("季报.pdf");
    CliRun run = run("2017Q1", "--out", out.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().matches("季报已存为 .*季报\\.pdf，共 \\d+ 页。\n"), run.err());
    byte[] pdf = Files.readAllBytes(out);
    assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(0, run("2017Q1", "--out", out.toString()).status());
    assertArrayEquals(pdf, Files.readAllBytes(out), "the same data prints the same bytes");
  }

  @Test
  void aMachineReadsTheContract() throws Exception {
    Path out = folder.resolve("r.pdf");
    CliRun run = run("2017q2", "--json", "--out", out.toString());
    assertEquals(0, run.status());
    JsonNode answer = JsonMapper.shared().readTree(run.out());
    assertEquals(1, answer.get("contract").intValue());
    assertEquals(
        "{\"kind\":\"ytd\",\"year\":2017,\"throughQuarter\":2}", answer.get("period").toString());
    assertTrue(answer.get("edition").isNull());
    JsonNode revenue = figure(answer, "revenue.total.ytd");
    assertEquals("营业收入", revenue.get("label").stringValue());
    BigDecimal total = new BigDecimal(revenue.get("value").stringValue());
    assertTrue(total.compareTo(new BigDecimal("1000000000")) > 0, "in yuan, not in 万元");
    assertTrue(revenue.get("firms").intValue() > 300);
    for (String id : List.of("by_industry", "by_relation")) {
      assertEquals(0, total.compareTo(sum(table(answer, id))), id);
    }
    JsonNode firms = table(answer, "firms");
    assertEquals(
        figure(answer, "firms.total").get("value").stringValue(),
        Integer.toString(firms.get("rows").size()));
    JsonNode file = answer.get("files").get(0);
    assertEquals(out.toString(), file.get("path").stringValue());
    assertEquals(
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out))),
        file.get("sha256").stringValue());
    assertTrue(file.get("pages").intValue() > 10);
  }

  @Test
  void aWorkbookHoldsTheSameFirms() throws Exception {
    Path book = folder.resolve("季报.xlsx");
    CliRun run = run("2017Q2", "--json", "--xlsx", book.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals("季报已存为 " + book + "。\n", run.err());
    JsonNode answer = JsonMapper.shared().readTree(run.out());
    assertEquals(1, answer.get("files").size());
    assertEquals(book.toString(), answer.get("files").get(0).get("path").stringValue());
    assertTrue(answer.get("files").get(0).get("pages").isNull());
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(book))) {
      assertEquals(
          table(answer, "firms").get("rows").size(), read.getSheet("企业明细表").getLastRowNum());
    }
  }

  @Test
  void aDocumentTakesTheLooksOfATemplate() throws Exception {
    Path first = folder.resolve("一.docx");
    Path second = folder.resolve("二.docx");
    assertEquals(0, run("2017Q1", "--docx", first.toString()).status());
    CliRun run = run("2017Q1", "--docx", second.toString(), "--template-docx", first.toString());
    assertEquals(0, run.status(), run.err());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    Path none = folder.resolve("三.docx");
    CliRun refused = run("2017Q1", "--docx", none.toString(), "--template-docx", db().toString());
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("不能用作模板"), refused.err());
    assertFalse(Files.exists(none));
    assertEquals(2, run("2017Q1", "--json", "--template-docx", first.toString()).status());
  }

  @Test
  void whatAPdfHasBesidesIsForDraftsThatArePrinted() {
    assertEquals(2, run("2017Q1", "--json", "--pdfa").status(), "no PDF is asked for");
    String out = folder.resolve("style.pdf").toString();
    CliRun issued = run("2017Q1", "--out", out, "--contents", "--issue");
    assertEquals(2, issued.status());
    assertTrue(issued.err().contains("原样保存"), issued.err());
    assertEquals(2, run("2017Q1", "--out", out, "--pdfa", "--edition", "1").status());
  }

  @Test
  void twoFormsInOneFileAreWrongUse() {
    String out = folder.resolve("same.pdf").toString();
    CliRun run = run("2017Q2", "--out", out, "--xlsx", folder + "/./same.pdf");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("同一个文件"), run.err());
    assertFalse(Files.exists(folder.resolve("same.pdf")));
  }

  private static JsonNode figure(JsonNode answer, String id) {
    return find(answer.get("figures"), id);
  }

  private static JsonNode table(JsonNode answer, String id) {
    return find(answer.get("tables"), id);
  }

  private static JsonNode find(JsonNode list, String id) {
    for (JsonNode node : list) {
      if (node.get("id").stringValue().equals(id)) {
        return node;
      }
    }
    throw new AssertionError(id);
  }

  // All rows but the last, which is the total.
  private static BigDecimal sum(JsonNode table) {
    int column = -1;
    for (int i = 0; i < table.get("columns").size(); i++) {
      column = table.get("columns").get(i).stringValue().equals("revenue") ? i : column;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < table.get("rows").size() - 1; i++) {
      JsonNode cell = table.get("rows").get(i).get(column);
      sum = cell.isNull() ? sum : sum.add(new BigDecimal(cell.stringValue()));
    }
    return sum;
  }

  @Test
  void figuresNeedNoFile() {
    CliRun run = run("2016Q4", "--json");
    assertEquals(0, run.status());
    JsonNode answer = JsonMapper.shared().readTree(run.out());
    assertEquals("{\"kind\":\"year\",\"year\":2016}", answer.get("period").toString());
    assertEquals(0, answer.get("files").size());
    assertEquals("", run.err());
  }

  @Test
  void aWrongQuarterIsWrongUse() {
    CliRun run = run("2017Q5", "--out", folder.resolve("q5.pdf").toString());
    assertEquals(2, run.status());
    assertEquals("“2017Q5”不是季度；季度写作 2017Q1、2017Q2、2017Q3 或 2017Q4。\n", run.err());
    assertFalse(Files.exists(folder.resolve("q5.pdf")));
  }

  @Test
  void aMissingArgumentIsWrongUse() {
    assertEquals("缺少参数 --out，请看 guian report --help。\n", run("2017Q1").err());
    assertEquals(2, run("2017Q1").status());
    assertEquals("缺少参数 QUARTER，请看 guian report --help。\n", run("--out", "r.pdf").err());
    assertEquals(2, run("--out", "r.pdf").status());
  }

  @Test
  void aQuarterWithoutDataIsRefused() {
    Path out = folder.resolve("empty.pdf");
    CliRun run = run("1999Q1", "--out", out.toString());
    assertEquals(1, run.status());
    assertEquals("1999Q1 没有企业报送过数据，无法编制季报。\n", run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefused() {
    for (Path out : List.of(folder, folder.resolve("no/such/folder/r.pdf"))) {
      CliRun run = run("2017Q1", "--out", out.toString());
      assertEquals(1, run.status());
      assertEquals("无法写入季报文件 " + out + "，请检查文件夹、权限和磁盘空间。\n", run.err());
    }
  }

  @Test
  void anEditionIsIssuedListedAndPrintedAgain() throws IOException {
    assertEquals("2017Q1 的季报还没有印发过。\n", run("2017Q1", "--changes").out());
    CliRun issued = run("2017Q1", "--issue", "--json");
    assertEquals(0, issued.status());
    assertTrue(issued.err().startsWith("2017Q1 季报第 1 版已印发，校验值 "), issued.err());
    assertEquals(1, JsonMapper.shared().readTree(issued.out()).get("edition").asInt());
    Path out = folder.resolve("again.pdf");
    CliRun again = run("2017Q1", "--edition", "1", "--out", out.toString(), "--json");
    JsonNode file = JsonMapper.shared().readTree(again.out()).get("files").get(0);
    assertTrue(issued.err().contains(file.get("sha256").asString()), issued.err());
    assertTrue(Files.size(out) > 50_000);
    assertEquals("2017Q1 季报与第 1 版相比，有 0 个数不同。\n", run("2017Q1", "--changes").out());
    JsonNode listed = JsonMapper.shared().readTree(run("2017Q1", "--changes", "--json").out());
    assertEquals(2, listed.get("editions").size(), "in both languages");
    assertEquals("2017Q1 没有第 9 版季报。\n", run("2017Q1", "--edition", "9", "--json").err());
  }

  @Test
  void whatWasNotKnownOnADayIsNotReportedThen() {
    CliRun run = run("2017Q1", "--as-of", "1990-01-01", "--json");
    assertEquals(1, run.status());
    assertEquals("2017Q1 没有企业报送过数据，无法编制季报。\n", run.err());
    assertEquals(2, run("2017Q1", "--as-of", "9990-01-01", "--json").status());
    assertEquals(2, run("2017Q1", "--as-of", "2017-07-01", "--issue").status());
    assertEquals(2, run("2017Q1", "--as-of", "yesterday", "--json").status());
  }

  @Test
  void aTemplateFileIsPrintedByAndAWrongOneToldInOneSentence() throws IOException {
    Path template = folder.resolve("t.json");
    Files.writeString(
        template,
        "{\"guianReportTemplate\": 1, \"name\": \"简报\", \"sections\": [{\"id\": \"key\"}]}");
    Path out = folder.resolve("short.pdf");
    CliRun run =
        run("2017Q1", "--template", template.toString(), "--out", out.toString(), "--json");
    assertEquals(0, run.status(), run.err());
    JsonNode answer = JsonMapper.shared().readTree(run.out());
    assertEquals("简报", answer.get("template").stringValue());
    assertTrue(answer.get("files").get(0).get("pages").intValue() < 4, run.out());
    assertEquals(
        "",
        JsonMapper.shared().readTree(run("2017Q1", "--json").out()).get("template").stringValue());
    Files.writeString(
        template, "{\"guianReportTemplate\": 1,\n \"sections\": [{\"id\": \"kye\"}]}");
    CliRun wrong = run("2017Q1", "--template", template.toString(), "--json");
    assertEquals(1, wrong.status());
    assertEquals(
        "模板文件 " + template + " 的 sections[1].id 处：不认识“kye”；相近的有 key, notes, firms。\n", wrong.err());
    assertEquals(2, run("2017Q1", "--template", template.toString(), "--changes").status());
    assertEquals(1, run("2017Q1", "--template", folder.toString(), "--json").status());
  }

  @Test
  void wordsThatStandOnOtherFiguresAreWarnedOf() {
    try (Registry registry = Registry.open(db(), Clock.systemUTC())) {
      new OwnSentences(registry)
          .set(Author.manual("li"), new OwnSentence("2016Q3", "zh", "trend", "我的话。", "那时的数。"));
    }
    CliRun run = run("2016Q3", "--json");
    assertEquals(0, run.status());
    assertTrue(run.err().startsWith("“规模与走势”一段改写后数据有变，报告中已标明，请核对。按现有数据：2016年"), run.err());
    assertEquals(1, run("2016Q3", "--issue").status());
    String[] english = {"report", "2016Q3", "--db", db().toString(), "--lang", "en", "--json"};
    assertEquals("", CliRun.of(english).err(), "the English ones are composed");
  }
}

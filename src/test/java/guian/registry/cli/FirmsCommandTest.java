package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code guian firms}: what is searched for, what conditions mean, and the files. */
class FirmsCommandTest extends FirmsRegistry {
  @Test
  void firmsAreFoundByAFormerNameAndByACondition() {
    JsonNode found = json(run("firms", "--search", "白山云", "--json"));
    assertEquals(1, found.get("total").asInt());
    JsonNode firm = found.get("firms").get(0);
    assertEquals("贵州甲科技有限公司", firm.get("name").asString());
    assertEquals("2015-08", firm.get("foundedOn").asString());
    assertEquals("branch", firm.get("relation").asString());
    assertTrue(firm.get("park").isNull());
    assertEquals(
        1, json(run("firms", "--where", "relation=branch", "--json")).get("total").asInt());
    assertEquals(2, json(run("firms", "--where=relation=none", "--json")).get("total").asInt());
    assertEquals(
        1,
        json(run(
                "firms",
                "--where=founded=2014..2016",
                "--where=relation=branch,domestic",
                "--json"))
            .get("total")
            .asInt());
    assertEquals(0, json(run("firms", "--where=resident=no", "--json")).get("total").asInt());
  }

  @Test
  void aListIsPrintedAsItIsFiltered() throws IOException {
    Path out = folder.resolve("list.pdf");
    CliRun run = run("firms", "--where", "relation=branch", "--pdf", out.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals("名单已存为 %s，共 1 页。%n".formatted(out), run.err());
    assertEquals("", run.out());
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("企业名单"), text);
      assertTrue(text.contains("共 1 户；分公司"), text);
      assertTrue(text.contains("贵州甲科技有限公司"), text);
      assertEquals(
          json(run("firms", "--where", "relation=branch", "--json")).get("total").asInt(), 1);
      assertFalse(text.contains("贵州乙"), text);
      assertTrue(document.getPage(0).getMediaBox().getWidth() > 800, "on its side");
    }
    CliRun few =
        run(
            "firms",
            "--where=relation=branch,none",
            "--where=industry=6513,none",
            "--where=founded=2014..2016",
            "--where=resident=all",
            "--search",
            "甲",
            "--pdf",
            out.toString());
    assertEquals(0, few.status(), few.err());
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertTrue(text.contains("；查找“甲”；待确认、分公司；未录入、6513应用软件开发；成立2014–2016年；含区外企业"), text);
    }
    aListOnPaperSaysWhatItsColumnsAre(out);
    CliRun same = run("firms", "--csv", out.toString(), "--pdf", out.toString());
    assertEquals(2, same.status());
  }

  private void aListOnPaperSaysWhatItsColumnsAre(Path out) throws IOException {
    setFirst(FirmField.FOUNDED_ON, "2015-08-28");
    setFirst(FirmField.INDUSTRY_CODE, "6513");
    assertEquals(0, run("firms", "--pdf", out.toString()).status());
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("2015-08-28"), "on one line\n" + text);
      assertTrue(text.contains("6513 应用软件开发"), text);
      assertTrue(text.replaceAll("\\s+", "").contains("营业收入万元"), text);
    }
  }

  static Stream<Arguments> wrongConditions() {
    return Stream.of(
        Arguments.of("relation=foo", "domestic branch joint_venture"),
        Arguments.of("status=branch", "active moved_in moved_out"),
        Arguments.of("size=huge", "large medium small micro none"),
        Arguments.of("basis=foo", "derived confirmed none"),
        Arguments.of("industry=zzz", "A 至 T"),
        Arguments.of("industry=9999", "A 至 T"),
        Arguments.of("industry=Z", "A 至 T"),
        Arguments.of("park=乙园", "可写：甲园 none"),
        Arguments.of("founded=2016..2014", "2014..2016"),
        Arguments.of("founded=soon", "2014..2016"),
        Arguments.of("founded=..", "2014..2016"),
        Arguments.of("resident=maybe", "yes no all"),
        Arguments.of("relation", "industry park founded size resident"),
        Arguments.of("relation=", "industry park founded size resident"),
        Arguments.of("colour=red", "industry park founded size resident"));
  }

  @ParameterizedTest
  @MethodSource("wrongConditions")
  void aConditionThatNothingCanMeetIsWrongUseAndSaysWhatCan(String wrong, String possible) {
    setFirst(FirmField.PARK, "甲园");
    CliRun run = run("firms", "--where", wrong);
    assertEquals(2, run.status(), run.err());
    assertEquals(1, run.messages(), run.err());
    assertTrue(run.err().contains(possible), run.err());
    assertEquals("", run.out());
  }

  private void setFirst(FirmField field, String value) {
    try (Registry registry = Registry.open(file(), CLOCK)) {
      new FirmEdits(registry).change(LI, 1, field, value);
    }
  }

  @Test
  void aConditionGivenTwiceIsWrongUse() {
    CliRun run = run("firms", "--where=relation=branch", "--where=relation=domestic");
    assertEquals(2, run.status());
    assertEquals("条件 relation 写了两次；多个值写在一个条件里，用逗号隔开。\n", run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "I,1",
    "i,1",
    "65,1",
    "655,1",
    "6550,1",
    "I6550,1",
    "'64,6550',1",
    "none,2",
    "'none,6550',3",
    "64,0",
    "6513,0",
    "A,0"
  })
  void anIndustryIsASectionOrTheBeginningOfACode(String codes, int firms) {
    setFirst(FirmField.INDUSTRY_CODE, "6550");
    CliRun run = run("firms", "--json", "--where", "industry=" + codes);
    assertEquals(firms, json(run).get("total").asInt(), run.err());
    assertEquals(firms == 0 ? "没有符合条件的企业。\n" : "", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "*", "\"", "。"})
  void aSearchTextWithNothingToSearchForFindsNothing(String text) {
    CliRun run = run("firms", "--json", "--search", text);
    assertEquals(0, json(run).get("total").asInt());
    assertEquals("“" + text + "”里没有可检索的字或数字，没有查找。\n", run.err());
    assertEquals(3, json(run("firms", "--json", "--search", " ")).get("total").asInt());
  }

  @Test
  void aCsvFileHoldsNoFormulaAndTellsTheEmptiesApart() throws IOException {
    Path csv = folder.resolve("out.csv");
    CliRun run = run("firms", "--csv", csv.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals("已导出 " + csv + "。\n", run.err());
    List<String> lines = Files.readAllLines(csv);
    assertEquals("\uFEFF企业名称,信用代码,设立形式,行业,成立,状态,2016全年营业收入（元）", lines.get(0).replace(" ", ""));
    List<String> rows = lines.subList(1, 4).stream().sorted().toList();
    assertEquals("'=1+1有限公司,,,,,,不公示", rows.get(0));
    assertEquals("'@丙有限公司,,,,,,未报", rows.get(1));
    assertEquals("贵州甲科技有限公司,91520900PDY000078M,分公司,,2015-08,,1234567.80", rows.get(2));
  }

  @Test
  void anXlsxFileHoldsNumbersAndTextsOnly() throws IOException {
    Path xlsx = folder.resolve("out.xlsx");
    assertEquals(0, run("firms", "--search", "甲", "--xlsx", xlsx.toString()).status());
    try (InputStream in = Files.newInputStream(xlsx);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<Row> rows = book.getFirstSheet().read();
      assertEquals(2, rows.size());
      assertEquals("贵州甲科技有限公司", rows.get(1).getCellText(0));
      assertEquals(
          0, rows.get(1).getCellAsNumber(6).orElseThrow().compareTo(new BigDecimal("1234567.8")));
    }
  }

  @Test
  void anotherCurrencyStandsWithItsNumber() throws IOException {
    Path given = folder.resolve("usd.csv");
    Files.writeString(given, "企业名称,2016年营业收入（万美元）\n丁外币有限公司,100\n");
    assertEquals(0, run("import", given.toString()).status());
    Path csv = folder.resolve("out.csv");
    Path xlsx = folder.resolve("out.xlsx");
    assertEquals(0, run("firms", "--search", "丁外币", "--csv", csv.toString()).status());
    assertEquals("丁外币有限公司,,,,,,1000000.00 USD", Files.readAllLines(csv).get(1));
    assertTrue(run("firms", "--search", "丁外币").out().contains("1000000.00 USD"));
    assertEquals(0, run("firms", "--search", "丁外币", "--xlsx", xlsx.toString()).status());
    try (InputStream in = Files.newInputStream(xlsx);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      Row row = book.getFirstSheet().read().get(1);
      assertEquals(CellType.STRING, row.getCell(6).getType());
      assertEquals("1000000.00 USD", row.getCellText(6));
    }
  }
}

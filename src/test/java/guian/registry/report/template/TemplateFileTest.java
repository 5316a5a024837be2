package guian.registry.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.RefusedException;
import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.pages.PrintableText;
import guian.registry.report.pages.ReportHtml;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates as files, and what reports by them print. */
class TemplateFileTest {
  private static final String SOME =
      """
      {"guianReportTemplate": 1, "name": "简报",
       "head": {"zh": {"organ": "贵安新区管理委员会", "number": "贵安管函〔2017〕12号", "signer": "张<三>"}},
       "sections": [
         {"id": "features", "parts": [
           {"id": "leaders"}, {"id": "industry", "table": false}, {"id": "age", "show": false}]},
         {"id": "key"}],
       "indicators": ["tax.total.ytd", "firms.total"],
       "lists": {"leaders": 2}}
      """;

  private static final List<String> KNOWN =
      List.of("firms.total", "revenue.total.ytd", "tax.total.ytd", "rd.total.ytd", "vat.total.ytd");

  @TempDir Path folder;

  private static String refusal(String text) {
    RefusedException e =
        assertThrows(RefusedException.class, () -> TemplateFile.read(text, "甲.json"));
    return new Messages(Language.ZH).refusal(e);
  }

  @Test
  void aTemplateIsReadAsItWasWritten() {
    Template some = TemplateFile.read(SOME, "");
    assertEquals("简报", some.name());
    assertEquals(
        List.of(Chapter.FEATURES, Chapter.LEADERS, Chapter.INDUSTRY, Chapter.KEY), some.printed());
    assertEquals(some, TemplateFile.read(TemplateFile.write(some), ""));
    assertEquals(Template.STANDARD, TemplateFile.read(TemplateFile.write(Template.STANDARD), ""));
    assertEquals(Template.STANDARD, TemplateFile.read("{\"guianReportTemplate\": 1}", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"guianReportTemplate\": 1,|模板文件 甲.json 第 1 行第 27 列有误，不是有效的 JSON。",
        "[1]|甲.json 不是季报模板文件。",
        "{*, \"lists\": {\"firms\": LONG}}|甲.json 不是季报模板文件。",
        "{}|甲.json 不是季报模板文件。",
        "{\"guianReportTemplate\": 2}|模板文件 甲.json 由更新版本的程序保存，请升级程序后再用。",
        "{*, \"colour\": 1}|模板文件 甲.json 的 colour 处：不认识“colour”；相近的有 head, lists, name。",
        "{*, \"head\": {\"de\": {}}}|模板文件 甲.json 的 head.de 处：不认识“de”；相近的有 en, zh。",
        "{*, \"head\": {\"zh\": {\"organ\": 5}}}|模板文件 甲.json 的 head.zh.organ 处：应为不超过 60 个字的一行文字。",
        "{*, \"sections\": {}}|模板文件 甲.json 的 sections 处：应为列表 [ … ]。",
        "{*, \"sections\": [{\"id\": \"key\"}, {\"id\": \"weather\"}]}|模板文件 甲.json 的 sections[2].id"
            + " 处：不认识“weather”；相近的有 features, notes, key。",
        "{*, \"sections\": [{\"id\": \"trend\"}]}|模板文件 甲.json 的 sections[1].id 处：“trend”应写在"
            + " features.parts 里。",
        "{*, \"sections\": [{\"id\": \"key\"}, {\"id\": \"key\"}]}|模板文件 甲.json 的 sections[2].id"
            + " 处：“key”重复。",
        "{*, \"sections\": [{\"id\": \"features\", \"parts\": [{\"id\": \"key\"}]}]}|模板文件 甲.json 的"
            + " sections[1].parts[1].id 处：“key”应写在 sections 里。",
        "{*, \"sections\": [{\"id\": \"key\", \"parts\": []}]}|模板文件 甲.json 的 sections[1]"
            + " 处：不认识“parts”；相近的有 table, id, show。",
        "{*, \"sections\": [{\"id\": \"key\", \"show\": \"no\"}]}|模板文件 甲.json 的 sections[1].show"
            + " 处：应为 true 或 false。",
        "{*, \"indicators\": [\"x\"]}|模板文件 甲.json 的 indicators[1] 处：不认识“x”；相近的有 revenue.total.ytd。",
        "{*, \"lists\": {\"firms\": 3001}}|模板文件 甲.json 的 lists.firms 处：应为 1 至 3,000 的整数。",
        "{*, \"lists\": 7}|模板文件 甲.json 的 lists 处：应为一组项目（写在花括号中）。",
        "{*, \"sections\": []}|模板文件 甲.json 的 sections 处：列表是空的；要按标准模板，删去这一项即可。",
        "{*, \"sections\": [{\"id\": \"features\", \"parts\": []}]}|模板文件 甲.json 的 sections[1].parts"
            + " 处：列表是空的；要按标准模板，删去这一项即可。",
        "{*, \"guianReportTemplate\": 1}|模板文件 甲.json 第 1 行第 49 列有误，不是有效的 JSON。"
      })
  void aWrongFileIsToldWithThePlace(String text, String sentence) {
    assertEquals(
        sentence,
        refusal(
            text.replace("*", "\"guianReportTemplate\": 1").replace("LONG", "9".repeat(2_000))));
  }

  @Test
  void anUnknownFigureIsToldWithTheNearestOnes() throws Exception {
    Path file = folder.resolve("甲.json");
    Files.writeString(
        file,
        "{\"guianReportTemplate\": 1, \"indicators\": [\"tax.total.ytd\", \"vat.totol.ytd\"]}");
    RefusedException e = assertThrows(RefusedException.class, () -> TemplateFile.load(file, KNOWN));
    assertEquals(
        "The template file %s, at indicators[2]: “vat.totol.ytd” is not known; the nearest are"
                .formatted(file)
            + " vat.total.ytd, tax.total.ytd, rd.total.ytd.",
        new Messages(Language.EN).refusal(e));
  }

  @Test
  void aTemplateWithoutFiguresOfTheReportPrintsNoEmptyTable() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      ledger.revenue(ledger.firm("甲"), "2017Q2C", 1L);
      Template vat =
          TemplateFile.read(
              "{\"guianReportTemplate\": 1, \"indicators\": [\"vat.total.ytd\"]}", "");
      String html = html(ledger, vat, Language.ZH);
      assertFalse(html.contains("主要指标</p>"), html);
      assertTrue(html.contains("表 1　分行业营业收入"), html);
    }
  }

  @Test
  void aFileIsSavedAndLoadedAndWhatIsNoFileIsToldSo() throws Exception {
    Path file = folder.resolve("简报.json");
    Template some = TemplateFile.read(SOME, "");
    TemplateFile.save(some, file);
    assertEquals(some, TemplateFile.load(file, KNOWN));
    assertTrue(Files.readString(file).contains("\n"), "for people to read");
    List<Path> bad = new ArrayList<>(List.of(folder, folder.resolve("none.json")));
    for (Path none : bad) {
      RefusedException e =
          assertThrows(
              RefusedException.class, () -> TemplateFile.load(none, KNOWN), none::toString);
      assertEquals("report.template.file", e.code());
    }
    Path gbk = folder.resolve("gbk.json");
    Files.write(gbk, "{\"name\": \"简报\"}".getBytes("GBK"));
    assertEquals(
        "report.template.kind",
        assertThrows(RefusedException.class, () -> TemplateFile.load(gbk, KNOWN)).code());
    for (String charset : List.of("GBK", "UTF-16", "UTF-16LE")) {
      String bom = charset.equals("UTF-16LE") ? "\uFEFF" : "";
      Path other = folder.resolve(charset + ".json");
      Files.write(other, (bom + SOME).getBytes(charset));
      RefusedException e =
          assertThrows(RefusedException.class, () -> TemplateFile.load(other, KNOWN));
      assertEquals(
          "模板文件 %s 不是 UTF-8 编码，请用文本编辑器另存为 UTF-8 后再打开。".formatted(other),
          new Messages(Language.ZH).refusal(e));
    }
    Path marked = folder.resolve("bom.json");
    Files.write(marked, ("\uFEFF" + SOME).getBytes(StandardCharsets.UTF_8));
    assertEquals(some, TemplateFile.load(marked, KNOWN));
  }

  private static String html(LedgerFile ledger, Template template, Language language) {
    ReportContent content = ReportContent.draft(ledger.report("2017Q2")).by(template);
    return new ReportHtml(content, new Messages(language), new PrintableText(point -> true))
        .document();
  }

  @Test
  void aReportPrintsWhatItsTemplateHas() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 60);
      ledger.claim(1, "三倍", "2017", 900_000_000L, 300_000_000L, 300L);
      String html = html(ledger, TemplateFile.read(SOME, ""), Language.ZH);
      assertEquals(List.of("一、运行特点", "（一）龙头企业与增长贡献", "（二）行业结构", "二、主要指标完成情况"), headings(html));
      assertTrue(html.contains("<div class=\"organ\">贵安新区管理委员会</div>"), html);
      assertTrue(html.contains("<div class=\"signer\">签发人：张&lt;三&gt;</div>"), html);
      assertTrue(html.contains("<div class=\"number beside\">贵安管函〔2017〕12号</div>"), html);
      // The tables are numbered as they come, and what is not printed is not referred to.
      assertTrue(html.contains("名单见表1。"), html);
      assertTrue(html.contains("表 2　主要指标"), html);
      assertFalse(html.contains("分行业情况见表"), html);
      assertFalse(html.contains("企业明细表"), html);
      assertFalse(html.contains("<object"), html);
      assertTrue(html.contains("营业收入前2家企业合计"), html);
      String table = html.substring(html.indexOf("表 2　主要指标"));
      assertTrue(table.indexOf("税收") < table.indexOf("列入台账企业"), table);
      assertFalse(table.contains("营业收入"), table);
      assertFalse(html.contains("新设企业"), "nor does the sentence name it");
      assertFalse(html(ledger, TemplateFile.read(SOME, ""), Language.EN).contains("letterhead\">"));
    }
  }

  private static List<String> headings(String html) {
    List<String> headings = new ArrayList<>();
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile("<h[1-4][^>]*>([^<]*)</h").matcher(html);
    while (m.find()) {
      headings.add(m.group(1));
    }
    return headings;
  }
}

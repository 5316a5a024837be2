package guian.registry.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.edition.Issuing;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.PrintableText;
import guian.registry.report.pages.ReportHtml;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.report.OwnSentence;
import guian.registry.store.report.OwnSentences;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paragraphs that a person words: printed, flagged when their figures change, kept in editions. */
class OwnWordsTest {
  private static final ReportQuarter HALF = new ReportQuarter(2017, 2);
  private static final Messages ZH = new Messages(Language.ZH);
  private static final Messages EN = new Messages(Language.EN);
  private static final String MINE = "上半年开局良好，<全区> 营业收入 0.05 亿元。";

  @TempDir Path folder;
  private Registry registry;
  private long firm;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    firm = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, firm, "2017Q2C", "5000000");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private ReportContent content() {
    return ReportContent.draft(
        new QuarterlyReports(new ReportQueries(registry), Industries.load()).of(HALF));
  }

  private Paragraph paragraph(Place place, Messages messages) {
    return content().paragraphs(messages).stream()
        .filter(p -> p.place() == place)
        .findFirst()
        .orElseThrow();
  }

  private void word(Place place, Messages messages, String said) {
    new OwnSentences(registry)
        .set(
            TestRegistry.LI,
            new OwnSentence(
                HALF.code(),
                messages.language().code(),
                place.code(),
                said,
                paragraph(place, messages).basis()));
  }

  private String html(Messages messages) {
    return new ReportHtml(content(), messages, new PrintableText(point -> true)).document();
  }

  private Issuing issuing() {
    return new Issuing(registry, Industries.load());
  }

  @Test
  void aPersonsWordsArePrintedInTheirLanguageOnly() {
    String composed = paragraph(Place.LEAD, ZH).composed();
    assertEquals("2017年上半年，尚无可比的上年同期数，对全区企业经济运行暂不作总体判断。列入台账企业1家，营业收入500.00万元。", composed);
    word(Place.LEAD, ZH, MINE);
    assertTrue(html(ZH).contains("<p>上半年开局良好，&lt;全区&gt; 营业收入 0.05 亿元。</p>"));
    assertFalse(html(ZH).contains(composed));
    assertFalse(html(ZH).contains("class=\"outdated\""));
    assertTrue(html(EN).contains(paragraph(Place.LEAD, EN).composed().replace("'", "&#39;")));
    assertFalse(paragraph(Place.LEAD, EN).isOwn());
  }

  @Test
  void changedFiguresFlagItAndNothingIsIssuedBeforeItWasLookedAt() throws Exception {
    word(Place.LEAD, ZH, MINE);
    word(Place.SIZE, EN, "By size there is nothing to say.");
    TestRegistry.revenue(registry, firm, "2017Q2C", "6000000");
    assertEquals(
        List.of(Place.LEAD), content().outdated(ZH).stream().map(Paragraph::place).toList());
    assertEquals(MINE, paragraph(Place.LEAD, ZH).text());
    assertTrue(html(ZH).contains("亿元。</p><p class=\"outdated\">〔此段为人工改写，改写后数据有变，请核对。〕</p>"));
    RefusedException e =
        assertThrows(
            RefusedException.class, () -> issuing().issue(TestRegistry.LI, HALF, () -> {}));
    assertEquals("report.outdated", e.code());
    assertEquals("2017Q2 季报有改写的文字（中文 1 段、英文 0 段）在改写后数据有变，请先在“文字”中核对，再印发。", ZH.refusal(e));
    assertEquals(List.of(), issuing().of(HALF));

    word(Place.LEAD, ZH, MINE);
    assertEquals(1, issuing().issue(TestRegistry.LI, HALF, () -> {}));
    Issuing.Issued issued = issuing().issued(HALF, 1, Language.ZH);
    assertTrue(text(issued.pdf()).contains("上半年开局良好"));
    assertTrue(issued.frozen().contains("上半年开局良好"));
    OwnSentences sentences = new OwnSentences(registry);
    sentences.remove(TestRegistry.LI, paragraph(Place.LEAD, ZH).own());
    assertTrue(text(issuing().issued(HALF, 1, Language.ZH).pdf()).contains("上半年开局良好"));
    assertFalse(html(ZH).contains("上半年开局良好"));
  }

  private static String text(ReportPdf pdf) throws Exception {
    try (InputStream in = pdf.open();
        PDDocument document = Loader.loadPDF(in.readAllBytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void whatOnlyAPersonSaysHasItsHeadingAndStandsOnAllKeyFigures() {
    assertFalse(html(ZH).contains("存在问题"));
    word(Place.PROBLEMS, ZH, "一是电价偏高。\n二是用工不足。");
    String html = html(ZH);
    assertTrue(html.contains("四、存在问题</h1><p>一是电价偏高。</p><p>二是用工不足。</p>"), html);
    assertTrue(html.contains("五、口径说明"), html);
    assertFalse(html(EN).contains("Problems"));
    TestRegistry.figure(registry, firm, "2016Q2C", guian.registry.model.Nature.ACTUAL, "4000000");
    assertTrue(paragraph(Place.PROBLEMS, ZH).isOutdated());
  }

  @Test
  void anAnswerForMachinesSaysWhichAreAPersonsAndOutdated() {
    word(Place.LEAD, ZH, MINE);
    TestRegistry.revenue(registry, firm, "2017Q2C", "6000000");
    var answer = new ReportJson(content(), ZH).answer();
    List<?> paragraphs = (List<?>) answer.get("paragraphs");
    assertEquals(
        java.util.Map.of("place", "lead", "text", MINE, "own", true, "outdated", true),
        paragraphs.getFirst());
    assertTrue(paragraphs.get(1).toString().contains("own=false, outdated=false"));
  }
}

package guian.registry.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Industries;
import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annex of sources: its lines add up to the printed numbers, its rates can be worked out. */
class SourcesAnnexTest {
  @TempDir Path folder;

  private QuarterlyReport report() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 40);
      return new QuarterlyReports(new ReportQueries(ledger.registry()), Industries.load())
          .of(new ReportQuarter(2017, 2), inUse -> inUse.showing(Chapter.SOURCES));
    }
  }

  private static Document pages(QuarterlyReport report, Language language) {
    ReportContent content =
        ReportContent.draft(report).by(Template.STANDARD.showing(Chapter.SOURCES));
    return Jsoup.parse(
        new ReportHtml(content, new Messages(language), new PrintableText(point -> true))
            .document(PdfStyle.PLAIN));
  }

  private static List<String> cells(Element row) {
    return row.select("td").stream().map(Element::text).toList();
  }

  private static List<List<String>> table(Document pages, String caption) {
    return pages.select("#sources ~ .sources .caption, .sources .caption").stream()
        .filter(found -> found.text().startsWith(caption))
        .findFirst()
        .map(Element::nextElementSibling)
        .map(found -> found.selectFirst("table") == null ? found : found.selectFirst("table"))
        .orElseThrow()
        .select("tbody tr")
        .stream()
        .map(SourcesAnnexTest::cells)
        .toList();
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace(",", "").replace("−", "-").replace("+", ""));
  }

  // As printed, each line is up to half a unit of the last place off.
  private static void near(String sum, List<String> lines) {
    BigDecimal all =
        lines.stream()
            .filter(line -> !line.isEmpty())
            .map(SourcesAnnexTest::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = number(sum).subtract(all).abs();
    assertTrue(
        off.compareTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(lines.size()))) <= 0,
        sum + " of lines that make " + all);
  }

  private static void isRate(String rate, String now, String base) {
    double worked = (number(now).doubleValue() / number(base).doubleValue() - 1) * 100;
    assertEquals(number(rate).doubleValue(), worked, 0.051);
  }

  @ParameterizedTest
  @EnumSource
  void theSumsAndTheRateAreTheNumbersOfTheTable(Language language) {
    QuarterlyReport report = report();
    Document pages = pages(report, language);
    String label =
        new Wording(new Messages(language)).label(report.figure("revenue.total.ytd").topic());
    List<String> printed =
        pages.select("table").first().select("tr").stream()
            .map(SourcesAnnexTest::cells)
            .filter(row -> !row.isEmpty() && row.getFirst().equals(label))
            .findFirst()
            .orElseThrow();
    List<List<String>> rows = table(pages, label + (language == Language.ZH ? "（" : " ("));
    List<List<String>> sums = rows.stream().filter(row -> row.getFirst().isEmpty()).toList();
    List<List<String>> firms = rows.stream().filter(row -> !row.getFirst().isEmpty()).toList();
    assertEquals(report.figure("revenue.total.ytd").firms(), firms.size(), "a firm a row");
    // The cumulative; what is compared and its base; the growth of these.
    assertEquals(printed.get(2), sums.get(0).get(2));
    assertEquals(printed.get(4), sums.get(1).get(2));
    assertEquals(printed.get(5), sums.get(1).get(5));
    assertEquals(printed.get(6), sums.get(2).get(2));
    assertTrue(sums.get(1).get(1).contains(printed.get(3)), sums.get(1)::toString);
    assertTrue(
        sums.get(2)
            .get(1)
            .contains(printed.get(4) + (language == Language.ZH ? "÷" : " ÷ ") + printed.get(5)),
        sums.get(2)::toString);
    near(printed.get(2), firms.stream().map(row -> row.get(2)).toList());
    near(printed.get(5), firms.stream().map(row -> row.get(5)).toList());
    near(
        printed.get(4),
        firms.stream().filter(row -> !row.get(5).isEmpty()).map(row -> row.get(2)).toList());
    isRate(printed.get(6), printed.get(4), printed.get(5));
    assertEquals(
        language == Language.ZH ? "附件 2" : "Annex 2", pages.select("#sources .annex-label").text());
  }

  @Test
  void groupsAndLeadersAreFollowedToRowsOfTheTableOfRevenue() {
    Document pages = pages(report(), Language.ZH);
    List<List<String>> revenue = table(pages, "营业收入（");
    for (String caption : List.of("分行业营业收入", "分设立形式营业收入", "分企业规模营业收入", "分成立年限营业收入")) {
      List<List<String>> groups = table(pages, caption);
      String whole = groups.getLast().get(1);
      for (List<String> group : groups) {
        if (group.get(1).equals("—")) {
          continue;
        }
        List<String> values = new ArrayList<>();
        for (String range : group.getLast().split("、")) {
          int[] ends = Arrays.stream(range.split("–")).mapToInt(Integer::parseInt).toArray();
          for (int row = ends[0]; row <= ends[ends.length - 1]; row++) {
            assertEquals(Integer.toString(row), revenue.get(row - 1).getFirst());
            values.add(revenue.get(row - 1).get(2));
          }
        }
        near(group.get(1), values);
        double share = number(group.get(1)).doubleValue() / number(whole).doubleValue() * 100;
        assertEquals(number(group.get(2)).doubleValue(), share, 0.051);
        if (!group.get(5).equals("—")) {
          isRate(group.get(5), group.get(3), group.get(4));
        }
      }
    }
    List<List<String>> leaders = table(pages, "营业收入前列企业");
    assertEquals(10, leaders.size());
    for (List<String> leader : leaders) {
      List<String> row = revenue.get(Integer.parseInt(leader.getFirst()) - 1);
      assertEquals(leader.subList(1, 3), row.subList(1, 3));
      assertEquals(leader.get(4), row.get(5).isEmpty() ? "—" : row.get(5));
    }
  }

  @Test
  void filesAreNamedOnceAndTheFirmsThatAreMissingHaveTheirs() {
    QuarterlyReport report = report();
    Document pages = pages(report, Language.ZH);
    assertEquals(List.of(List.of("〔1〕", "a"), List.of("〔2〕", "b")), table(pages, "来源文件"));
    Set<String> places =
        table(pages, "营业收入（").stream()
            .filter(row -> !row.getFirst().isEmpty())
            .map(row -> row.get(3))
            .collect(Collectors.toSet());
    assertEquals(Set.of("〔1〕"), places, "the period of all is said in the head");
    assertEquals(report.movers().leavers().size(), table(pages, "退出及未报企业").size());
    assertEquals(report.reporting().lapsed().size(), table(pages, "上期已报送、本期未报送的企业").size());
  }

  @Test
  void aTableThatIsCutSaysHowManyFirmsAreLeft() {
    QuarterlyReport report = report();
    ReportContent content =
        ReportContent.draft(report).by(Template.STANDARD.showing(Chapter.SOURCES));
    Document pages =
        Jsoup.parse(
            new ReportHtml(content, new Messages(Language.ZH), new PrintableText(point -> true), 5)
                .document(PdfStyle.PLAIN));
    int reported = report.figure("revenue.total.ytd").firms();
    List<List<String>> rows = table(pages, "本年新设企业（");
    List<List<String>> revenue = table(pages, "营业收入（");
    long shown =
        rows.stream().filter(row -> !row.getFirst().isEmpty()).count()
            + revenue.stream().filter(row -> !row.getFirst().isEmpty()).count();
    assertTrue(shown <= 5, () -> "rows: " + shown);
    assertTrue(revenue.toString().contains("其余 "), revenue::toString);
    assertTrue(revenue.toString().contains("合计（" + reported + " 户）"), revenue::toString);
    String note = pages.select(".sources .note").text();
    assertTrue(note.contains("本附件逐户列出前 5 行（共 "), note);
    Document whole = pages(report, Language.ZH);
    assertFalse(whole.text().contains("本附件逐户列出前"), "a small ledger is listed whole");
  }

  @Test
  void aSmallZoneHasRoomForMoreRowsThanALargeOne() {
    assertEquals(8_880, SourcesAnnex.room(400));
    assertEquals(7_800, SourcesAnnex.room(4_000));
    assertEquals(3_000, SourcesAnnex.room(20_000));
  }

  @Test
  void theStandardReportHasNoSuchAnnex() {
    assertFalse(Template.STANDARD.prints(Chapter.SOURCES));
    assertTrue(Template.STANDARD.showing(Chapter.SOURCES).prints(Chapter.SOURCES));
  }

  @Test
  void aClaimIsFollowedToItsCellAndToWhatIsDone() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      long firm = ledger.firm("甲");
      ledger.revenue(firm, "2017Q2C", 1_500_000L);
      ledger.sql("UPDATE observation SET sheet = '汇总', cell = 'F2'");
      ledger.claim(firm, "过三百万", "2017", 3_000_000L, null, null);
      ledger.sql("UPDATE claim SET source_id = 1, sheet = '预期', cell = 'C4'");
      QuarterlyReport report =
          new QuarterlyReports(new ReportQueries(ledger.registry()), Industries.load())
              .of(new ReportQuarter(2017, 2), inUse -> inUse.showing(Chapter.SOURCES));
      List<List<String>> rows = table(pages(report, Language.ZH), "企业预期");
      assertEquals(
          List.of("甲", "过三百万", "万元", "300.00", "〔1〕预期!C4", "150.00", "2017 1–6月累计，〔1〕汇总!F2"),
          rows.getLast());
    }
  }
}

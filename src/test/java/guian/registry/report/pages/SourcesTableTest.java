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
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annex of sources: its sums are the printed numbers, in each language. */
class SourcesTableTest {
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

  @ParameterizedTest
  @EnumSource
  void theSumsAreTheNumbersOfTheTable(Language language) {
    QuarterlyReport report = report();
    Document pages = pages(report, language);
    String label =
        new Wording(new Messages(language)).label(report.figure("revenue.total.ytd").topic());
    List<String> printed =
        pages.select("table").first().select("tr").stream()
            .map(SourcesTableTest::cells)
            .filter(row -> !row.isEmpty() && row.getFirst().equals(label))
            .findFirst()
            .orElseThrow();
    List<List<String>> sums =
        pages.select(".sources tr.sum").stream()
            .map(SourcesTableTest::cells)
            .filter(row ->
                row.getFirst().startsWith(label + " (")
                    || row.getFirst().startsWith(label + "（")
                    || row.getFirst().equals(label))
            .toList();
    // Cumulative, of comparable firms, base.
    assertEquals(
        List.of(printed.get(2), printed.get(4), printed.get(5)),
        sums.stream().map(row -> row.get(3)).toList());
    assertTrue(sums.get(1).get(1).contains(printed.get(3)), sums.get(1)::toString);
    assertEquals(
        language == Language.ZH ? "附件 2" : "Annex 2", pages.select("#sources .annex-label").text());
  }

  @Test
  void aListThatIsCutHasTheRestInOneLine() {
    QuarterlyReport report = report();
    Markup out = new Markup(new PrintableText(point -> true));
    new SourcesTable(new Wording(new Messages(Language.ZH)), true, 5)
        .write(
            out,
            report.sources().stream()
                .filter(source -> source.figure().id().equals("revenue.total.ytd"))
                .toList());
    List<List<String>> rows =
        Jsoup.parse(out.toString()).select("tbody tr").stream()
            .map(SourcesTableTest::cells)
            .toList();
    int reported = report.figure("revenue.total.ytd").firms();
    assertTrue(reported > 10);
    assertTrue(rows.get(5).get(1).startsWith("其余 "), rows.get(5)::toString);
    assertEquals("合计（" + reported + " 户）", rows.get(6).get(1));
    assertEquals(
        Wording.number(
            report.figure("revenue.total.ytd").topic().measure(),
            report.figure("revenue.total.ytd").value()),
        rows.get(6).get(3));
  }

  @Test
  void theStandardReportHasNoSuchAnnex() {
    assertFalse(Template.STANDARD.prints(Chapter.SOURCES));
    assertTrue(Template.STANDARD.showing(Chapter.SOURCES).prints(Chapter.SOURCES));
  }
}

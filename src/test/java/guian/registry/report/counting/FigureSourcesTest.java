package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Industries;
import guian.registry.model.Nature;
import guian.registry.report.LedgerFile;
import guian.registry.report.LivedIn;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.template.Chapter;
import guian.registry.report.words.SourceWords;
import guian.registry.report.words.Wording;
import guian.registry.store.Registry;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number of a key figure is followed to the values that add up to it. */
class FigureSourcesTest {
  private static final ReportQuarter HALF = new ReportQuarter(2017, 2);
  private static final SourceWords WORDS = new SourceWords(new Wording(new Messages(Language.ZH)));

  @TempDir Path folder;

  private static List<FigureSource> sources(Registry registry) {
    return report(registry).sources().figures();
  }

  private static QuarterlyReport report(Registry registry) {
    return new QuarterlyReports(new ReportQueries(registry), Industries.load())
        .of(HALF, inUse -> inUse.showing(Chapter.SOURCES));
  }

  private static FigureSource source(Registry registry, String id) {
    return sources(registry).stream()
        .filter(source -> source.figure().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void theLinesOfEachNumberAddUpToIt(long seed) {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 120, seed);
      QuarterlyReport report = report(ledger.registry());
      assertEquals(
          report.figures(), report.sources().figures().stream().map(FigureSource::figure).toList());
      int numbers = 0;
      for (FigureSource source : report.sources().figures()) {
        Comparison comparison = source.figure().comparison();
        if (source.listed() && source.figure().value() != null) {
          same(source.figure().value(), source.value());
          numbers++;
        }
        if (comparison != null && source.listed()) {
          same(comparison.base(), source.base());
          numbers++;
        }
        if (comparison != null && comparison.basis() != Basis.LEDGER) {
          same(comparison.value(), source.compared());
          assertEquals(
              comparison.firms(),
              source.base().stream().map(line -> line.firm().id()).distinct().count());
        }
      }
      assertTrue(numbers > 8, "numbers: " + numbers);
      // The values in use, counted by SQL.
      assertEquals(
          ledger.number(
              "SELECT sum(amount) FROM observation JOIN firm ON firm.id = firm_id WHERE"
                  + " is_resident = 1 AND indicator = 'tax' AND period = '2017Q2C' AND nature ="
                  + " 'actual' AND standing = 'current' AND unit = 'CNY'"),
          FigureSource.sum(source(ledger.registry(), "tax.total.ytd").value())
              .movePointRight(2)
              .longValueExact());
    }
  }

  private static void same(BigDecimal number, List<Line> lines) {
    assertEquals(0, number.compareTo(FigureSource.sum(lines)), number + " " + lines.size());
  }

  private static String all(Line line) {
    return Stream.of(WORDS.when(line), WORDS.file(line), WORDS.cell(line), WORDS.raw(line))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  @Test
  void aSumOfQuartersIsFollowedToEachAndACellToItsFile() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      long firm = ledger.firm("甲");
      ledger.revenue(firm, "2017Q1", 10L).revenue(firm, "2017Q2", 32L);
      ledger.revenue(firm, "2016Q2C", 40L).restated(firm, "2016Q2C", 39);
      ledger.sql("UPDATE observation SET sheet = '汇总', cell = 'F' || id, raw = amount / 100");
      FigureSource revenue = source(ledger.registry(), "revenue.total.ytd");
      assertEquals(
          List.of("2017 一季度（单季） · a · 汇总!F1 · 10", "2017 二季度（单季） · a · 汇总!F2 · 32"),
          revenue.value().stream().map(FigureSourcesTest::all).toList());
      assertEquals(
          List.of("2016 1–6月累计（本年调整数） · a · 汇总!F4 · 39"),
          revenue.base().stream().map(FigureSourcesTest::all).toList());
    }
  }

  @Test
  void whatAPersonTypedIsToldWithWhoAndWhen() {
    try (LivedIn lived = new LivedIn(folder)) {
      long firm = lived.firm(3);
      lived.days.set("2017-07-20T17:30:00Z");
      lived.value(firm, "revenue", "2017Q2C", Nature.ACTUAL, "765432");
      Line line =
          source(lived.registry, "revenue.total.ytd").value().stream()
              .filter(each -> each.firm().id() == firm)
              .findFirst()
              .orElseThrow();
      // Half past one in the morning of the 21st, in China.
      assertEquals("2017 1–6月累计 · 手工录入（li，2017-07-21）", all(line));
    }
  }

  @Test
  void paymentsArePartsOfWhatIsPaid() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      long firm = ledger.firm("甲");
      ledger.revenue(firm, "2017Q2C", 1L);
      ledger.paid(firm, "2017-02-03", 500L);
      ledger.paid(firm, "2017-05-06", 700L);
      ledger.paid(firm, "2017-08-01", 900L);
      FigureSource paid = source(ledger.registry(), "grants.paid.ytd");
      assertEquals(
          List.of("2017-02-03 办法 · b", "2017-05-06 办法 · b"),
          paid.value().stream().map(FigureSourcesTest::all).toList());
      assertEquals(1, source(ledger.registry(), "grants.receivers.ytd").value().size());
    }
  }

  @Test
  void nothingIsReadThatNobodyAskedFor() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      ledger.revenue(ledger.firm("甲"), "2017Q2C", 1L);
      assertEquals(List.of(), ledger.report("2017Q2").sources().figures());
    }
  }
}

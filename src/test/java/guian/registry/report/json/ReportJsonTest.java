package guian.registry.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.model.Industries;
import guian.registry.report.FigureOracle;
import guian.registry.report.FigureOracle.Expected;
import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the JSON answer against an oracle, for the example and for random ledgers. */
class ReportJsonTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2017Q1", "2017Q2", "2016Q4", "2016Q3", "2015Q2"})
  void theExamplesFiguresAreTheirSql(String quarter) throws Exception {
    ExampleFile.copy(folder.resolve("registry.guian"));
    try (Registry registry = TestRegistry.open(folder)) {
      check(registry, quarter);
    }
  }

  @ParameterizedTest
  @CsvSource({"2017Q2, 1", "2017Q2, 2", "2017Q1, 3", "2016Q4, 4", "2016Q2, 5"})
  void aRandomLedgersFiguresAreTheirSql(String quarter, long seed) throws Exception {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 120, seed);
      check(ledger.registry(), quarter);
    }
  }

  // Nothing reported is nothing known: no share, where a share of 0.0 is one of nothing earned.
  @Test
  void aGroupWithoutAnyReportHasNoShare() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      ledger.revenue(ledger.firm("a", null, "domestic", "active", null, null), "2017Q1C", 5L);
      ledger.revenue(ledger.firm("b", null, "branch", "active", null, null), "2017Q1C", 0L);
      ledger.firm("c", null, "rep_office", "active", null, null);
      ReportJson json =
          new ReportJson(ReportContent.draft(ledger.report("2017Q1")), new Messages(Language.ZH));
      JsonNode answer =
          JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(json.answer()));
      Map<String, String> shares = new HashMap<>();
      answer
          .get("tables")
          .get(1)
          .get("rows")
          .forEach(row -> shares.put(row.get(0).asString(), text(row, 5)));
      assertEquals("100.0", shares.get("domestic"));
      assertEquals("0.0", shares.get("branch"));
      assertTrue(shares.containsKey("rep_office"));
      assertNull(shares.get("rep_office"));
    }
  }

  private static String text(JsonNode row, int column) {
    return row.get(column).isNull() ? null : row.get(column).asString();
  }

  private static void check(Registry registry, String quarter) throws Exception {
    ReportQuarter at = ReportQuarter.parse(quarter).orElseThrow();
    QuarterlyReport report =
        new QuarterlyReports(new ReportQueries(registry), Industries.load()).of(at);
    Map<String, JsonNode> zh = figures(report, Language.ZH);
    assertEquals(values(zh), values(figures(report, Language.EN)), "in both languages");
    try (FigureOracle oracle = new FigureOracle(registry.path(), at)) {
      assertEquals(0, oracle.derived(), "the oracle knows cumulatives only");
      int found = 0;
      for (String indicator : oracle.indicators()) {
        Expected expected = oracle.reported(indicator);
        JsonNode figure =
            zh.getOrDefault(indicator + ".total.ytd", zh.get(indicator + ".total.end"));
        if (figure == null) {
          assertEquals(0, expected.firms(), indicator);
        } else {
          found++;
          assertEquals(expected, expected(figure), indicator);
        }
      }
      assertTrue(found > 3, () -> "only " + zh.keySet());
      assertEquals(oracle.paid(), expected(zh.get("grants.paid.ytd")));
      assertEquals(oracle.posts(), expected(zh.get("placements.posts.ytd")));
    }
  }

  private static Map<String, JsonNode> figures(QuarterlyReport report, Language language) {
    ReportJson json = new ReportJson(ReportContent.draft(report), new Messages(language));
    JsonNode answer =
        JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(json.answer()));
    Map<String, JsonNode> figures = new HashMap<>();
    answer.get("figures").forEach(figure -> figures.put(figure.get("id").asString(), figure));
    return figures;
  }

  private static Map<String, Expected> values(Map<String, JsonNode> figures) {
    Map<String, Expected> values = new HashMap<>();
    figures.forEach((id, figure) -> values.put(id, expected(figure)));
    return values;
  }

  private static Expected expected(JsonNode figure) {
    return new Expected(
        text(figure, "value"),
        figure.get("firms").asLong(),
        text(figure, "prior"),
        text(figure, "growthPercent"));
  }

  private static String text(JsonNode figure, String key) {
    return figure.get(key).isNull() ? null : figure.get(key).asString();
  }
}

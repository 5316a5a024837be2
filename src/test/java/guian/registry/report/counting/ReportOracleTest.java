package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a ledger of 300 invented firms against SQL written for this test. */
class ReportOracleTest {
  private static final String BASE =
      """
      (SELECT amount FROM observation b WHERE b.firm_id = o.firm_id AND b.indicator = o.indicator
       AND b.period = ?2 AND b.amount IS NOT NULL ORDER BY b.nature = 'prior' DESC LIMIT 1)
      """;
  private static final String NOW =
      """
      FROM observation o JOIN firm f ON f.id = o.firm_id
      WHERE o.indicator = 'revenue' AND o.nature = 'actual' AND o.amount IS NOT NULL
        AND o.period = ?1
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2017Q1, 2017Q1C, 2016Q1C", "2017Q2, 2017Q2C, 2016Q2C", "2016Q4, 2016, 2015"})
  void figuresEqualTheirSqlAndGroupsAddUp(String quarter, String now, String before) {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 300);
      QuarterlyReport report = ledger.report(quarter);
      Figure revenue = report.figure("revenue.total.ytd");
      fen(ledger.number("SELECT sum(o.amount) " + NOW, now), revenue.value());
      assertEquals(ledger.number("SELECT count(*) " + NOW, now), revenue.firms());
      fen(
          ledger.number("SELECT sum(" + BASE + ") " + NOW, now, before),
          revenue.comparison().base());
      fen(
          ledger.number(
              "SELECT sum(o.amount) " + NOW + " AND " + BASE + " IS NOT NULL", now, before),
          revenue.comparison().value());
      groups(ledger, now, report);
      addUp(report, report.byIndustry());
      addUp(report, report.byRelation());
    }
  }

  private static void groups(LedgerFile ledger, String now, QuarterlyReport report) {
    for (Breakdown.Row row : report.byRelation().rows()) {
      String group = row.key().equals("none") ? "IS NULL" : "= '" + row.key() + "'";
      fen(
          ledger.number(
              "SELECT coalesce(sum(o.amount), 0) " + NOW + " AND f.relation " + group, now),
          row.revenue());
    }
    for (Breakdown.Row row : report.byIndustry().rows()) {
      String group = row.key().equals("none") ? "IS NULL" : "IN " + codes(row.key());
      fen(
          ledger.number(
              "SELECT coalesce(sum(o.amount), 0) " + NOW + " AND f.industry_code " + group, now),
          row.revenue());
    }
  }

  // The codes SampleLedger draws from, by the division they belong to.
  private static String codes(String division) {
    return switch (division) {
      case "64" -> "('6450')";
      case "65" -> "('6550', '6513', 'I65')";
      case "39" -> "('3911')";
      case "73" -> "('7320')";
      case "51" -> "('5179')";
      default -> throw new AssertionError(division);
    };
  }

  private static void addUp(QuarterlyReport report, Breakdown breakdown) {
    Breakdown.Row total = breakdown.total();
    assertEquals(report.firms().size(), total.firms());
    assertEquals(0, report.figure("revenue.total.ytd").value().compareTo(total.revenue()));
    assertEquals(total.revenue(), sum(breakdown, Breakdown.Row::revenue));
    assertEquals(
        BigDecimal.valueOf(total.firms()), sum(breakdown, row -> BigDecimal.valueOf(row.firms())));
    assertEquals(
        BigDecimal.valueOf(total.reporting()),
        sum(breakdown, row -> BigDecimal.valueOf(row.reporting())));
    assertEquals(
        total.comparison().base(),
        sum(
            breakdown,
            row -> row.comparison() == null ? BigDecimal.ZERO : row.comparison().base()));
    assertTrue(breakdown.rows().size() > 3);
  }

  private static BigDecimal sum(Breakdown breakdown, Function<Breakdown.Row, BigDecimal> part) {
    return breakdown.rows().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void fen(long expected, BigDecimal yuan) {
    assertEquals(BigDecimal.valueOf(expected, 2), yuan);
  }

  @Test
  void anIndustryOfTheOldEditionIsNotMisnamed() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      long school = ledger.firm("school", null, null, null, "8236", null);
      ledger.edition(school, "2011");
      long software = ledger.firm("software", null, null, null, "I6510", null);
      ledger.edition(software, "2011");
      ledger.revenue(ledger.firm("section", null, null, null, "C", null), "2017Q1C", 1L);
      ledger.firm("nonsense", null, null, null, "9999", null);
      assertEquals(
          java.util.List.of("C", "65", "P", "unknown"),
          ledger.report("2017Q1").byIndustry().rows().stream().map(Breakdown.Row::key).toList());
    }
  }
}

package guian.registry.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.ExampleFile;
import guian.registry.model.Industries;
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
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of incentives paid and of placements in the JSON answer against SQL of their own. */
class IncentiveTablesTest {
  private static final String PAID =
      """
      SELECT p.name, i.paid_on AS day, i.paid_amount / 100 AS amount, g.firm_id
      FROM instalment i JOIN "grant" g ON g.id = i.grant_id JOIN policy p ON p.id = g.policy_id
      WHERE i.paid_amount IS NOT NULL
      """;
  private static final String POSTS =
      """
      SELECT coalesce(u.name, 'any') AS name, s.starts_on AS day, s.posts AS amount, s.firm_id
      FROM placement s LEFT JOIN university u ON u.id = s.university_id
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2017Q1, 03", "2017Q2, 06", "2016Q4, 12", "2016Q3, 09", "2015Q2, 06"})
  void theExamplesRowsAreTheirSql(String quarter, String last) throws Exception {
    ExampleFile.copy(folder.resolve("registry.guian"));
    try (Registry registry = TestRegistry.open(folder)) {
      QuarterlyReport report =
          new QuarterlyReports(new ReportQueries(registry), Industries.load())
              .of(ReportQuarter.parse(quarter).orElseThrow());
      ReportJson json = new ReportJson(ReportContent.draft(report), new Messages(Language.ZH));
      JsonNode answer =
          JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(json.answer()));
      String year = quarter.substring(0, 4);
      compare(answer, "by_policy", sql(registry, PAID, year, last));
      compare(answer, "by_university", sql(registry, POSTS, year, last));
    }
  }

  private static void compare(JsonNode answer, String id, Map<String, String> expected) {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode table : answer.get("tables")) {
      if (table.get("id").asString().equals(id)) {
        table
            .get("rows")
            .forEach(row ->
                found.put(
                    row.get(0).asString(),
                    row.get(2).asString()
                        + " "
                        + row.get(3).asString()
                        + " "
                        + row.get(5).asString()));
      }
    }
    assertTrue(expected.size() > 1, expected::toString);
    assertEquals(expected, found, id);
  }

  private static Map<String, String> sql(Registry registry, String items, String year, String last)
      throws SQLException {
    String before = Integer.toString(Integer.parseInt(year) - 1);
    String now = "day BETWEEN '" + year + "-01' AND '" + year + "-" + last + "-31'";
    String then = "day BETWEEN '" + before + "-01' AND '" + before + "-" + last + "-31'";
    String sums =
        "count(DISTINCT CASE WHEN %s THEN firm_id END), sum(CASE WHEN %s THEN amount ELSE 0 END),"
            + " sum(CASE WHEN %s THEN amount ELSE 0 END)";
    String from = " FROM (" + items + ") WHERE length(day) > 4 AND (" + now + " OR " + then + ")";
    Map<String, String> rows = new TreeMap<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + registry.path());
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT name, "
                        + sums.formatted(now, now, then)
                        + from
                        + " GROUP BY name"
                        + " UNION ALL SELECT 'total', "
                        + sums.formatted(now, now, then)
                        + from)) {
      while (row.next()) {
        rows.put(row.getString(1), row.getLong(2) + " " + row.getLong(3) + " " + row.getLong(4));
      }
    }
    return rows;
  }
}

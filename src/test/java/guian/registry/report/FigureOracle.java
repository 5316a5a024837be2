package guian.registry.report;

import guian.registry.report.figures.ReportQuarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the key figures of a report have to be, in SQL and arithmetic of its own. It knows ledgers
 * whose firms report cumulatives (levels at a quarter's end), and says so when one does not.
 */
public final class FigureOracle implements AutoCloseable {
  private final Connection connection;
  private final int year;
  private final int quarter;

  /** As the contract writes them; null where it writes null. */
  public record Expected(String value, long firms, String prior, String growthPercent) {}

  public FigureOracle(Path file, ReportQuarter at) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    year = at.year();
    quarter = at.quarter();
  }

  private String period(int of) {
    return quarter == 4 ? Integer.toString(of) : of + "Q" + quarter + "C";
  }

  public List<String> indicators() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (var rows = connection.prepareStatement("SELECT id FROM indicator").executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  /** Periods other than the cumulative asked for, from which a value would have to be derived. */
  public long derived() throws SQLException {
    return number(
        """
        SELECT count(*) FROM observation o JOIN indicator i ON i.id = o.indicator
        WHERE i.kind = 'flow' AND o.standing = 'current' AND o.nature IN ('actual', 'prior')
          AND substr(o.period, 1, 4) IN (?1, ?2)
          AND o.period NOT GLOB '????' AND o.period NOT GLOB '????Q?C'
        """,
        Integer.toString(year),
        Integer.toString(year - 1));
  }

  public Expected reported(String indicator) throws SQLException {
    String sql =
        """
        WITH now AS (
          SELECT o.firm_id, o.amount FROM observation o
          JOIN firm f ON f.id = o.firm_id JOIN indicator i ON i.id = o.indicator
          WHERE o.indicator = ?1 AND o.period IN (?2, ?4) AND o.nature = 'actual'
            AND o.standing = 'current' AND o.amount IS NOT NULL AND o.unit = i.unit
            AND f.is_resident = 1),
        base AS (
          SELECT n.firm_id, n.amount, coalesce(
            (SELECT p.amount FROM observation p JOIN indicator i ON i.id = p.indicator
             WHERE p.firm_id = n.firm_id AND p.indicator = ?1
               AND p.period IN (?3, ?5) AND p.nature = 'prior' AND p.standing = 'current'
               AND p.unit = i.unit),
            (SELECT a.amount FROM observation a JOIN indicator i ON i.id = a.indicator
             WHERE a.firm_id = n.firm_id AND a.indicator = ?1
               AND a.period IN (?3, ?5) AND a.nature = 'actual' AND a.standing = 'current'
               AND a.unit = i.unit)) AS before
          FROM now n)
        SELECT (SELECT sum(amount) FROM now), (SELECT count(*) FROM now),
          sum(before), sum(amount), count(*)
        FROM base WHERE before IS NOT NULL
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, indicator);
      statement.setString(2, period(year));
      statement.setString(3, period(year - 1));
      boolean stock = number("SELECT kind = 'stock' FROM indicator WHERE id = ?1", indicator) == 1;
      statement.setString(4, stock ? year + "Q" + quarter : period(year));
      statement.setString(5, stock ? (year - 1) + "Q" + quarter : period(year - 1));
      ResultSet row = statement.executeQuery();
      boolean compared = row.getLong(5) > 0;
      return new Expected(
          row.getLong(2) == 0 ? null : plain(row.getLong(1)),
          row.getLong(2),
          compared ? plain(row.getLong(3)) : null,
          compared ? growth(row.getLong(4), row.getLong(3)) : null);
    }
  }

  public Expected paid() throws SQLException {
    String sum = "SELECT coalesce(sum(paid_amount), 0) FROM instalment WHERE " + within("paid_on");
    long now = number(sum, from(year), to(year));
    long before = number(sum, from(year - 1), to(year - 1));
    long firms =
        number(
            "SELECT count(DISTINCT g.firm_id) FROM instalment n JOIN \"grant\" g ON g.id ="
                + " n.grant_id WHERE paid_amount IS NOT NULL AND "
                + within("paid_on"),
            from(year),
            to(year));
    return new Expected(plain(now), firms, plain(before), growth(now, before));
  }

  public Expected posts() throws SQLException {
    String sum = "SELECT coalesce(sum(posts), 0) FROM placement WHERE " + within("starts_on");
    long now = number(sum, from(year), to(year));
    long before = number(sum, from(year - 1), to(year - 1));
    long firms =
        number(
            "SELECT count(DISTINCT firm_id) FROM placement WHERE " + within("starts_on"),
            from(year),
            to(year));
    return new Expected(Long.toString(now), firms, Long.toString(before), growth(now, before));
  }

  // A date to the month or day; 2017-06-30 comes before 2017-07.
  private static String within(String column) {
    return "length(" + column + ") > 4 AND " + column + " >= ?1 AND " + column + " < ?2";
  }

  private static String from(int of) {
    return of + "-01";
  }

  private String to(int of) {
    return quarter == 4 ? (of + 1) + "-01" : of + "-%02d".formatted(quarter * 3 + 1);
  }

  private long number(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeQuery().getLong(1);
    }
  }

  private static String plain(long hundredths) {
    BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return value.signum() == 0 ? "0" : value.toPlainString();
  }

  private static String growth(long now, long before) {
    return before <= 0
        ? null
        : BigDecimal.valueOf(now - before)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP)
            .toPlainString();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package guian.registry.report;

import guian.registry.model.Industries;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.store.EmptyFile;
import guian.registry.store.Registry;
import guian.registry.store.report.ReportQueries;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A registry file filled by plain SQL, so that what is expected owes nothing to the program. */
public final class LedgerFile implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2017-07-28T01:42:00Z");

  private final Registry registry;
  private final Connection connection;
  private long nextId = 1;

  public LedgerFile(Path folder) {
    try {
      Path file = EmptyFile.at(folder.resolve("ledger.guian"));
      registry = Registry.open(file, Clock.fixed(NOW, ZoneOffset.UTC));
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      sql("PRAGMA synchronous = OFF"); // thousands of single statements, each of which would wait
      sql(
          "INSERT INTO source (id, kind, name, read_at, read_by) VALUES (1, 'file', 'a', ?, 't')",
          NOW);
      sql(
          "INSERT INTO source (id, kind, name, read_at, read_by) VALUES (2, 'file', 'b', ?, 't')",
          NOW);
      sql("INSERT INTO step (id, at, by, via) VALUES (1, ?, 't', 'manual')", NOW);
      sql(
          "INSERT INTO change (step_id, table_name, row_id, action) VALUES (1, 'firm', '1',"
              + " 'insert')");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  public Registry registry() {
    return registry;
  }

  public QuarterlyReport report(String quarter) {
    return new QuarterlyReports(new ReportQueries(registry), Industries.load())
        .of(ReportQuarter.parse(quarter).orElseThrow());
  }

  /** A firm in operation, domestic, of division 65, founded in 2015. */
  public long firm(String name) {
    return firm(name, null, "domestic", "active", "6513", "2015-04");
  }

  public long firm(
      String name, String code, String relation, String status, String industry, String founded) {
    long id = nextId++;
    sql(
        """
        INSERT INTO firm (id, is_resident, name, name_key, name_order, name_initials, search_text,
            credit_code, relation, relation_basis, status, industry_code, industry_edition,
            founded_on)
        VALUES (?, 1, ?, ?, ?, 'x', ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        name,
        name,
        "%06d".formatted(id),
        name,
        code,
        relation,
        relation == null ? null : "derived",
        status,
        industry,
        industry == null ? null : "2017",
        founded);
    return id;
  }

  public void outside(long firm) {
    sql("UPDATE firm SET is_resident = 0 WHERE id = ?", firm);
  }

  public void edition(long firm, String edition) {
    sql("UPDATE firm SET industry_edition = ? WHERE id = ?", edition, firm);
  }

  public void setting(String key, String value) {
    sql("INSERT INTO setting (key, value) VALUES (?, ?)", key, value);
  }

  /** Revenue in yuan; null is not disclosed. */
  public LedgerFile revenue(long firm, String period, Long yuan) {
    return value(firm, "revenue", period, "actual", yuan == null ? null : yuan * 100, "CNY");
  }

  public LedgerFile restated(long firm, String period, long yuan) {
    return value(firm, "revenue", period, "prior", yuan * 100, "CNY");
  }

  public LedgerFile value(
      long firm, String indicator, String period, String nature, Long hundredths, String unit) {
    sql(
        """
        INSERT INTO observation (firm_id, indicator, period, nature, standing, disclosure, amount,
            unit, source_id)
        VALUES (?, ?, ?, ?, 'current', ?, ?, ?, 1)\
        """,
        firm,
        indicator,
        period,
        nature,
        hundredths == null ? "not_disclosed" : "disclosed",
        hundredths,
        unit);
    return this;
  }

  public void paid(long firm, String paidOn, Long yuan) {
    long id = nextId++;
    sql("INSERT OR IGNORE INTO policy (id, name) VALUES (1, '办法')");
    sql(
        "INSERT INTO \"grant\" (id, firm_id, policy_id, status, source_id) VALUES (?, ?, 1, 'paid',"
            + " 2)",
        id,
        firm);
    sql(
        "INSERT INTO instalment (grant_id, sequence, paid_on, paid_amount) VALUES (?, 1, ?, ?)",
        id,
        paidOn,
        yuan == null ? null : yuan * 100);
  }

  public void posts(long firm, String startsOn, long posts) {
    sql(
        "INSERT INTO placement (firm_id, posts, starts_on, source_id) VALUES (?, ?, ?, 2)",
        firm,
        posts,
        startsOn);
  }

  /** A target of a year in hundredths of the indicator's unit. */
  public void target(int year, String indicator, long hundredths) {
    sql(
        "INSERT INTO zone_target (year, indicator, amount) VALUES (?, ?, ?)",
        year,
        indicator,
        hundredths);
  }

  public void claim(
      long firm, String said, String target, Long targetYuan, Long baseYuan, Long hundredths) {
    sql(
        """
        INSERT INTO claim (firm_id, indicator, said, target_period, target_amount, base_period,
            base_amount, multiple)
        VALUES (?, 'revenue', ?, ?, ?, '2016', ?, ?)\
        """,
        firm,
        said,
        target,
        targetYuan == null ? null : targetYuan * 100,
        baseYuan == null ? null : baseYuan * 100,
        hundredths);
  }

  /** A claim about another indicator than revenue, in hundredths of its unit. */
  public void claim(long firm, String indicator, String said, String target, long hundredths) {
    sql(
        "INSERT INTO claim (firm_id, indicator, said, target_period, target_amount)"
            + " VALUES (?, ?, ?, ?, ?)",
        firm,
        indicator,
        said,
        target,
        hundredths);
  }

  public void sql(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i] instanceof Instant at ? at.toString() : values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** One number out of a query written for a test. */
  public long number(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeQuery().getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    registry.close();
  }
}

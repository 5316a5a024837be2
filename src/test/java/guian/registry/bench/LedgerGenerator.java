package guian.registry.bench;

import guian.registry.model.CreditCode;
import guian.registry.model.NameKey;
import guian.registry.store.Registry;
import guian.registry.store.sqlite.SearchIndex;
import guian.registry.text.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes a registry file of many invented firms with eight figures each, always the same for the
 * same number, by bulk JDBC: the secondary indexes are put back at the end.
 */
final class LedgerGenerator {
  private static final int BATCH = 5000;
  private static final String[] RELATIONS = {
    "domestic",
    "domestic",
    "domestic",
    "domestic",
    "domestic",
    "domestic",
    "branch",
    "branch",
    "joint_venture",
    null,
    "wholly_foreign",
    "wholly_hmt",
    "rep_office"
  };
  private static final String[] STATUSES = {
    "active",
    "active",
    "active",
    "active",
    "active",
    "active",
    "deregistered",
    "moved_in",
    "revoked",
    "suspended"
  };
  private static final String[] SIZES = {"micro", "micro", "small", "small", "medium", "large"};
  private static final String[] DIVISIONS = {
    "64", "65", "65", "65", "39", "51", "52", "72", "73", "75", "47", "50", "54", "58", "59", "01",
    "13", "26", "27", "35", "36", "38", "61", "62", "63", "66", "67", "68", "70", "78", "82", "87"
  };
  private static final String[] PARKS = {
    "电子信息产业园", "综合保税区", "大学城双创园", "高端装备制造园", "大数据科创城", "马场科技新城", "湖潮产业园", "花溪大学城"
  };

  /** An indicator and a period that every firm has a figure for. */
  private record Column(String indicator, String period, String unit) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("revenue", "2014", "CNY"),
          new Column("revenue", "2015", "CNY"),
          new Column("revenue", "2016", "CNY"),
          new Column("revenue", "2016Q2C", "CNY"),
          new Column("revenue", "2017Q1C", "CNY"),
          new Column("revenue", "2017Q2C", "CNY"),
          new Column("tax", "2016", "CNY"),
          new Column("headcount_end", "2016", "person"));

  private final Random random = new Random(20140106);
  private final InventedNames names = new InventedNames(random);
  private final int firms;

  LedgerGenerator(int firms) {
    this.firms = firms;
  }

  /** Writes the registry unless the file is there already. */
  void write(Path file) throws Exception {
    if (Files.exists(file)) {
      return;
    }
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    Files.deleteIfExists(partial);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Registry.open(partial, Clock.systemUTC()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + partial)) {
      fill(connection);
    }
    Files.move(partial, file);
  }

  private void fill(Connection connection) throws SQLException {
    run(connection, "pragma journal_mode = off");
    run(connection, "pragma synchronous = off");
    run(connection, "pragma cache_size = -400000");
    // An index that is dropped takes with it what the planner is told of it.
    run(connection, "create temp table kept_stat as select * from sqlite_stat1");
    List<String> indexes = dropIndexes(connection);
    run(connection, "delete from sqlite_stat1");
    connection.setAutoCommit(false);
    run(
        connection,
        "insert into source (id, kind, name, read_at, read_by)"
            + " values (1, 'invented', 'bench', '2017-01-01T00:00:00Z', 'bench')");
    writeFirms(connection);
    writeObservations(connection);
    connection.commit();
    writeSearch(connection);
    connection.commit();
    for (String index : indexes) {
      run(connection, index);
    }
    run(connection, "insert into sqlite_stat1 select * from kept_stat");
    run(connection, "drop table kept_stat");
    connection.commit();
    connection.setAutoCommit(true);
    run(connection, "pragma journal_mode = wal");
  }

  private static List<String> dropIndexes(Connection connection) throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select name, sql from sqlite_master where type = 'index' and sql is not null"
                    + " and tbl_name in ('firm', 'observation')")) {
      while (rows.next()) {
        dropped.add("drop index " + rows.getString(1));
        made.add(rows.getString(2));
      }
    }
    for (String drop : dropped) {
      run(connection, drop);
    }
    return made;
  }

  private void writeFirms(Connection connection) throws SQLException {
    String sql =
        "insert into firm (id, is_resident, name, name_key, name_order, name_initials, search_text,"
            + " credit_code, relation, relation_basis, status, industry_code, industry_edition,"
            + " park, founded_on, size_class, source_id) values"
            + " (?,1,?,?,?,?,?,?,?,?,?,?,'2017',?,?,?,1)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int id = 1; id <= firms; id++) {
        firm(insert, id);
        insert.addBatch();
        if (id % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void firm(PreparedStatement insert, int id) throws SQLException {
    String name = names.next();
    String key = NameKey.of(name);
    Pinyin pinyin = Pinyin.of(key);
    String relation = pick(RELATIONS);
    insert.setInt(1, id);
    insert.setString(2, name);
    insert.setString(3, key);
    insert.setString(4, pinyin.full());
    insert.setString(5, pinyin.initials());
    insert.setString(6, key + "\n" + pinyin.initials());
    insert.setString(7, random.nextInt(20) == 0 ? null : code(id));
    insert.setString(8, relation);
    insert.setString(9, relation == null ? null : "derived");
    insert.setString(10, pick(STATUSES));
    insert.setString(11, pick(DIVISIONS) + random.nextInt(1, 10) + random.nextInt(10));
    insert.setString(12, random.nextInt(10) == 0 ? null : pick(PARKS));
    insert.setString(13, founded());
    insert.setString(14, pick(SIZES));
  }

  private static String code(int id) {
    String first = "91520900" + "MA" + "%06d".formatted(id) + (id % 10);
    return first + CreditCode.check(first + "0");
  }

  private String founded() {
    int year = 2017 - (int) Math.abs(random.nextGaussian() * 6);
    return "%04d-%02d-%02d".formatted(year, random.nextInt(1, 13), random.nextInt(1, 29));
  }

  private void writeObservations(Connection connection) throws SQLException {
    String sql =
        "insert into observation (firm_id, indicator, period, nature, standing, disclosure, amount,"
            + " unit, source_id) values (?,?,?,'actual','current',?,?,?,1)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int id = 1; id <= firms; id++) {
        long scale = (long) Math.exp(14 + random.nextGaussian() * 2);
        for (Column column : COLUMNS) {
          observation(insert, id, column, scale);
          insert.addBatch();
        }
        if (id % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void observation(PreparedStatement insert, int id, Column column, long scale)
      throws SQLException {
    boolean disclosed = random.nextInt(50) > 0;
    insert.setInt(1, id);
    insert.setString(2, column.indicator());
    insert.setString(3, column.period());
    insert.setString(4, disclosed ? "disclosed" : "not_disclosed");
    insert.setObject(5, disclosed ? scale + random.nextLong(scale) : null);
    insert.setString(6, column.unit());
  }

  private void writeSearch(Connection connection) {
    new SearchIndex(DSL.using(connection, SQLDialect.SQLITE))
        .refresh(LongStream.rangeClosed(1, firms).boxed().toList());
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public static void main(String[] args) throws Exception {
    new LedgerGenerator(Integer.parseInt(args[1])).write(Path.of(args[0]));
  }
}

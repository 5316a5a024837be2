package guian.registry.bench;

import com.sun.management.OperatingSystemMXBean;
import guian.registry.importing.Importing;
import guian.registry.importing.asking.Answers;
import guian.registry.importing.formats.Workbooks;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Limits;
import guian.registry.importing.workbook.Progress;
import guian.registry.store.Registry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * One import in a process of its own, and what it took: {@code full} as the program does it, {@code
 * plain} without any understanding, by a library's reader and plain inserts of the same cells;
 * {@code copy} by SQLite alone, of the registry that such an import made; {@code read} only reads,
 * {@code walk} only reads with that library.
 */
final class ImportOnce {
  private static final int BATCH = 1000;
  private static final int FACTS = 11;
  private static final int COLUMNS = 16;

  private ImportOnce() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Path file = Path.of(args[1]);
    Path registry = Path.of(args[2]);
    switch (args[0]) {
      case "full" -> full(file, registry);
      case "read" -> new Workbooks(Limits.COMMAND).open(file, Progress.SILENT);
      case "walk" -> walk(file);
      case "copy" -> BareCopy.copy(file, registry);
      default -> plain(file, registry);
    }
    System.out.println("millis " + (System.nanoTime() - start) / 1_000_000);
    System.out.println(
        "processor "
            + ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime()
                / 1_000_000);
    System.out.println("peak-kib " + peak());
  }

  private static void full(Path file, Path where) {
    try (Registry registry = Registry.open(where, Clock.systemUTC())) {
      Importing importing = new Importing(registry);
      Plan plan =
          importing.plan(
              new Workbooks(Limits.COMMAND).open(file, Progress.SILENT),
              Answers.NONE.settingAside());
      importing.commit(plan, "bench", Progress.SILENT);
      System.out.println("firms " + plan.counts());
    }
  }

  private static void walk(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      System.out.println("cells " + rows.mapToLong(Row::getCellCount).sum());
    }
  }

  private static void plain(Path file, Path where) throws IOException, SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + where);
        ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      try (Statement statement = db.createStatement()) {
        statement.executeUpdate("PRAGMA journal_mode = WAL");
        statement.executeUpdate(
            "CREATE TABLE firm (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT,"
                + " f TEXT, g TEXT, h TEXT, i TEXT, j TEXT, k TEXT)");
        statement.executeUpdate("CREATE TABLE figure (firm INTEGER, year INTEGER, value TEXT)");
      }
      db.setAutoCommit(false);
      try (PreparedStatement firm =
              db.prepareStatement("INSERT INTO firm VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
          PreparedStatement figure = db.prepareStatement("INSERT INTO figure VALUES (?,?,?)");
          Stream<Row> rows = workbook.getFirstSheet().openStream()) {
        rows.filter(row -> row.getRowNum() > 3).forEach(row -> insert(row, firm, figure));
        firm.executeBatch();
        figure.executeBatch();
      }
      db.commit();
    }
  }

  private static void insert(Row row, PreparedStatement firm, PreparedStatement figure) {
    try {
      firm.setInt(1, row.getRowNum());
      for (int c = 0; c < FACTS; c++) {
        firm.setString(c + 2, c < row.getCellCount() ? row.getCellText(c) : null);
      }
      firm.addBatch();
      for (int c = FACTS; c < COLUMNS - 1; c++) {
        figure.setInt(1, row.getRowNum());
        figure.setInt(2, 2010 + c);
        figure.setString(3, c < row.getCellCount() ? row.getCellText(c) : null);
        figure.addBatch();
      }
      if (row.getRowNum() % BATCH == 0) {
        firm.executeBatch();
        figure.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String peak() throws IOException {
    List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
    return status.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .findFirst()
        .orElse("-1");
  }
}

package guian.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/data-model.md names every table and column of the schema, and no other. */
class DataModelDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/data-model.md");
  private static final Pattern TABLE = Pattern.compile("### `(\\w+)`");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| .+ \\|");

  @TempDir Path folder;

  @Test
  void theDocumentAndTheSchemaNameTheSame() throws IOException, SQLException {
    TestRegistry.open(folder).close();
    assertEquals(schema(folder.resolve("registry.guian")), documented(Files.readString(DOCUMENT)));
  }

  @Test
  void aMissingColumnIsSeen() throws IOException {
    String document = Files.readString(DOCUMENT);
    String without = document.replace("| `credit_code` | ", "| credit_code | ");
    assertEquals(false, documented(document).equals(documented(without)));
  }

  private static Map<String, Set<String>> documented(String document) {
    Map<String, Set<String>> tables = new TreeMap<>();
    Set<String> columns = new TreeSet<>();
    for (String line : document.split("\n")) {
      Matcher table = TABLE.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (table.matches()) {
        columns = new TreeSet<>();
        tables.put(table.group(1), columns);
      } else if (column.matches()) {
        columns.add(column.group(1));
      }
    }
    return tables;
  }

  /** Tables of the registry with their columns, generated ones too. */
  private static Map<String, Set<String>> schema(Path file) throws SQLException {
    Map<String, Set<String>> tables = new TreeMap<>();
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = db.createStatement()) {
      Set<String> names = new TreeSet<>();
      String all = "select name from pragma_table_list where schema = 'main' and type <> 'shadow'";
      try (ResultSet rows = statement.executeQuery(all)) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      names.removeIf(name -> name.startsWith("sqlite_") || name.startsWith("flyway_"));
      for (String name : names) {
        tables.put(name, columns(statement, name));
      }
    }
    return tables;
  }

  // Hidden columns of kind 1 belong to SQLite's virtual tables, not to the schema.
  private static Set<String> columns(Statement statement, String table) throws SQLException {
    Set<String> columns = new TreeSet<>();
    String all = "select name from pragma_table_xinfo('" + table + "') where hidden <> 1";
    try (ResultSet rows = statement.executeQuery(all)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Generates the jOOQ classes from db/migration, by way of a scratch SQLite file; does nothing when
 * neither the migrations nor this file have changed. Arguments: the project's folder, the target
 * folder.
 */
class GenerateJooq {
  private static final String PACKAGE = "guian.registry.store.db";

  public static void main(String[] args) throws Exception {
    Path project = Path.of(args[0]);
    Path target = Path.of(args[1]);
    List<Path> migrations = migrations(project.resolve("db/migration"));
    String stamp = stamp(project.resolve("db/codegen/GenerateJooq.java"), migrations);
    Path stampFile = target.resolve(".stamp");
    if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    Files.createDirectories(target);
    if (!migrations.isEmpty()) {
      generate(migrations, target);
    }
    Files.writeString(stampFile, stamp);
  }

  private static List<Path> migrations(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
          .sorted(Comparator.comparingInt(GenerateJooq::version))
          .toList();
    }
  }

  private static int version(Path migration) {
    return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
  }

  private static String stamp(Path generator, List<Path> migrations) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(generator));
    for (Path migration : migrations) {
      digest.update(migration.getFileName().toString().getBytes("UTF-8"));
      digest.update(Files.readAllBytes(migration));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void generate(List<Path> migrations, Path target) throws Exception {
    Path scratch = Files.createTempFile("jooq-codegen", ".db");
    try {
      String url = "jdbc:sqlite:" + scratch;
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        for (Path migration : migrations) {
          // The driver hands the whole text to sqlite3_exec: every statement, triggers included.
          statement.executeUpdate(Files.readString(migration));
        }
      }
      GenerationTool.generate(configuration(url, target));
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private static Configuration configuration(String url, Path target) {
    Database database =
        new Database()
            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
            .withExcludes("firm_search.*|sqlite_.*|flyway_.*")
            // SQLite integers have 64 bits: without this, ids and money would be cut to 32.
            .withForcedTypes(
                new ForcedType().withName("BOOLEAN").withIncludeExpression(".*\\.is_.*"),
                new ForcedType()
                    .withName("BIGINT")
                    .withIncludeTypes("(?i:INTEGER)")
                    .withExcludeExpression(".*\\.is_.*"));
    Generate generate =
        new Generate()
            .withRecords(true)
            .withPojos(false)
            .withGlobalObjectReferences(true)
            .withGeneratedAnnotation(false);
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(generate)
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(target.toString())));
  }
}

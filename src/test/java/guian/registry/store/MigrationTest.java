package guian.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.documents.DocumentEdits;
import guian.registry.store.figures.Figure;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import guian.registry.store.history.HandUndo;
import guian.registry.store.imports.ImportHistory;
import guian.registry.store.imports.ImportLookup;
import guian.registry.store.imports.UndoneImport;
import guian.registry.store.report.Editions;
import guian.registry.store.report.ReportTemplates;
import guian.registry.store.report.ZoneTargets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A registry file of each earlier version is brought to this one with all it holds. The fixtures
 * are files as that version wrote them; they never change.
 */
class MigrationTest {
  @TempDir Path folder;

  private Registry openFixture(int version) throws IOException {
    Path file = folder.resolve("old.guian");
    try (InputStream in =
        MigrationTest.class.getResourceAsStream("version-" + version + ".guian")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    return Registry.open(file, TestRegistry.CLOCK);
  }

  @Test
  void versionOneKeepsItsFirmsAndFiguresAndIsSearched() throws IOException {
    try (Registry registry = openFixture(1)) {
      FirmQueries queries = new FirmQueries(registry);
      FigureColumn year = new FigureColumn("revenue", Period.year(2016));
      for (String typed : List.of("白山云", "bsy", "山")) {
        List<FirmRow> found =
            queries.page(
                FirmFilter.ALL.withSearch(typed).with(Facet.STATUS, Set.of("active")),
                FirmSort.BEST,
                List.of(year),
                0,
                10);
        assertEquals(1, found.size(), typed);
        Figure figure = Objects.requireNonNull(found.get(0).figures().get(year));
        assertEquals(new Amount(20_000_000_000L, Amount.CNY), figure.amount());
      }
      RegistryCheck.Report report = new RegistryCheck(registry).run();
      assertEquals(List.of(), report.problems());
      assertEquals(17, report.schema());
      assertEquals(1, report.changes());
    }
  }

  @Test
  void versionTwoKeepsItsFirmAndHasTheFurtherIndicators() throws IOException {
    try (Registry registry = openFixture(2)) {
      FirmQueries queries = new FirmQueries(registry);
      FirmFilter typed = FirmFilter.ALL.withSearch("旧版数据");
      assertEquals(1, queries.page(typed, FirmSort.BEST, List.of(), 0, 10).size());
      assertTrue(queries.indicators().stream().anyMatch(i -> i.id().equals("net_profit")));
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionThreeKeepsItsFirmAndCanRememberAnswers() throws IOException {
    try (Registry registry = openFixture(3)) {
      FirmFilter typed = FirmFilter.ALL.withSearch("旧版数据");
      assertEquals(
          1, new FirmQueries(registry).page(typed, FirmSort.BEST, List.of(), 0, 10).size());
      assertEquals(Map.of(), new ImportLookup(registry).mapping("any").answers());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionFourKeepsItsImportWhichIsRevisedAndUndone() throws IOException {
    try (Registry registry = openFixture(4)) {
      UndoneImport undone = new ImportHistory(registry).undo(Author.manual("li"), 1);
      assertEquals(1, undone.firmsRemoved());
      assertEquals(1, undone.figuresRemoved());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionFiveKeepsItsFirmAndCanIssueEditions() throws IOException {
    try (Registry registry = openFixture(5)) {
      FirmFilter typed = FirmFilter.ALL.withSearch("旧版数据");
      assertEquals(
          1, new FirmQueries(registry).page(typed, FirmSort.BEST, List.of(), 0, 10).size());
      assertEquals(List.of(), new Editions(registry).of("2016Q4"));
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionNineKeepsItsFirmWhichHasNoMerges() throws IOException {
    try (Registry registry = openFixture(9)) {
      FirmFileQueries files = new FirmFileQueries(registry);
      assertEquals(List.of(), files.file(files.find("旧版数据有限公司").getFirst()).orElseThrow().merges());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionTenKeepsWhatItsSharedPostsAreCalled() throws IOException {
    try (Registry registry = openFixture(10)) {
      FirmFileQueries files = new FirmFileQueries(registry);
      assertEquals(
          List.of("[] 测试（贵州大学、贵州民族大学）", "[贵州大学] 运维"),
          files.file(files.find("旧版数据有限公司").getFirst()).orElseThrow().placements().stream()
              .map(p -> p.universities() + " " + p.title())
              .toList());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionThirteenKeepsItsStepsByHandWhichAreTakenBackAndDoneAgain() throws IOException {
    try (Registry registry = openFixture(13)) {
      HandUndo undo = new HandUndo(registry);
      assertEquals("park", undo.newest(TestRegistry.LI).orElseThrow().first().field());
      assertEquals("park", undo.again(TestRegistry.LI).orElseThrow().first().field());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionFourteenKeepsItsFirmAndTakesDocuments() throws IOException {
    try (Registry registry = openFixture(14)) {
      FirmFileQueries files = new FirmFileQueries(registry);
      long firm = files.find("旧版数据有限公司").getFirst();
      assertEquals(List.of(), files.file(firm).orElseThrow().documents());
      Path letter = Files.writeString(folder.resolve("函.txt"), "关于报送数据的函");
      new DocumentEdits(registry).add(Author.manual("li"), firm, letter);
      assertEquals("函.txt", files.file(firm).orElseThrow().documents().getFirst().name());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void versionFifteenKeepsItsTargetAndReportsByTheStandardTemplate() throws IOException {
    try (Registry registry = openFixture(15)) {
      assertEquals(1_000_000_000L, new ZoneTargets(registry).of(2017).getFirst().hundredths());
      assertEquals(List.of(), new ReportTemplates(registry).all());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  // Version 16 kept an average as a level at an end; what it stored stays as it is.
  @Test
  void versionSixteenKeepsItsFiguresAndItsAverageIsOne() throws IOException {
    try (Registry registry = openFixture(16)) {
      FirmQueries queries = new FirmQueries(registry);
      assertEquals(
          List.of(IndicatorKind.FLOW, IndicatorKind.STOCK, IndicatorKind.AVERAGE),
          queries.indicators().stream()
              .filter(i -> Set.of("revenue", "assets", "headcount_avg").contains(i.id()))
              .map(Indicator::kind)
              .toList());
      FigureColumn average = new FigureColumn("headcount_avg", Period.quarter(2017, 2));
      Figure figure =
          queries
              .page(FirmFilter.ALL, FirmSort.BEST, List.of(average), 0, 10)
              .getFirst()
              .figures()
              .get(average);
      assertEquals(new Amount(3_000, Amount.PERSON), Objects.requireNonNull(figure).amount());
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
    }
  }

  @Test
  void anOldFileEndsWithTheSchemaOfANewOne() throws IOException {
    try (Registry old = openFixture(1);
        Registry fresh = TestRegistry.open(folder)) {
      assertEquals(fresh.read(MigrationTest::schema), old.read(MigrationTest::schema));
    }
  }

  private static Map<String, String> schema(DSLContext db) {
    Map<String, String> schema = new TreeMap<>();
    db.fetch("select name, coalesce(sql, '') from sqlite_master")
        .forEach(r -> schema.put(r.get(0, String.class), r.get(1, String.class)));
    return schema;
  }

  @Test
  void theVersionAskedForIsTheNewestMigrations() throws IOException {
    List<Integer> versions;
    try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
      versions =
          files
              .map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
              .map(Integer::valueOf)
              .sorted()
              .toList();
    }
    try (Registry registry = TestRegistry.open(folder)) {
      assertEquals(versions.getLast(), new RegistryCheck(registry).run().schema());
    }
    for (int version : versions.subList(0, versions.size() - 1)) {
      assertTrue(
          MigrationTest.class.getResource("version-" + version + ".guian") != null,
          "a fixture of version " + version);
    }
  }
}

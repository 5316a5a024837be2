package guian.registry.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The radar of the example against plain SQL that says the same in another way. */
class RadarReaderTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);
  private static final Definition AT_SCALE = Definitions.load().get("at_scale");

  // Legal persons in existence by a year's end, with their division and figures of that year.
  private static final String FIRMS =
      """
      with f as (
        select firm.id, cast(industry_division as integer) as division, industry_code as code,
          (select amount from observation o where o.firm_id = firm.id and o.standing = 'current'
             and o.indicator = 'revenue' and o.nature = 'actual' and o.period = '%1$d') as revenue,
          (select amount from observation o where o.firm_id = firm.id and o.standing = 'current'
             and o.indicator = 'headcount_end' and o.nature = 'actual' and o.period in ('%1$d', '%1$dQ4'))
             as people
        from firm
        where is_resident = 1 and relation not in ('branch', 'rep_office')
          and (founded_year is null or founded_year <= %1$d))
      """;
  private static final String SERVICE =
      "(division between 53 and 60 or division between 63 and 65 or division between 71 and 79"
          + " or division between 83 and 85 or code in ('7020', '7030', '7040', '7090'))";
  private static final String YES =
      FIRMS
          + "select id from f where ("
          + SERVICE
          + " and (revenue >= 1000000000 or people >= 5000)) or ((division between 80 and 82"
          + " or division between 86 and 90) and (revenue >= 500000000 or people >= 5000))";

  // The example reports no main-business revenue: industry is told apart by too little revenue.
  private static final String INDUSTRY_NO =
      FIRMS + "select id from f where division between 6 and 46 and revenue < 2000000000";
  private static final String INDUSTRY_UNKNOWN =
      FIRMS + "select id from f where division between 6 and 46 and revenue >= 2000000000";

  @TempDir static Path folder;
  private static Registry registry;
  private static RadarReader reader;

  @BeforeAll
  static void fill() {
    registry = Registry.open(folder.resolve("r.guian"), DAY);
    Example.fill(registry, "test");
    reader = new RadarReader(registry);
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  private static Set<Long> ids(String sql, int year) throws SQLException {
    Set<Long> ids = new TreeSet<>();
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("r.guian"));
        ResultSet rows = db.createStatement().executeQuery(sql.formatted(year))) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  private static Set<Long> found(Radar radar, java.util.function.Predicate<Radar.Entry> kind) {
    return radar.only(kind).stream()
        .map(entry -> entry.facts().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theNewestWholeYearIsJudgedAgainstTheOneBefore() throws SQLException {
    Radar radar = reader.read(AT_SCALE, null);
    assertEquals(2016, radar.year());
    assertEquals(List.of(2017, 2016, 2015, 2014), radar.years());
    assertEquals(412, radar.entries().size());
    Set<Long> now = ids(YES, 2016);
    Set<Long> before = ids(YES, 2015);
    assertTrue(now.size() > 100, "at scale: " + now.size());
    assertEquals(now, found(radar, entry -> entry.now().answer() == Answer.YES));
    assertEquals(before, found(radar, entry -> entry.before().answer() == Answer.YES));
    now.removeAll(before);
    assertTrue(now.size() > 20, "entering: " + now.size());
    Set<Long> entering = found(radar, entry -> entry.movement() == Movement.ENTERS);
    // Of those that pass now, some lack a figure of the year before: whether they enter is unknown.
    assertTrue(now.containsAll(entering));
    now.removeAll(entering);
    assertTrue(found(radar, entry -> entry.movement() == Movement.UNSURE).containsAll(now));
  }

  @Test
  void industryIsJudgedByWhatRevenueTellsOfIt() throws SQLException {
    Radar radar = reader.read(AT_SCALE, 2016);
    Set<Long> no = ids(INDUSTRY_NO, 2016);
    assertTrue(no.size() > 5, "industry below: " + no.size());
    assertTrue(found(radar, entry -> entry.now().answer() == Answer.NO).containsAll(no));
    Set<Long> unknown = ids(INDUSTRY_UNKNOWN, 2016);
    assertTrue(unknown.size() > 5, "industry unknown: " + unknown.size());
    assertTrue(
        found(
                radar,
                entry -> entry.lacks().stream().anyMatch(l -> "main_revenue".equals(l.indicator())))
            .containsAll(unknown));
  }

  @Test
  void whoLacksLeastStandsFirst() {
    Radar radar = reader.read(AT_SCALE, 2017);
    List<Integer> lacks =
        radar.only(entry -> entry.movement() == Movement.UNSURE).stream()
            .map(entry -> entry.lacks().size())
            .toList();
    assertEquals(1, lacks.getFirst());
    assertTrue(lacks.getLast() > 1);
    assertEquals(lacks.stream().sorted().toList(), lacks);
  }

  @Test
  void theRunningYearNamesThoseWhoAreThereAlready() throws SQLException {
    String sofar =
        FIRMS
            + "select id from f where %2$s and (select max(amount) from observation o"
                .replace("%2$s", SERVICE)
            + " where o.firm_id = f.id and o.indicator = 'revenue' and o.standing = 'current'"
            + " and o.nature = 'actual' and o.period in ('2017Q1C', '2017Q2C')) >= 1000000000";
    Radar radar = reader.read(AT_SCALE, 2017);
    Set<Long> there = ids(sofar, 2017);
    assertTrue(there.size() > 20, "there already: " + there.size());
    assertTrue(found(radar, entry -> entry.now().answer() == Answer.YES).containsAll(there));
    assertEquals(Set.of(), found(radar, entry -> entry.movement() == Movement.LEAVES));
  }

  @Test
  void aYearWithoutFiguresIsRefused() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> reader.read(AT_SCALE, 2030));
    assertEquals("radar.year", refused.code());
    assertEquals("2017 2016 2015 2014", refused.arguments().get(1));
  }

  @Test
  void anEmptyRegistryHasNothingToJudgeBy() {
    try (Registry empty = Registry.open(folder.resolve("empty.guian"), DAY)) {
      Radar radar = new RadarReader(empty).read(AT_SCALE, null);
      assertEquals(null, radar.year());
      assertEquals(List.of(), radar.entries());
    }
  }
}

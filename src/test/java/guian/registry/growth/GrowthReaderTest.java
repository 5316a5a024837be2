package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.growth.ClaimStanding.Outcome;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.store.firm.FirmFinder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Growth read from the example, which stands in the middle of July 2017. */
class GrowthReaderTest {
  private static final Period HALF = Period.throughQuarter(2017, 2);

  @TempDir static Path folder;
  private static Registry registry;
  private static GrowthReader reader;
  private static Indicator revenue;

  @BeforeAll
  static void fill() {
    // Years later what ended long ago is due, whoever reported.
    Clock later = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);
    registry = Registry.open(folder.resolve("r.guian"), later);
    Example.fill(registry, "test");
    reader = new GrowthReader(registry);
    revenue = reader.indicator("revenue");
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @Test
  void baishanHasOneFigureAndAnOpenClaimOfThreeTimes() {
    FirmGrowth growth = reader.firm(new FirmFinder(registry).find("白山云"), revenue);
    assertEquals(List.of(2016), growth.comparisons().actual().years());
    assertEquals(1, growth.comparisons().actual().points().size());
    ClaimStanding claim = growth.claim();
    assertEquals("200000000", claim.base().plain());
    assertEquals("600000000", claim.target().plain());
    assertEquals("200.0", claim.perYear().toPlainString());
    assertEquals("44.2", claim.perYearOver(3).toPlainString());
    assertEquals(Outcome.OVERDUE, claim.outcome());
    assertEquals("open", claim.outcome().words());
    assertNull(claim.progress());
    assertTrue(growth.owes(HALF));
    assertTrue(growth.owes(Period.year(2017)));
    assertEquals(new Deadline(YearMonth.of(2026, 10), YearMonth.of(2017, 6)), growth.deadline());
  }

  @Test
  void theZoneIsSummedForEachYearAndForTheSameMonths() {
    ZoneGrowth zone = reader.zone(revenue);
    assertEquals(HALF, zone.newest());
    assertEquals(List.of(2014, 2015, 2016, 2017), zone.years());
    assertTrue(zone.at(Period.year(2017)).isEmpty());
    assertTrue(zone.at(Period.throughQuarter(2016, 2)).orElseThrow().total() > 0);
  }

  @Test
  void groupsAddUpToTheZone() {
    long zone = reader.zone(revenue).at(HALF).orElseThrow().total();
    for (Grouping grouping : List.of(Grouping.INDUSTRY, Grouping.RELATION)) {
      GroupGrowth groups = reader.groups(revenue, grouping, null);
      assertEquals(HALF, groups.period());
      assertEquals(zone, groups.totals().stream().mapToLong(total -> total.total()).sum());
    }
  }

  @Test
  void groupsAreOfThePeriodAskedFor() {
    Period before = Period.throughQuarter(2016, 3);
    GroupGrowth groups = reader.groups(revenue, Grouping.RELATION, before);
    assertEquals(before, groups.period());
    assertEquals(HALF, groups.periods().getFirst());
    assertTrue(groups.totals().stream().allMatch(total -> total.period().equals(before)));
    Period nobody = Period.throughQuarter(2018, 1);
    assertEquals(HALF, reader.groups(revenue, Grouping.RELATION, nobody).period());
  }

  @Test
  void leadersComeInTheOrderOfTheirGrowth() {
    Leaders leaders = reader.leaders(revenue, Order.RATE, 0, 7);
    List<BigDecimal> percents = leaders.places().stream().map(Leaders.Place::percent).toList();
    assertEquals(7, percents.size());
    assertEquals(percents.stream().sorted((a, b) -> b.compareTo(a)).toList(), percents);
    assertTrue(leaders.count() > 7);
    Leaders next = reader.leaders(revenue, Order.RATE, 7, 7);
    assertEquals(8, next.places().getFirst().number());
    assertEquals(
        leaders.places().getFirst().firm().firmId(),
        leaders.places().getFirst().growth().figures().facts().id());
  }

  @Test
  void anIndicatorNobodyReportedHasNothing() {
    Indicator exports = reader.indicator("exports");
    assertNull(reader.zone(exports).newest());
    assertEquals(List.of(), reader.groups(exports, Grouping.INDUSTRY, null).totals());
    assertEquals(0, reader.leaders(exports, Order.RATE, 0, 7).count());
  }

  @Test
  void anUnknownIndicatorOrFirmIsRefused() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> reader.indicator("revenues"));
    assertEquals("growth.indicator", refused.code());
    assertTrue(refused.arguments().get(1).toString().startsWith("revenue main_revenue"));
    assertEquals(
        "firm.gone",
        assertThrows(RefusedException.class, () -> reader.firm(99999, revenue)).code());
  }
}

package guian.registry.store.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.NameKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.db.tables.records.ClaimRecord;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.figures.TotalQueries.Order;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series, sums and rankings over a small ledger worked out by hand. */
class GrowthQueriesTest {
  private static final Indicator REVENUE =
      new Indicator("revenue", IndicatorKind.FLOW, "CNY", "营业收入", "Revenue");
  private static final Period HALF = Period.throughQuarter(2017, 2);

  @TempDir Path folder;
  private Registry registry;
  private GrowthQueries queries;
  private TotalQueries totals;
  private long cloud;
  private long chips;
  private long outside;

  @BeforeEach
  void fill() {
    registry = TestRegistry.open(folder);
    queries = new GrowthQueries(registry);
    totals = new TotalQueries(registry);
    cloud = firm("云仓有限公司", Relation.DOMESTIC, "6450");
    TestRegistry.revenue(registry, cloud, "2016", "2000");
    TestRegistry.revenue(registry, cloud, "2016Q2C", "900");
    TestRegistry.figure(registry, cloud, "2016Q2C", Nature.PRIOR, "1000");
    TestRegistry.revenue(registry, cloud, "2017Q2C", "1500");
    chips = firm("芯片有限公司", Relation.JOINT_VENTURE, "6520");
    TestRegistry.revenue(registry, chips, "2016", "500");
    TestRegistry.revenue(registry, chips, "2016Q2C", "100");
    TestRegistry.revenue(registry, chips, "2017Q2C", "400");
    long fresh = firm("新设有限公司", Relation.DOMESTIC, null);
    TestRegistry.revenue(registry, fresh, "2017Q2C", "70");
    long secret = firm("保险营业部", Relation.BRANCH, "6820");
    TestRegistry.revenue(registry, secret, "2016Q2C", "10");
    TestRegistry.revenue(registry, secret, "2017Q2C", null);
    outside = firm("区外母公司", Relation.DOMESTIC, "6450");
    TestRegistry.revenue(registry, outside, "2016", "999999");
    TestRegistry.revenue(registry, outside, "2016Q2C", "999999");
    TestRegistry.revenue(registry, outside, "2017Q2C", "999999");
    moveOut(outside);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private long firm(String name, Relation relation, String industry) {
    long id = TestRegistry.firm(registry, name);
    new FirmEdits(registry).confirmRelation(TestRegistry.LI, id, relation);
    if (industry != null) {
      TestRegistry.set(registry, id, FirmField.INDUSTRY_CODE, industry);
    }
    return id;
  }

  private void moveOut(long id) {
    registry.write(
        TestRegistry.LI,
        step -> step.db().execute("update firm set is_resident = 0 where id = " + id));
  }

  @Test
  void aFirmsFiguresAreThoseInUseOfOneIndicatorWithTheirSources() {
    FirmFigures figures = queries.firm(cloud, REVENUE).orElseThrow();
    assertEquals(
        List.of("2016 actual", "2016Q2C actual", "2016Q2C prior", "2017Q2C actual"),
        figures.observations().stream()
            .map(o -> o.period().code() + " " + o.nature().code())
            .toList());
    long source = figures.observations().getFirst().evidence().sourceId();
    assertTrue(figures.sources().containsKey(source));
    assertEquals("云仓有限公司", figures.title());
    new FirmEdits(registry).addName(TestRegistry.LI, cloud, NameKind.SHORT, "云仓");
    assertEquals("云仓", queries.firm(cloud, REVENUE).orElseThrow().title());
    assertTrue(queries.firm(4711, REVENUE).isEmpty());
  }

  @Test
  void severalFirmsComeInTheOrderAskedForWithTheirClaims() {
    registry.write(
        TestRegistry.LI,
        step -> {
          ClaimRecord claim = new ClaimRecord();
          claim.setFirmId(chips);
          claim.setIndicator("revenue");
          claim.setSaid("翻一番");
          claim.setBasePeriod("2016");
          claim.setBaseAmount(50000L);
          claim.setMultiple(200L);
          claim.setTargetPeriod("2017");
          return step.insert(claim, chips);
        });
    List<FirmFigures> both = queries.firms(List.of(chips, cloud), REVENUE);
    assertEquals(List.of(chips, cloud), both.stream().map(f -> f.facts().id()).toList());
    assertEquals("1000", both.getFirst().claims().getFirst().targetAmount().plain());
    assertEquals(List.of(), both.getLast().claims());
  }

  @Test
  void periodsWithActualValuesAreFoundOnceEach() {
    TestRegistry.figure(registry, cloud, "2015", Nature.PRIOR, "5");
    assertEquals(
        Set.of(Period.year(2016), Period.throughQuarter(2016, 2), HALF),
        Set.copyOf(queries.periods("revenue")));
    assertEquals(3, queries.periods("revenue").size());
    assertEquals(List.of(), queries.periods("tax"));
  }

  @Test
  void aZoneTotalTakesResidentsAndComparesThoseWithABaseRestatedFirst() {
    FigureTotal total = totals.totals(REVENUE, HALF, Grouping.ZONE).getFirst();
    assertEquals(1970_00, total.total());
    assertEquals(3, total.firms());
    assertEquals(1, total.undisclosed());
    // comparable: 1500 + 400 against the restated 1000 and the published 100
    assertEquals(1900_00, total.comparable());
    assertEquals(1100_00, total.base());
    assertEquals(2, total.comparableFirms());
    assertEquals(List.of(), totals.totals(REVENUE, Period.year(2013), Grouping.ZONE));
  }

  @Test
  void totalsByIndustryAndRelationAddUpToTheZone() {
    List<FigureTotal> industries = totals.totals(REVENUE, HALF, Grouping.INDUSTRY);
    assertEquals(
        List.of("64 150000", "65 40000", " 7000", "68 0"),
        industries.stream().map(t -> t.group() + " " + t.total()).toList());
    List<FigureTotal> relations = totals.totals(REVENUE, HALF, Grouping.RELATION);
    assertEquals(
        List.of("domestic 157000", "joint_venture 40000", "branch 0"),
        relations.stream().map(t -> t.group() + " " + t.total()).toList());
    assertEquals(1970_00, industries.stream().mapToLong(FigureTotal::total).sum());
  }

  @Test
  void theRankingTakesResidentsOfACertainSizeByRateOrByIncrease() {
    List<RankedFirm> byRate = totals.ranking(REVENUE, HALF, 500_00, Order.RATE, 0, 10);
    // 400 ÷ 100 before 1500 ÷ 1000
    assertEquals(List.of(chips, cloud), byRate.stream().map(RankedFirm::firmId).toList());
    assertEquals(100_00, byRate.getFirst().base());
    List<RankedFirm> byIncrease = totals.ranking(REVENUE, HALF, 500_00, Order.INCREASE, 0, 10);
    assertEquals(List.of(cloud, chips), byIncrease.stream().map(RankedFirm::firmId).toList());
    assertEquals(
        List.of(chips),
        totals.ranking(REVENUE, HALF, 500_00, Order.INCREASE, 1, 1).stream()
            .map(RankedFirm::firmId)
            .toList());
    assertEquals(2, totals.ranked(REVENUE, HALF, 500_00));
    assertEquals(1, totals.ranked(REVENUE, HALF, 500_01));
  }

  @Test
  void amountsInAnotherCurrencyAreInNoSum() {
    registry.write(
        TestRegistry.LI,
        step ->
            step.db()
                .execute(
                    "update observation set unit = 'USD' where period = '2017Q2C' and firm_id = "
                        + chips));
    FigureTotal total = totals.totals(REVENUE, HALF, Grouping.ZONE).getFirst();
    assertEquals(1570_00, total.total());
    assertEquals(1, total.comparableFirms());
  }
}

package guian.registry.store.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.YearOnYear.Basis;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.figures.Figure;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firm.FirmField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures in the rows of the Firms table, and the sums under it. */
class FirmQueriesTest {
  private static final FigureColumn HALF =
      new FigureColumn("revenue", Period.throughQuarter(2017, 2));

  @TempDir Path folder;
  private Registry registry;
  private FirmQueries queries;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
    queries = new FirmQueries(registry);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private Figure figure(String name) {
    return queries.page(FirmFilter.ALL, FirmSort.BY_NAME, List.of(HALF), 0, 50).stream()
        .filter(row -> row.facts().name().equals(name))
        .map(row -> Objects.requireNonNull(row.figures().get(HALF)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRestatedBaseGoesBeforeThePublishedOne() {
    long restated = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, restated, "2017Q2C", "150");
    TestRegistry.revenue(registry, restated, "2016Q2C", "120");
    TestRegistry.figure(registry, restated, "2016Q2C", Nature.PRIOR, "100");
    long published = TestRegistry.firm(registry, "乙有限公司");
    TestRegistry.revenue(registry, published, "2017Q2C", "150");
    TestRegistry.revenue(registry, published, "2016Q2C", "120");

    var first = Objects.requireNonNull(figure("甲有限公司").yearOnYear());
    assertEquals(Basis.RESTATED, first.basis());
    assertEquals(new BigDecimal("50.0"), first.percent().orElseThrow());
    var second = Objects.requireNonNull(figure("乙有限公司").yearOnYear());
    assertEquals(Basis.PUBLISHED, second.basis());
    assertEquals(new BigDecimal("25.0"), second.percent().orElseThrow());
  }

  @Test
  void aValueNotDisclosedNotReportedAndNoneAreFourThings() {
    long value = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, value, "2017Q2C", "0");
    long hidden = TestRegistry.firm(registry, "乙有限公司");
    TestRegistry.revenue(registry, hidden, "2017Q2C", null);
    TestRegistry.firm(registry, "丙有限公司");
    long gone = TestRegistry.firm(registry, "丁有限公司");
    TestRegistry.set(registry, gone, FirmField.STATUS, "deregistered");
    long young = TestRegistry.firm(registry, "戊有限公司");
    TestRegistry.set(registry, young, FirmField.FOUNDED_ON, "2017-07-01");

    assertEquals(Figure.State.VALUE, figure("甲有限公司").state());
    assertEquals("0", figure("甲有限公司").value().orElseThrow().plain());
    assertEquals(Figure.State.NOT_DISCLOSED, figure("乙有限公司").state());
    assertNull(figure("乙有限公司").amount());
    assertEquals(Figure.State.NOT_REPORTED, figure("丙有限公司").state());
    assertEquals(Figure.State.NONE, figure("丁有限公司").state());
    assertEquals(Figure.State.NONE, figure("戊有限公司").state());
    FirmSummary sums = queries.summary(FirmFilter.ALL, HALF);
    assertEquals(5, sums.firms());
    assertEquals(1, sums.reported());
    assertEquals(1, sums.notDisclosed());
    assertEquals(1, sums.notReported());
  }

  @Test
  void onlyFirmsWithAnAmountAndABaseAreCompared() {
    long both = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, both, "2017Q2C", "300.10");
    TestRegistry.revenue(registry, both, "2016Q2C", "200");
    long fresh = TestRegistry.firm(registry, "乙有限公司");
    TestRegistry.revenue(registry, fresh, "2017Q2C", "1000");
    long lost = TestRegistry.firm(registry, "丙有限公司");
    TestRegistry.revenue(registry, lost, "2016Q2C", "5000");

    FirmSummary sums = queries.summary(FirmFilter.ALL, HALF);
    assertEquals("1300.1", Objects.requireNonNull(sums.total()).plain());
    assertEquals(1, sums.comparable());
    var yearOnYear = Objects.requireNonNull(sums.yearOnYear());
    assertEquals("300.1", yearOnYear.now().plain());
    assertEquals("200", yearOnYear.base().plain());
    assertEquals(new BigDecimal("50.1"), yearOnYear.percent().orElseThrow());
    assertEquals(Basis.PUBLISHED, yearOnYear.basis());
  }

  @Test
  void anotherCurrencyIsInNoSumAndNoGrowth() {
    long dollars = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, dollars, "2017Q2C", "10");
    TestRegistry.revenue(registry, dollars, "2016Q2C", "60");
    long yuan = TestRegistry.firm(registry, "乙有限公司");
    TestRegistry.revenue(registry, yuan, "2017Q2C", "150");
    TestRegistry.figure(registry, yuan, "2016Q2C", Nature.PRIOR, "10");
    TestRegistry.revenue(registry, yuan, "2016Q2C", "100");
    registry.write(
        TestRegistry.LI,
        step -> step.db().execute("update observation set unit = 'USD' where amount = 1000"));

    FirmSummary sums = queries.summary(FirmFilter.ALL, HALF);
    assertEquals(Amount.of(new BigDecimal("150"), Amount.CNY), sums.total());
    assertEquals(1, sums.reported());
    assertEquals(1, sums.foreign());
    assertEquals(0, sums.notDisclosed());
    assertEquals(1, sums.comparable());
    assertEquals(
        new BigDecimal("50.0"), Objects.requireNonNull(sums.yearOnYear()).percent().orElseThrow());
    assertNull(figure("甲有限公司").yearOnYear());
    var ofYuan = Objects.requireNonNull(figure("乙有限公司").yearOnYear());
    assertEquals(new BigDecimal("50.0"), ofYuan.percent().orElseThrow());
    assertEquals(Basis.PUBLISHED, ofYuan.basis());
  }

  @Test
  void aPeriodThatHasNotEndedIsNotDue() {
    long one = TestRegistry.firm(registry, "甲有限公司");
    TestRegistry.revenue(registry, one, "2017", "5");
    TestRegistry.firm(registry, "乙有限公司");
    FigureColumn year = new FigureColumn("revenue", Period.year(2017));
    assertEquals(0, queries.summary(FirmFilter.ALL, year).notReported());
  }

  @Test
  void aSearchOfMoreThanAThousandIsCountedUpToThere() {
    registry.write(
        TestRegistry.LI,
        step -> {
          for (int i = 0; i < 1100; i++) {
            var row = new guian.registry.store.db.tables.records.FirmRecord();
            row.setIsResident(true);
            row.setName("贵安" + i + "有限公司");
            step.insert(row, null);
          }
          return 0;
        });
    assertEquals(new FirmCount(1001, true), queries.count(FirmFilter.ALL.withSearch("贵安")));
    assertEquals(new FirmCount(1100, false), queries.count(FirmFilter.ALL));
    assertEquals(new FirmCount(1, false), queries.count(FirmFilter.ALL.withSearch("贵安1099")));
  }
}

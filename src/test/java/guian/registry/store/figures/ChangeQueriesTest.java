package guian.registry.store.figures;

import static guian.registry.store.TestRegistry.figure;
import static guian.registry.store.TestRegistry.revenue;
import static guian.registry.store.TestRegistry.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.figures.ChangeParts.Part;
import guian.registry.store.figures.TotalQueries.Grouping;
import guian.registry.store.firm.FirmField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeQueriesTest {
  private static final Indicator REVENUE =
      new Indicator("revenue", IndicatorKind.FLOW, "CNY", "营业收入", "Revenue");
  private static final Period HALF = Period.throughQuarter(2017, 2);

  @TempDir Path folder;
  private Registry registry;

  @BeforeEach
  void open() {
    registry = TestRegistry.open(folder);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private long firm(
      String name, @Nullable String now, @Nullable String restated, @Nullable String published) {
    long id = TestRegistry.firm(registry, name);
    if (now != null) {
      revenue(registry, id, "2017Q2C", now.equals("x") ? null : now);
    }
    if (restated != null) {
      figure(registry, id, "2016Q2C", Nature.PRIOR, restated);
    }
    if (published != null) {
      revenue(registry, id, "2016Q2C", published);
    }
    return id;
  }

  @Test
  void everyKindOfFirmHasItsPart() {
    firm("续存", "150", null, "100");
    firm("修订", "150", "90", "100");
    firm("补报", "150", "80", null);
    firm("新增", "40", null, null);
    firm("退出", null, null, "30");
    firm("不公示", "x", null, "20");
    firm("只有同口径", null, "70", null);
    ChangeParts parts = new ChangeQueries(registry).parts(REVENUE, HALF, Grouping.ZONE).getFirst();
    assertEquals(490_00, parts.now());
    assertEquals(250_00, parts.before());
    assertEquals(new Part(40_00, 1), parts.newcomers());
    assertEquals(new Part(50_00, 2), parts.leavers());
    // 150 − 100, 150 − 90, 150 − 80
    assertEquals(new Part(180_00, 3), parts.continuing());
    // 90 − 100, 80 − nothing
    assertEquals(new Part(70_00, 2), parts.revisions());
    assertEquals(240_00, parts.change());
  }

  @Test
  void thePartsAddUpToTheChangeInEveryGroupAndAgreeWithTheTotals() {
    Random random = new Random(4);
    Map<String, Long> now = new HashMap<>();
    for (int i = 0; i < 120; i++) {
      String park = "园区" + random.nextInt(3);
      String amount = number(random);
      long id = firm("随机" + i, amount, number(random), number(random));
      set(registry, id, FirmField.PARK, park);
      if (amount != null) {
        now.merge(park, new BigDecimal(amount).movePointRight(2).longValueExact(), Long::sum);
      }
    }
    List<ChangeParts> all = new ChangeQueries(registry).parts(REVENUE, HALF, Grouping.PARK);
    assertEquals(3, all.size());
    for (ChangeParts parts : all) {
      assertEquals(now.get(parts.group()), parts.now());
      assertEquals(
          parts.change(),
          parts.newcomers().sum()
              - parts.leavers().sum()
              + parts.continuing().sum()
              + parts.revisions().sum());
    }
  }

  private static @Nullable String number(Random random) {
    return random.nextInt(4) == 0
        ? null
        : BigDecimal.valueOf(random.nextInt(2000) - 300, 2).toPlainString();
  }

  @Test
  void agesAreOfTheYearOfThePeriod() {
    for (String founded : List.of("2017", "2016", "2015", "2013", "2012", "2008", "2007")) {
      long id = firm("成立" + founded, "1", null, null);
      set(registry, id, FirmField.FOUNDED_ON, founded);
    }
    firm("不详", "1", null, null);
    assertEquals(
        List.of(" 1", "0 2", "10 1", "2 2", "5 2"),
        new ChangeQueries(registry)
            .parts(REVENUE, HALF, Grouping.AGE).stream()
                .map(parts -> parts.group() + " " + parts.newcomers().firms())
                .toList());
  }
}

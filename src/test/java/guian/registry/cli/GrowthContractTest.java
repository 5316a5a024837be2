package guian.registry.cli;

import static guian.registry.store.TestRegistry.LI;
import static guian.registry.store.TestRegistry.figure;
import static guian.registry.store.TestRegistry.firm;
import static guian.registry.store.TestRegistry.revenue;
import static guian.registry.store.TestRegistry.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.growth.GrowthReader;
import guian.registry.model.Nature;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.claims.ClaimEdits;
import guian.registry.store.claims.TypedClaim;
import guian.registry.store.firm.FirmField;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every key of {@code guian growth --json}, on firms whose figures were worked out by hand. */
class GrowthContractTest {
  @TempDir static Path folder;
  private static Registry registry;
  private static long cloud;
  private static long steady;

  @BeforeAll
  static void fill() {
    registry = TestRegistry.open(folder);
    cloud = firm(registry, "甲云计算有限公司");
    set(registry, cloud, FirmField.FOUNDED_ON, "2015-06-01");
    wan(cloud, "2016Q1C", 4200, "2016Q2C", 9800, "2016Q3C", 14900, "2016", 20000);
    wan(cloud, "2017Q1C", 10300, "2017Q2C", 24500);
    figure(registry, cloud, "2016Q2C", Nature.PRIOR, "100000000");
    claim();
    comparables();
    steady = firm(registry, "乙软件有限公司");
    wan(steady, "2015Q1C", 100, "2015Q2C", 200, "2015Q3C", 300, "2015", 400);
    wan(steady, "2016Q1C", 110, "2016Q2C", 230, "2016Q3C", 340, "2016", 460);
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  private static void wan(long firm, Object... periodsAndAmounts) {
    for (int i = 0; i < periodsAndAmounts.length; i += 2) {
      revenue(registry, firm, (String) periodsAndAmounts[i], periodsAndAmounts[i + 1] + "0000");
    }
  }

  private static void claim() {
    TypedClaim tripling =
        new TypedClaim(
            "revenue",
            "2017 年收入增至三倍",
            "甲云",
            new PartialDate(2017, 3, 0),
            Period.year(2016),
            null,
            new BigDecimal("3"),
            Period.year(2017),
            null);
    new ClaimEdits(registry).add(LI, cloud, tripling);
  }

  // Ten firms came from 100 million to 100, 110 … 180 and 350; four others are not comparable.
  private static void comparables() {
    for (int i = 0; i < 10; i++) {
      stretch("同类" + i + "有限公司", "2013", 10_000, i < 9 ? 10_000 + 1000 * i : 35_000);
    }
    stretch("太小有限公司", "2013", 4_999, 50_000);
    stretch("太老有限公司", "2011", 10_000, 50_000);
    stretch("当年有限公司", "2015", 10_000, 50_000);
    stretch("无数有限公司", "2013", 10_000, null);
  }

  private static void stretch(String name, String founded, int first, Integer last) {
    long firm = firm(registry, name);
    set(registry, firm, FirmField.FOUNDED_ON, founded);
    wan(firm, "2015", first);
    if (last != null) {
      wan(firm, "2016", last);
    }
  }

  private static JsonNode answer(long firm) {
    GrowthReader reader = new GrowthReader(registry);
    return JsonMapper.shared()
        .valueToTree(new GrowthJson(reader.firm(firm, reader.indicator("revenue"))).answer());
  }

  private static List<String> lines(JsonNode array, String... keys) {
    List<String> lines = new ArrayList<>();
    for (JsonNode node : array) {
      List<String> parts = new ArrayList<>();
      for (String key : keys) {
        JsonNode value = node.get(key);
        parts.add(key.equals("period") ? code(value) : value.asString("null"));
      }
      lines.add(String.join(" ", parts));
    }
    return lines;
  }

  private static String code(JsonNode period) {
    String year = period.get("year").asString();
    return switch (period.get("kind").asString()) {
      case "year" -> year;
      case "ytd" -> year + "≤Q" + period.get("throughQuarter").asString();
      default -> year + "Q" + period.get("quarter").asString();
    };
  }

  @Test
  void pointsAreAsReportedThenTheQuartersThatFollow() {
    assertEquals(
        List.of(
            "2016 200000000 false actual",
            "2016≤Q1 42000000 false actual",
            "2016≤Q2 98000000 false actual",
            "2016≤Q2 100000000 false prior",
            "2016≤Q3 149000000 false actual",
            "2017≤Q1 103000000 false actual",
            "2017≤Q2 245000000 false actual",
            "2016Q2 56000000 true actual",
            "2016Q3 51000000 true actual",
            "2016Q4 51000000 true actual",
            "2017Q2 142000000 true actual"),
        lines(answer(cloud).get("points"), "period", "value", "derived", "nature"));
    JsonNode reported = answer(cloud).get("points").get(0).get("source");
    assertTrue(reported.has("file") && reported.has("sheet") && reported.has("cell"));
    assertTrue(answer(cloud).get("points").get(7).get("source").isNull());
  }

  @Test
  void growthIsOfEqualMonthsOnTheRestatedBaseWhereThereIsOne() {
    // 103 ÷ 42 = 2.4524; 142 ÷ 56 = 2.5357; 245 ÷ 100 = 2.45 on the restated base.
    assertEquals(
        List.of(
            "2016≤Q1 ytd null null no base",
            "2016Q2 quarter null null no base",
            "2016≤Q2 ytd null null no base",
            "2016Q3 quarter null null no base",
            "2016≤Q3 ytd null null no base",
            "2016Q4 quarter null null no base",
            "2016 year null null no base",
            "2017≤Q1 ytd 145.2 published null",
            "2017Q2 quarter 153.6 published null",
            "2017≤Q2 ytd 145.0 restated null"),
        lines(answer(cloud).get("growth"), "period", "basis", "percent", "base", "why"));
  }

  @Test
  void aClaimSaysWhatItNeedsAndWhatComparableFirmsDid() {
    JsonNode claim = answer(cloud).get("claims").get(0);
    assertEquals("2017 年收入增至三倍", claim.get("said").asString());
    assertEquals("2017-03", claim.get("saidOn").asString());
    assertEquals("2016", code(claim.get("basePeriod")));
    assertEquals("200000000", claim.get("baseValue").asString());
    assertEquals("3", claim.get("multiple").asString());
    assertEquals("2017", code(claim.get("targetPeriod")));
    assertEquals("600000000", claim.get("targetValue").asString());
    assertEquals("200.0", claim.get("needsPerYearPercent").asString());
    // The fourth root of 3 is 1.31607.
    assertEquals("31.6", claim.get("needsPerQuarterPercent").asString());
    // 600 · 42 ÷ 200, 600 · 98 ÷ 200, 600 · 149 ÷ 200
    assertEquals(
        List.of("2017≤Q1 126000000", "2017≤Q2 294000000", "2017≤Q3 447000000"),
        lines(claim.get("dueByQuarter"), "period", "value"));
    assertEquals("open", claim.get("outcome").asString());
    assertTrue(claim.get("actual").isNull());
    assertTrue(claim.get("missing").isNull());
  }

  @Test
  void oddsAreOfTheTenComparableFirms() {
    // Multiples 1.0, 1.1 … 1.8, 3.5: the tenth percentile lies 0.9 of the way from the first to
    // the second, the median between 1.4 and 1.5, the ninetieth 0.1 of the way from 1.8 to 3.5.
    JsonNode odds = answer(cloud).get("claims").get(0).get("comparables");
    assertEquals(10, odds.get("n").asInt());
    assertEquals(1, odds.get("reached").asInt());
    assertEquals(1, odds.get("lost").asInt());
    assertEquals("218000000", odds.get("p10").asString());
    assertEquals("290000000", odds.get("p50").asString());
    assertEquals("394000000", odds.get("p90").asString());
  }

  @Test
  void aProjectionHasItsBandOrItsReason() {
    JsonNode projections = answer(steady).get("projections");
    List<String> lines = lines(projections, "period", "low", "mid", "high", "coverage", "why");
    assertEquals(4, lines.size());
    // Worked out in ProjectorTest: 460 · 1.148913, and times e^±0.091985.
    assertEquals("2017 4820546.36 5284997.63 5794197.99 80 null", lines.getLast());
    assertEquals("usual yearly growth", projections.get(0).get("method").asString());
    assertTrue(projections.get(0).get("testedCoverage").isNull(), "too few tests to say");
    assertEquals(
        List.of(
            "2017≤Q3 null null null 80 too few points", "2017 null null null 80 too few points"),
        lines(answer(cloud).get("projections"), "period", "low", "mid", "high", "coverage", "why"));
  }
}

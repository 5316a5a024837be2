package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.example.Example;
import guian.registry.store.Registry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code guian growth} on the example. */
class GrowthCommandTest {
  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void fill() {
    try (Registry registry = Registry.open(db(), Clock.systemUTC())) {
      Example.fill(registry, "test");
    }
  }

  private static Path db() {
    return folder.resolve("r.guian");
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of("growth", "--db", db().toString()));
    all.addAll(List.of(args));
    Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    return Cli.run(console, all.toArray(String[]::new));
  }

  @Test
  void aPersonReadsTheTableAndTheClaim() {
    assertEquals(0, run("白山云", "--lang", "zh"));
    List<String> lines = out.toString().lines().toList();
    assertEquals("白山云：营业收入，年初至今累计（万元）", lines.get(0));
    // A Chinese character takes two cells: the figures end in one column.
    assertEquals("2016 1–3月          未报          —           —", lines.get(2));
    assertEquals("2016 全年      20,000.00          —           —", lines.get(5));
    // Today 2017 is long over.
    assertEquals("2017 1–9月          未报          —           —", lines.get(8));
    assertEquals("2017 全年预期  60,000.00          —      +200.0", lines.get(10));
    assertTrue(lines.contains("预期：2017 年增至三倍，6.00 亿元"));
    assertTrue(lines.contains("  一年达成 +200.0% · 即逐季环比 +31.6%"));
    assertTrue(lines.contains("  判定：到期，未报；2017 年已过，尚未报数"));
    assertEquals("", err.toString());
  }

  @Test
  void aMachineReadsTheContract() {
    assertEquals(0, run("白山云", "--json"));
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    assertEquals(1, answer.get("contract").intValue());
    assertEquals("revenue", answer.get("indicator").stringValue());
    assertEquals(1, answer.get("points").size());
    JsonNode point = answer.get("points").get(0);
    assertEquals("{\"kind\":\"year\",\"year\":2016}", point.get("period").toString());
    assertEquals("200000000", point.get("value").stringValue());
    assertFalse(point.get("derived").booleanValue());
    JsonNode growth = answer.get("growth").get(0);
    assertTrue(growth.get("percent").isNull());
    assertEquals("no base", growth.get("why").stringValue());
    JsonNode claim = answer.get("claims").get(0);
    assertEquals("3", claim.get("multiple").stringValue());
    assertEquals("600000000", claim.get("targetValue").stringValue());
    assertEquals("200.0", claim.get("needsPerYearPercent").stringValue());
    assertEquals("open", claim.get("outcome").stringValue());
    assertTrue(claim.get("actual").isNull());
  }

  @Test
  void derivedQuartersAreMarkedAndBasesNamed() {
    assertEquals(0, run("虚构芯片（贵安）有限公司", "--json"));
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    JsonNode derived = null;
    for (JsonNode point : answer.get("points")) {
      if (point.get("derived").booleanValue()
          && point.get("period").toString().contains("\"year\":2017,\"quarter\":2")) {
        derived = point;
      }
    }
    // 11 260 − 5 080 万元
    assertEquals("61800000", derived.get("value").stringValue());
    assertTrue(derived.get("source").isNull());
    JsonNode half = answer.get("growth").get(answer.get("growth").size() - 1);
    assertEquals("ytd", half.get("basis").stringValue());
    assertEquals("restated", half.get("base").stringValue());
  }

  @Test
  void theChartIsWrittenInEachFormatWithoutADisplay() throws IOException {
    for (String ending : List.of("png", "svg", "pdf")) {
      Path file = folder.resolve("chart." + ending);
      assertEquals(0, run("白山云", "--lang", "zh", "--chart", file.toString()));
      assertTrue(Files.size(file) > 3000, ending);
    }
    String svg = Files.readString(folder.resolve("chart.svg"));
    assertTrue(svg.contains("2.00</text>"));
    assertTrue(err.toString().contains("chart.pdf"));
  }

  @Test
  void aStockHasItsEndsAndNoCumulative() {
    assertEquals(0, run("白山云", "--lang", "zh", "--indicator", "headcount_end"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(List.of("期别", "期末", "同比", "%"), List.of(lines.get(1).trim().split(" +")));
    assertTrue(lines.get(2).startsWith("2016 年 3 月末"), lines.get(2));
  }

  @Test
  void yearsThatTheTableLeavesOutAreSaid() {
    String said = "未列：2014–2015 年。全部见 --json。";
    assertEquals(0, run("底稿信息技术（西安）股份有限公司贵安分公司", "--lang", "zh"));
    assertTrue(out.toString().lines().toList().contains(said), out.toString());
    assertEquals(0, run("白山云", "--lang", "zh"));
    assertEquals(1, out.toString().lines().filter(said::equals).count());
  }

  @Test
  void badInputIsOneSentenceAndAStatus() {
    assertEquals(1, run("没有这家", "--lang", "zh"));
    assertEquals("台账里没有“没有这家”这家企业。", err.toString().strip());
    assertEquals(2, run("白山云", "--indicator", "revenues"));
    assertEquals(2, run("白山云", "--chart", "x.gif"));
    assertEquals(2, run());
    assertEquals(4, err.toString().lines().count());
    assertEquals("", out.toString());
  }

  @Test
  void aNameOfSeveralFirmsListsSomeOfThem() {
    assertEquals(1, run("贵安", "--lang", "zh"));
    assertEquals(1, err.toString().lines().count());
    assertTrue(err.toString().contains("91520900PDY"), err.toString());
  }
}

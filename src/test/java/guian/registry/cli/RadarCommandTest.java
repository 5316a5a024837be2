package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Amount;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.firm.FirmEdits;
import guian.registry.store.firm.FirmField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code guian radar} on four firms: one enters, one falls out, one lacks a figure, a branch. */
class RadarCommandTest {
  private static final Author LI = Author.manual("li");
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static FirmEdits edits;

  @BeforeAll
  static void fill() {
    try (Registry registry = Registry.open(folder.resolve("r.guian"), DAY)) {
      edits = new FirmEdits(registry);
      long enters = firm("甲软件有限公司", "6513", Relation.DOMESTIC);
      set(enters, "revenue", "2015", "9000000");
      set(enters, "headcount_end", "2015Q4", "20");
      set(enters, "revenue", "2016", "12000000");
      long leaves = firm("=乙商务有限公司", "7211", Relation.DOMESTIC);
      set(leaves, "revenue", "2015", "11000000");
      set(leaves, "revenue", "2016", "8000000");
      set(leaves, "headcount_end", "2016Q4", "12");
      long lacks = firm("丙制造有限公司", "3911", Relation.JOINT_VENTURE);
      set(lacks, "revenue", "2016", "30000000");
      firm("丁软件有限公司贵安分公司", "6513", Relation.BRANCH);
    }
  }

  private static long firm(String name, String industry, Relation relation) {
    long id = edits.create(LI, name, null);
    edits.change(LI, id, FirmField.INDUSTRY_CODE, industry);
    edits.confirmRelation(LI, id, relation);
    return id;
  }

  private static void set(long firm, String indicator, String period, String value) {
    String unit = indicator.equals("revenue") ? Amount.CNY : Amount.PERSON;
    edits.setFigure(
        LI,
        firm,
        new FirmEdits.TypedFigure(
            indicator,
            Period.parse(period).orElseThrow(),
            Nature.ACTUAL,
            Amount.of(new BigDecimal(value), unit),
            null));
  }

  private static CliRun run(String... args) {
    String[] all = {"radar", "--db", folder.resolve("r.guian").toString()};
    return CliRun.of(Stream.of(all, args).flatMap(Stream::of).toArray(String[]::new));
  }

  private static List<String> lines(CliRun run) {
    assertEquals(0, run.status(), run.err());
    return run.out().lines().toList();
  }

  @Test
  void aPersonReadsWhoMovesAndWhy() {
    List<String> lines = lines(run("--lang", "zh"));
    assertEquals("规上（规模以上、限额以上），2016 年", lines.get(0));
    assertEquals("新进 1 · 退出 1 · 保持 0 · 缺数 1 · 未达到 0 · 不在范围 1", lines.get(1));
    String all = String.join("\n", lines).replaceAll(" +", " ");
    assertTrue(all.contains("甲软件有限公司 是 新进 2016 年营业收入 1,200.00 万元 ≥ 1,000.00 万元\n"), all);
    assertTrue(
        all.contains(
            "=乙商务有限公司 否 退出 2016 年营业收入 800.00 万元 < 1,000.00 万元；2016 年期末从业人员 12 人 < 50 人；"
                + "上年：2015 年营业收入 1,100.00 万元 ≥ 1,000.00 万元\n"),
        all);
    assertTrue(all.contains("丙制造有限公司 无法判定 缺数 缺 2016 年主营业务收入（未报）\n"), all);
    assertTrue(all.contains("丁软件有限公司贵安分公司 不在范围 不在范围 分公司，不是法人单位\n"), all);
    assertTrue(all.contains("2011 年起：国统字〔2010〕87号"), all);
  }

  @Test
  void englishSaysTheSame() {
    String all = String.join("\n", lines(run("--lang", "en"))).replaceAll(" +", " ");
    assertTrue(all.startsWith("At scale (规上), 2016\nEnters 1 · Falls out 1 · "), all);
    assertTrue(all.contains("Main-business revenue of 2016 is missing (not reported)\n"), all);
    assertTrue(all.contains("Revenue of 2016: 12.00 million yuan ≥ 10.00 million yuan\n"), all);
  }

  @Test
  void oneGroupAloneIsListed() {
    List<String> lines = lines(run("--lang", "zh", "--only", "leaves"));
    assertTrue(lines.get(4).startsWith("=乙商务有限公司"), lines.get(4));
    assertEquals("", lines.get(5));
    assertEquals(1, json(run("--json", "--only", "yes")).get("firms").size());
  }

  private static JsonNode json(CliRun run) {
    assertEquals(0, run.status(), run.err());
    assertEquals(1, run.out().lines().count());
    return JsonMapper.shared().readTree(run.out());
  }

  @Test
  void aMachineReadsCountsAndWhatIsMissing() {
    JsonNode answer = json(run("--json"));
    assertEquals(1, answer.get("contract").intValue());
    assertEquals("at_scale", answer.get("definition").get("id").stringValue());
    assertEquals(2016, answer.get("year").intValue());
    assertEquals(
        "{\"yes\":1,\"no\":1,\"out of scope\":1,\"cannot be judged\":1}",
        answer.get("answers").toString());
    JsonNode lacks = null;
    for (JsonNode firm : answer.get("firms")) {
      lacks = firm.get("name").stringValue().startsWith("丙") ? firm : lacks;
    }
    assertEquals("cannot be judged", lacks.get("answer").stringValue());
    assertEquals(
        "[{\"why\":\"not_reported\",\"indicator\":\"main_revenue\","
            + "\"period\":{\"kind\":\"year\",\"year\":2016},\"unrecorded\":null}]",
        lacks.get("missing").toString());
    assertEquals(2011, lacks.get("rule").get("from").intValue());
    assertTrue(lacks.get("rule").get("to").isNull());
  }

  @Test
  void theListIsSavedAndNoCellIsAFormula() throws IOException {
    Path csv = folder.resolve("list.csv");
    Path xlsx = folder.resolve("list.xlsx");
    CliRun run = run("--lang", "zh", "--csv", csv.toString(), "--xlsx", xlsx.toString());
    assertEquals(0, run.status());
    assertEquals("", run.out());
    List<String> lines = Files.readAllLines(csv);
    assertEquals("\uFEFF企业,信用代码,行业,判定,变动,依据或缺什么,适用规则", lines.getFirst());
    assertEquals(5, lines.size());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("'=乙商务有限公司,")), lines.toString());
    assertTrue(Files.size(xlsx) > 1000);
  }

  @Test
  void badInputIsOneSentenceAndAStatus() {
    assertEquals(2, run("--definition", "unicorn").status());
    assertEquals(2, run("--only", "nothing").status());
    assertEquals(2, run("--year", "last").status());
    CliRun year = run("--lang", "zh", "--year", "2030");
    assertEquals(1, year.status());
    assertEquals("2030 年没有可以判定的数，有数的年份：2016 2015\n", year.err());
    assertFalse(run("--definition", "unicorn").err().contains("\tat "));
  }
}

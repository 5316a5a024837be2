package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.store.Registry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code guian target}. */
class TargetCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void make() {
    Registry.open(folder.resolve("r.guian"), Clock.systemUTC()).close();
  }

  private CliRun run(String... args) {
    List<String> all =
        new ArrayList<>(
            List.of("target", "--db", folder.resolve("r.guian").toString(), "--lang", "zh"));
    all.addAll(List.of(args));
    return CliRun.of(all.toArray(String[]::new));
  }

  @Test
  void targetsAreListedSetAndTakenAway() {
    assertEquals("没有设定年度目标。\n", run().out());
    CliRun set = run("2017", "--set", "revenue=12亿元", "--set", "headcount_end=8000");
    assertEquals(0, set.status(), set.err());
    assertEquals("已更改 2 项年度目标。\n", set.err());
    assertEquals(
        "2017 年　营业收入　120,000.00 万元（revenue）\n2017 年　期末从业人员　8,000 人（headcount_end）\n", set.out());
    run("2018", "--set", "tax=3500.5万元");
    assertEquals(
        "{\"contract\":1,\"targets\":[{\"year\":2018,\"indicator\":\"tax\",\"value\":\"35005000\","
            + "\"unit\":\"CNY\"}]}\n",
        run("2018", "--json").out());
    CliRun removed = run("2017", "--remove", "revenue");
    assertEquals("2017 年　期末从业人员　8,000 人（headcount_end）\n", removed.out());
    assertEquals(2, run().out().lines().count());
  }

  @Test
  void twoWordsAboutOneTargetAreWrongUse() {
    String sentence = "指标 revenue 写了两次，不知以哪一个为准。\n";
    CliRun twice = run("2017", "--set", "revenue=13亿元", "--set", "revenue=14亿元");
    assertEquals(2, twice.status());
    assertEquals(sentence, twice.err());
    assertEquals(sentence, run("2017", "--set", "revenue=13亿元", "--remove", "revenue").err());
    assertEquals("没有设定年度目标。\n", run().out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue=12|“12”没有写明金额单位；写作如 revenue=12亿元。",
        "revenue=12USD|“12USD”没有写明金额单位；写作如 revenue=12亿元。",
        "revenue=12万美元|“12万美元”的单位不是指标 revenue 的单位。",
        "revenue=12人|“12人”的单位不是指标 revenue 的单位。",
        "revenue=约12亿元|“约12亿元”不是可以作为年度目标的数额；写作如 12亿元、3500.5万元、8000人。",
        "revenue=0.0000001万元|“0.0000001万元”不是可以作为年度目标的数额；写作如 12亿元、3500.5万元、8000人。",
        "revenue|“revenue”不是年度目标；写作 指标=数额，如 revenue=12亿元。"
      })
  void aTargetThatIsNoneIsWrongUseAndChangesNothing(String text, String sentence) {
    CliRun run = run("2017", "--set", "tax=1亿元", "--set", text);
    assertEquals(2, run.status());
    assertEquals(sentence + "\n", run.err());
    assertEquals("没有设定年度目标。\n", run().out());
  }

  @Test
  void whatCannotBeIsSaidInOneSentence() {
    CliRun negative = run("2017", "--set", "tax=-5万元");
    assertEquals(1, negative.status());
    assertEquals("年度目标须大于零。\n", negative.err());
    assertEquals("缺少参数 YEAR，请看 guian target --help。\n", run("--set", "tax=5万元").err());
    CliRun unknown = run("2017", "--remove", "happiness");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().startsWith("没有指标“happiness”；可用的指标：revenue "), unknown.err());
  }
}

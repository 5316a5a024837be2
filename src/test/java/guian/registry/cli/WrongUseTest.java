package guian.registry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that are wrong: one sentence in the user's language, status 2. */
class WrongUseTest {
  static Stream<Arguments> cases() {
    return Stream.of(
        of("--lang zh", "用法有误，请看 guian --help。"),
        of("--lang en", "Wrong use; see guian --help."),
        of("--lang zh nothing", "不认识“nothing”，请看 guian --help。"),
        of("--lang en demo --nothing", "“--nothing” is not known; see guian demo --help."),
        of("demo --lang=zh --db", "--db 后面缺少值，请看 guian demo --help。"),
        of("demo --lang en --db", "--db has no value after it; see guian demo --help."),
        of("report --lang zh", "缺少参数 QUARTER，请看 guian report --help。"),
        of("report 2017Q1 --lang zh --out", "--out 后面缺少值，请看 guian report --help。"),
        of("growth 1 --lang zh --chart x.gif", "图表只能存为 .png、.svg 或 .pdf 文件，x.gif 不是其中之一。"),
        of("demo --lang zh 多余", "不认识“多余”，请看 guian demo --help。"));
  }

  private static Arguments of(String line, String sentence) {
    return Arguments.of(List.of(line.split(" ")), sentence);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneSentenceAndStatusTwo(List<String> args, String sentence) {
    CliRun run = CliRun.of(args.toArray(String[]::new));
    assertEquals(2, run.status());
    assertEquals(sentence + "\n", run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asJsonTheSameSentenceIsTheError(List<String> args, String sentence) {
    List<String> asked = Stream.concat(Stream.of("--json"), args.stream()).toList();
    CliRun run = CliRun.of(asked.toArray(String[]::new));
    assertEquals(2, run.status());
    assertTrue(run.out().startsWith("{\"contract\":1,\"error\":{\"code\":\"usage\""), run.out());
    assertTrue(run.out().contains(sentence), run.out());
  }

  @ParameterizedTest
  @MethodSource("helps")
  void helpIsInTheUsersLanguage(List<String> args, String words) {
    CliRun run = CliRun.of(args.toArray(String[]::new));
    assertEquals(0, run.status());
    assertTrue(run.out().contains(words), run.out());
    assertEquals("", run.err());
  }

  static Stream<Arguments> helps() {
    return Stream.of(
        of("--lang zh --help", "台账文件；不写则用本用户的台账。"),
        of("--lang zh --help", "把贵安示例装入空台账。"),
        of("demo --lang en --help", "Fill an empty registry"));
  }
}

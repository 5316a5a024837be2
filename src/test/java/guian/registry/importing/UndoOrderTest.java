package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.workbook.Progress;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Standing;
import guian.registry.store.Registry;
import guian.registry.store.data.RegistryCheck;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports of random files, some of them undone in a random order, leave what the remaining files
 * alone give to an empty registry.
 */
class UndoOrderTest {
  private static final int FILES = 5;
  private static final List<String> CODES =
      List.of("91520900PDY0090144", "91520900PDY009022Y", "91520900PDY0100074");
  private static final List<List<String>> NAMES =
      List.of(
          List.of("黔山数据有限公司", "黔山数据服务有限公司"),
          List.of("云上计算有限公司", "云上计算科技有限公司"),
          List.of("湖潮电子有限公司", "湖潮电子（南明）有限公司"));
  private static final List<String> PARKS = List.of("", "东园", "西园");
  private static final List<String> DATES = List.of("", "2014", "2014-05", "2014-05-06");
  private static final List<String> AMOUNTS = List.of("", "1", "2", "3", "企业选择不公示");
  private static final List<String> FORMS = List.of("", "有限责任公司(自然人独资)", "有限责任公司(中外合资)");
  private static final List<String> HEADERS =
      List.of(
          "企业名称|统一社会信用代码|所属园区|2016年营业收入（万元）",
          "企业名称|统一社会信用代码|曾用名|成立日期|2016年营业收入（万元）|2015年营业收入（万元）",
          "企业名称|统一社会信用代码|所属园区|企业类型|2016年营业收入（万元）|2017年预期营业收入（万元）");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      ints = {
        7, 102, 117, 122, 137, 219, 230, 245, 259, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310,
        311
      })
  void whatIsLeftIsWhatTheOtherFilesGive(int seed) throws IOException {
    Random random = new Random(seed);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(i > 0 && random.nextInt(5) == 0 ? files.get(random.nextInt(i)) : file(random, i));
    }
    List<Integer> left = new ArrayList<>();
    try (Registry registry = open("all")) {
      Importing importing = new Importing(registry);
      List<Long> ids = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        ids.add(take(importing, files.get(i)));
        left.add(i);
        while (!left.isEmpty() && random.nextInt(3) == 0) {
          Integer undone = left.remove(random.nextInt(left.size()));
          importing.undo(Objects.requireNonNull(ids.get(undone)), "wang");
        }
      }
      try (Registry fresh = open("fresh")) {
        Importing again = new Importing(fresh);
        left.forEach(i -> take(again, files.get(i)));
        assertEquals(state(fresh), state(registry), "seed " + seed + ", left " + left);
      }
      assertEquals(List.of(), new RegistryCheck(registry).run().problems());
      for (int i : left.reversed()) {
        importing.undo(Objects.requireNonNull(ids.get(i)), "wang");
      }
      assertEquals("", state(registry));
    }
  }

  private Registry open(String name) {
    return Registry.open(
        folder.resolve(name + ".guian"),
        Clock.fixed(Instant.parse("2017-07-18T04:00:00Z"), ZoneOffset.ofHours(8)));
  }

  private Path file(Random random, int number) throws IOException {
    String header = HEADERS.get(random.nextInt(HEADERS.size()));
    List<String> rows = new ArrayList<>(List.of(header));
    for (int firm = 0; firm < CODES.size(); firm++) {
      if (random.nextInt(4) > 0) {
        rows.add(row(random, header, firm));
      }
    }
    if (rows.size() == 1) {
      rows.add(row(random, header, 0));
    }
    return Sheets.of(rows.toArray(String[]::new)).xlsx(folder.resolve(number + ".xlsx"));
  }

  private static String row(Random random, String header, int firm) {
    List<String> cells = new ArrayList<>();
    for (String heading : header.split("\\|")) {
      cells.add(
          switch (heading) {
            case "企业名称" -> any(random, NAMES.get(firm));
            case "统一社会信用代码" -> CODES.get(firm);
            case "曾用名" -> random.nextInt(3) == 0 ? NAMES.get(firm).getFirst() + "旧" : "";
            case "所属园区" -> any(random, PARKS);
            case "成立日期" -> any(random, DATES);
            case "企业类型" -> any(random, FORMS);
            default -> any(random, AMOUNTS);
          });
    }
    return String.join("|", cells);
  }

  private static String any(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static long take(Importing importing, Path file) {
    return importing.commit(
        importing.plan(
            importing.open(file, Progress.SILENT), guian.registry.importing.asking.Answers.NONE),
        "wang",
        Progress.SILENT);
  }

  private static String state(Registry registry) {
    FirmFileQueries queries = new FirmFileQueries(registry);
    Map<String, String> firms = new TreeMap<>();
    for (String code : CODES) {
      for (long id : queries.find(code)) {
        firms.put(code, state(queries.file(id).orElseThrow()));
      }
    }
    return firms.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String state(FirmFile file) {
    FirmFacts facts = file.facts();
    return String.join(
        " ",
        facts.name(),
        facts.park(),
        facts.legalForm(),
        String.valueOf(facts.relation()),
        facts.foundedOn() == null ? "-" : facts.foundedOn().iso(),
        file.names().stream().map(n -> n.name() + n.kind()).sorted().toList().toString(),
        file.observations().stream()
            .filter(o -> o.standing() != Standing.FORMER)
            .map(UndoOrderTest::figure)
            .sorted()
            .toList()
            .toString(),
        file.claims().stream().map(c -> c.said()).sorted().toList().toString());
  }

  private static String figure(ReportedFigure figure) {
    Amount amount = figure.observation().amount();
    return String.join(
        " ",
        figure.observation().indicator(),
        figure.observation().period().code(),
        figure.observation().nature().code(),
        figure.standing().code(),
        amount == null ? "undisclosed" : amount.plain(),
        figure.observation().evidence().cell());
  }
}

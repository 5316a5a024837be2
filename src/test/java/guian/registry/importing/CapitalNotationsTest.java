package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.plan.FirmPlan;
import guian.registry.importing.plan.Plan;
import guian.registry.store.firm.FirmField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Registered capital as 1.1 million real registrations write it: 857 notations. */
class CapitalNotationsTest extends ImportCase {
  private static final Path NOTATIONS =
      Path.of("..", "shared", "corpus", "china", "capital_notations.csv");
  private static final Pattern LINE = Pattern.compile("(?:\"(.*)\"|([^,]*)),\\d+,(.*)");
  private static final Pattern AMOUNT = Pattern.compile("([\\d,]+(?:\\.\\d+)?)[(（ ]*(万?)(.*)");
  // The words of the corpus, each with its currency; the Mark and the Franc are no more.
  private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();

  static {
    List.of(
            "人民币=CNY",
            "美元=USD",
            "港=HKD",
            "日元=JPY",
            "欧元=EUR",
            "新加坡元=SGD",
            "澳大利亚元=AUD",
            "英镑=GBP",
            "瑞士法郎=CHF",
            "加拿大元=CAD",
            "德国马克=",
            "法国法郎=",
            "法郎=",
            "瑞典克朗=",
            "荷兰盾=",
            "里拉=")
        .forEach(pair ->
            CURRENCIES.put(pair.split("=")[0], pair.endsWith("=") ? "" : pair.split("=")[1]));
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    for (String line : Files.readAllLines(NOTATIONS).subList(1, 858)) {
      Matcher m = LINE.matcher(line);
      assertTrue(m.matches(), line);
      examples.add(m.group(3).replaceAll("^\"|\"$", "").replace("\"\"", "\""));
    }
    return examples;
  }

  /** The capital as a person reads it; empty where it says no amount, or not which one. */
  private static String expected(String text) {
    Matcher m = AMOUNT.matcher(text.strip());
    if (!m.matches()) {
      return "";
    }
    String rest = m.group(3).replaceAll("[()（）\\s]", "");
    String currency = rest.replace("元", "").isEmpty() ? "CNY" : "";
    for (Map.Entry<String, String> word : CURRENCIES.entrySet()) {
      if (rest.contains(word.getKey())) {
        currency = word.getValue();
        break;
      }
    }
    boolean unit = !m.group(2).isEmpty() || rest.contains("元");
    if (!unit || currency.isEmpty() || rest.length() > 8) {
      return "";
    }
    BigDecimal number = new BigDecimal(m.group(1).replace(",", ""));
    BigDecimal value = m.group(2).isEmpty() ? number : number.movePointRight(4);
    return value.signum() == 0
        ? currency + " 0"
        : currency + " " + value.stripTrailingZeros().toPlainString();
  }

  @Test
  void everyNotationIsReadAsAPersonDoesOrReported() throws IOException {
    assumeTrue(Files.exists(NOTATIONS), "the corpus is not beside the project");
    List<String> examples = examples();
    assertEquals(857, examples.size());
    // A number without any unit leaves the whole column to a question.
    List<String> stated =
        examples.stream().filter(e -> !e.matches("[\\d,.]+\\s*(\\(\\))?")).toList();
    Plan plan = plan(sheet(stated));
    assertEquals(List.of(), questions(plan));
    Map<Integer, String> read =
        plan.firms().stream()
            .filter(firm -> firm.facts().containsKey(FirmField.CAPITAL))
            .collect(Collectors.toMap(FirmPlan::row, CapitalNotationsTest::capital));
    Set<String> reported =
        plan.issues().stream()
            .map(Issue::cell)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
    for (int i = 0; i < stated.size(); i++) {
      String text = stated.get(i);
      String found = read.getOrDefault(i + 2, "");
      assertEquals(expected(text), found, text);
      assertTrue(!found.isEmpty() || isNothing(text) || reported.contains("B" + (i + 2)), text);
    }
  }

  @Test
  void aNumberWithoutAUnitIsAsked() throws IOException {
    assertEquals(List.of("s1.unit"), questions(plan(sheet(List.of("5()", "137(万元人民币)")))));
    assertEquals(List.of("s1.unit"), questions(plan(sheet(List.of("500")))));
  }

  @Test
  void aColumnOfItsOwnNamesTheCurrency() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|注册资本（万元）|注册资本币种",
                "甲数据有限公司|500|美元",
                "乙数据有限公司|30|人民币",
                "丙数据有限公司|7|",
                "丁数据有限公司|8|金圆券",
                "戊数据有限公司|8万欧元|美元"));
    assertEquals(
        List.of("USD 5000000", "CNY 300000", "CNY 70000"),
        plan.firms().stream()
            .filter(firm -> firm.facts().containsKey(FirmField.CAPITAL))
            .map(CapitalNotationsTest::capital)
            .toList());
    assertEquals(List.of("error C5 capital_currency", "error C6 capital_currency"), issues(plan));
  }

  // A unit with no number before it says as little as a blank.
  private static boolean isNothing(String text) {
    return Set.of("N/A", "万人民币").contains(text);
  }

  private static String capital(FirmPlan firm) {
    String[] parts = String.valueOf(firm.facts().get(FirmField.CAPITAL)).split(" ");
    BigDecimal value = new BigDecimal(parts[0]);
    return parts[1]
        + " "
        + (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  private Path sheet(List<String> notations) throws IOException {
    Path file = folder.resolve("capital.xlsx");
    try (var out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("表");
      sheet.value(0, 0, "企业名称");
      sheet.value(0, 1, "注册资本");
      for (int i = 0; i < notations.size(); i++) {
        sheet.value(i + 1, 0, "甲" + i + "号数据有限公司");
        sheet.value(i + 1, 1, notations.get(i));
      }
    }
    return file;
  }
}

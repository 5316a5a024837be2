package guian.registry.importing;

import guian.registry.model.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way of setting known figures into a sheet, drawn at random from what officials do: where the
 * period and the unit stand, how they are worded, how many rows the header has, what stands around
 * the rows. Every draw is one that an official reads without asking.
 */
final class Layout {
  private static final int YEAR = 2018;
  private static final List<String> FIRMS =
      List.of("贵州白山数据有限公司", "贵安新区云上科技有限责任公司", "遵义铭泰网络股份有限公司", "北京远望软件有限公司贵安分公司");
  private static final List<String> CODES =
      List.of(
          "91520900PDY0090144", "91520900PDY009022Y", "91520900PDY009030R", "91520900PDY009049N");

  /** A unit, and how many yuan it is. */
  private record Unit(String name, int yuan) {}

  /** A column of figures: the words for its period, and what the figures are. */
  private record Figure(
      String indicator, String name, String words, Period period, String nature) {}

  private final Random random;
  private final int month;
  private final Unit unit;
  private final String unitPlace;
  private final boolean titled;
  private final List<Figure> figures = new ArrayList<>();
  private final Set<String> truth = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();

  Layout(long seed) {
    this.random = new Random(seed);
    this.month = oneOf(3, 5, 6, 8, 9);
    this.unit = oneOf(new Unit("万元", 10_000), new Unit("千元", 1_000), new Unit("亿元", 100_000_000));
    this.unitPlace = oneOf("heading", "line", "line right", "title", "note", "row");
    this.titled = random.nextInt(4) > 0;
    List<String> pattern = pattern();
    draw("revenue", oneOf("营业收入", "营业总收入", "企业营业收入"), pattern);
    draw("tax", oneOf("税收总额", "实缴税金", "入库税收"), pattern);
  }

  /** What the import has to find, and nothing else: firm, indicator, period, nature, yuan. */
  Set<String> truth() {
    return Collections.unmodifiableSet(truth);
  }

  /** The sheet's rows, to be shown when the import reads something else. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  @SafeVarargs
  private <T> T oneOf(T... options) {
    return options[random.nextInt(options.length)];
  }

  // Without a title each heading says all itself.
  private List<String> pattern() {
    return titled
        ? oneOf(
            List.of("sum"),
            List.of("sum", "before", "growth"),
            List.of("month", "sum"),
            List.of("month", "month before", "sum", "before"),
            List.of("last year", "sum"),
            List.of("target", "sum"))
        : oneOf(List.of("sum"), List.of("sum", "before"), List.of("target", "sum"));
  }

  private void draw(String indicator, String name, List<String> pattern) {
    pattern.forEach(column -> figures.add(figure(indicator, name, column)));
  }

  private Figure figure(String indicator, String name, String column) {
    String months = oneOf("1-", "1—", "1至", "1月-") + month + "月";
    String year = titled ? "" : YEAR + "年";
    Period sum = Period.throughMonth(YEAR, month);
    return switch (column) {
      case "sum" ->
          new Figure(
              indicator,
              name,
              titled ? oneOf("累计", "本年累计", "1-本月", months, months + "累计") : year + months,
              sum,
              "actual");
      case "month" ->
          new Figure(indicator, name, oneOf("本月", "当月", month + "月当月"), month(YEAR), "actual");
      case "before" ->
          new Figure(indicator, name, oneOf("上年同期", "去年同期", "上年同期数"), sum.yearBefore(), "prior");
      case "month before" ->
          new Figure(indicator, name, oneOf("上年同期", "去年同期"), month(YEAR - 1), "prior");
      case "last year" ->
          new Figure(
              indicator,
              name,
              (YEAR - 1) + oneOf("年全年", "年1-12月"),
              Period.year(YEAR - 1),
              "actual");
      case "target" ->
          new Figure(indicator, name, YEAR + oneOf("年目标", "年计划"), Period.year(YEAR), "target");
      default -> new Figure("", name, oneOf("同比增长（%）", "同比（%）", "增速（%）"), sum, "");
    };
  }

  private Period month(int year) {
    return Period.month(year, month);
  }

  /** Writes the sheet. */
  Path write(Path file) throws IOException {
    boolean two = random.nextBoolean();
    boolean merged = two && random.nextBoolean();
    boolean coded = random.nextBoolean();
    boolean numbered = random.nextBoolean();
    above();
    int top = lines.size() + 1;
    header(two, coded, numbered);
    if (unitPlace.equals("row")) {
      lines.add(facts(numbered, coded, "", "", "") + units());
    }
    rows(coded, numbered);
    below();
    Sheets sheets = Sheets.of(lines.toArray(String[]::new));
    return (merged
            ? merged(sheets, top, facts(numbered, coded, "", "", "").split("\\|", -1).length)
            : sheets)
        .xlsx(file);
  }

  private void above() {
    String said =
        oneOf(YEAR + "年1-" + month + "月", YEAR + "年1—" + month + "月", YEAR + "年1至" + month + "月");
    boolean inTitle = random.nextBoolean();
    String title = (titled && inTitle ? said : "") + oneOf("企业情况表", "重点企业主要经济指标", "园区企业统计表");
    lines.add(title + (unitPlace.equals("title") ? "（单位：" + unit.name() + "）" : ""));
    if (titled && !inTitle) {
      lines.add(oneOf("（" + said + "）", said, "报告期：" + said));
    }
    if (unitPlace.startsWith("line")) {
      lines.add(
          (unitPlace.equals("line") ? "" : "|||") + oneOf("单位：", "计量单位：", "金额单位:") + unit.name());
    }
  }

  private void header(boolean two, boolean coded, boolean numbered) {
    StringBuilder upper = new StringBuilder(facts(numbered, coded, "序号", "企业名称", "统一社会信用代码"));
    StringBuilder lower = new StringBuilder(facts(numbered, coded, "", "", ""));
    boolean before = random.nextBoolean();
    String last = "";
    for (Figure figure : figures) {
      String bracket =
          unitPlace.equals("heading") && !figure.indicator().isEmpty()
              ? "（" + unit.name() + "）"
              : "";
      String joined =
          figure.indicator().isEmpty() || before
              ? figure.words() + (figure.indicator().isEmpty() ? "" : figure.name())
              : figure.name() + "（" + figure.words() + "）";
      boolean first = !figure.name().equals(last);
      upper.append('|').append(two ? (first ? figure.name() : "") : joined + bracket);
      lower.append('|').append(figure.words()).append(bracket);
      last = figure.name();
    }
    lines.add(upper.toString());
    if (two) {
      lines.add(lower.toString());
    }
  }

  private String units() {
    StringBuilder units = new StringBuilder();
    figures.forEach(f -> units.append('|').append(f.indicator().isEmpty() ? "%" : unit.name()));
    return units.toString();
  }

  private static String facts(
      boolean numbered, boolean coded, String number, String name, String code) {
    return (numbered ? number + "|" : "") + name + (coded ? "|" + code : "");
  }

  private Sheets merged(Sheets sheets, int top, int facts) {
    for (int column = 1; column <= facts; column++) {
      sheets.merge(top, column, top + 1, column);
    }
    int many = figures.size() / 2;
    return many < 2
        ? sheets
        : sheets
            .merge(top, facts + 1, top, facts + many)
            .merge(top, facts + many + 1, top, facts + 2 * many);
  }

  private void rows(boolean coded, boolean numbered) {
    String total = facts(numbered, coded, "", oneOf("合计", "总计"), "") + "|9".repeat(figures.size());
    boolean first = random.nextBoolean();
    if (first) {
      lines.add(total);
    }
    boolean parted = random.nextBoolean();
    for (int i = 0; i < FIRMS.size(); i++) {
      if (parted && i % 2 == 0) {
        lines.add(facts(numbered, coded, "", i == 0 ? "一、大数据产业园" : "二、电子信息产业园", ""));
      }
      lines.add(
          facts(numbered, coded, Integer.toString(i + 1), FIRMS.get(i), CODES.get(i)) + values(i));
    }
    if (!first && random.nextBoolean()) {
      lines.add(total);
    }
  }

  // Each figure has yuan of its own, so that none can stand for another.
  private String values(int firm) {
    StringBuilder values = new StringBuilder();
    boolean thousands = random.nextInt(4) == 0;
    for (int column = 0; column < figures.size(); column++) {
      Figure figure = figures.get(column);
      if (figure.indicator().isEmpty()) {
        values.append('|');
      } else {
        BigDecimal shown = BigDecimal.valueOf(1_200L + 100 * firm + 7 * column);
        values.append('|').append(thousands ? "%,d".formatted(shown.intValue()) : shown.toString());
        truth.add(
            String.join(
                " ",
                FIRMS.get(firm),
                figure.indicator(),
                figure.period().code(),
                figure.nature(),
                shown.multiply(BigDecimal.valueOf(unit.yuan())).toPlainString()));
      }
    }
    return values.toString();
  }

  private void below() {
    if (unitPlace.equals("note")) {
      lines.add(oneOf("注：金额单位为" + unit.name() + "。", "说明：本表金额单位：" + unit.name()));
    }
    if (random.nextBoolean()) {
      lines.add(oneOf("注：本表数据由企业填报。", "填表人：张三    审核人：李四"));
    }
  }
}

package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a heading that says only when is about: 上年同期 is about the column left of it, and where
 * a title names one indicator, 一季度 is about that.
 */
final class Borrowed {
  // A title about growth, plans or the tax office's figures is not about the plain indicator.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "增长|增速|增幅|同比|占比|比重|目标|计划|预计|预期|预测|预算|税务|非|其他|人均|亩均|(?i:growth|target|plan|budget|forecast|expected|yoy|share|per"
              + " )");

  private static final Pattern OTHER_FIGURE =
      Pattern.compile("增长|增速|增幅|同比|占比|比重|税务|非|其他|人均|亩均|(?i:growth|yoy|share|per )");

  private final Vocabulary vocabulary;
  private final String sheet;
  private final int headerRow;
  private final PeriodWords period;
  private final List<Issue> issues = new ArrayList<>();

  /**
   * Reads the headings of one table.
   *
   * @param period what stands above the table about its period
   */
  Borrowed(Vocabulary vocabulary, String sheet, int headerRow, PeriodWords period) {
    this.vocabulary = vocabulary;
    this.sheet = sheet;
    this.headerRow = headerRow;
    this.period = period;
  }

  /** What was borrowed, and from where. */
  List<Issue> issues() {
    return List.copyOf(issues);
  }

  /** The columns with what their headings borrow. */
  List<HeadedColumn> of(List<HeadedColumn> headed, List<Row> above) {
    List<HeadedColumn> result = new ArrayList<>();
    boolean told = headed.stream().anyMatch(c -> c.subject().mayBeFigure());
    Map.@Nullable Entry<Subject, String> title = told ? null : named(above);
    title = told || title != null ? title : ofSheet(above);
    @Nullable HeadedColumn left = null;
    @Nullable HeadedColumn before = null;
    @Nullable Subject figure = null;
    @Nullable Unit whole = null;
    for (HeadedColumn column : headed) {
      HeadedColumn settled = ofWhich(perhaps(settled(column, left, before, title), figure), whole);
      settled = figure == null ? beforeFigure(settled, headed) : settled;
      whole = isOfWhich(settled) ? whole : settled.heading().unit();
      result.add(settled);
      figure = settled.subject().isIndicator() ? settled.subject() : figure;
      // A growth rate between two figures is about the first of them.
      if (settled.subject().kind() != Subject.Kind.DERIVED || left == null) {
        before = left;
        left = settled;
      }
    }
    return List.copyOf(result);
  }

  // 其中：主营业务收入 has the unit of what it is a part of.
  private static HeadedColumn ofWhich(HeadedColumn column, @Nullable Unit whole) {
    Heading own = column.heading();
    boolean open = isOfWhich(column) && own.unit() == null && own.currency() == null;
    return open && whole != null && whole.isMoney()
        ? new HeadedColumn(column.number(), own.in(whole))
        : column;
  }

  private static boolean isOfWhich(HeadedColumn column) {
    return column.heading().text().startsWith("其中");
  }

  private HeadedColumn settled(
      HeadedColumn column,
      @Nullable HeadedColumn left,
      @Nullable HeadedColumn before,
      Map.@Nullable Entry<Subject, String> title) {
    if (!column.subject().equals(Subject.PERIOD_ONLY)) {
      return dated(column, left, before);
    }
    if (title != null) {
      issues.add(note(column, "indicator_from_title", title.getValue()));
      return new HeadedColumn(column.number(), column.heading().about(title.getKey()));
    }
    return left != null && left.subject().mayBeFigure() ? afterFigure(left, column) : column;
  }

  // 本月营业收入 | 上年同期营业收入 | 累计营业收入 | 上年同期营业收入: each is about the column left of it,
  // whatever the title says. After 累计 | 本月 it may be of either.
  private HeadedColumn dated(
      HeadedColumn column, @Nullable HeadedColumn left, @Nullable HeadedColumn before) {
    PeriodWords own = column.heading().words();
    if (left != null && isYearBefore(column, left)) {
      PeriodWords whole = own.span() == null ? own.in(new Span(Span.Kind.YEAR, 0)) : own;
      return column.in(whole.ofYearBefore(left.heading().words()));
    }
    boolean open = own.samePeriod() && own.span() == null;
    if (!open || left == null || !isCompared(left, column)) {
      return column;
    }
    PeriodWords dated = own.ofYearBefore(left.heading().words());
    boolean either =
        !own.cumulative()
            && isOneMonth(left)
            && before != null
            && isCompared(before, column)
            && !isOneMonth(before);
    return column.in(either ? dated.contradicted() : dated);
  }

  // 2018年1-6月营业收入 | 上年1-6月营业收入 where nothing above the table names a year.
  private boolean isYearBefore(HeadedColumn column, HeadedColumn left) {
    PeriodWords own = column.heading().words();
    PeriodWords said = left.heading().words();
    return period.year() == null
        && own.year() == null
        && Integer.valueOf(1).equals(own.yearsBack())
        && left.subject().equals(column.subject())
        && said.year() != null
        && said.yearsBack() == null
        && !said.samePeriod()
        && Objects.equals(own.span(), said.span());
  }

  // A figure of the year that the sheet reports whose heading says of which part of it.
  private boolean isCompared(HeadedColumn left, HeadedColumn column) {
    PeriodWords said = left.heading().words();
    boolean sameYear = said.year() == null || said.year().equals(period.year());
    boolean when = said.span() != null || said.cumulative() || said.single();
    return left.subject().equals(column.subject())
        && left.heading().nature() == Nature.ACTUAL
        && !said.samePeriod()
        && said.yearsBack() == null
        && (period.year() == null ? said.year() != null : sameYear && when);
  }

  private static boolean isOneMonth(HeadedColumn column) {
    PeriodWords said = column.heading().words();
    return !said.cumulative() && (said.isOf(Span.Kind.CURRENT_MONTH) || said.isOf(Span.Kind.MONTH));
  }

  // 上年同期 compares with the column left of it, 2018年目标 plans it; a bare 2018年 or 上月 may be
  // about it too.
  private HeadedColumn afterFigure(HeadedColumn left, HeadedColumn column) {
    Heading own = column.heading();
    boolean plan = own.nature() != Nature.ACTUAL;
    if (plan && isDated(own.words()) && fits(left.heading().unit(), own.unit())) {
      return sameAs(left, column, own.words());
    }
    if (!plan && left.heading().nature() == Nature.ACTUAL && own.words().samePeriod()) {
      PeriodWords before = own.words().ofYearBefore(left.heading().words());
      // 本月 | 上月 | 上年同期: of which of the two is not said.
      return sameAs(left, column, isPrevious(before) ? before.contradicted() : before);
    }
    if (!plan && isYearBefore(own.words())) {
      return sameAs(left, column, own.words());
    }
    boolean dated = isPrevious(own.words()) || own.words().isComplete();
    return !plan && dated && !own.words().samePeriod()
        ? new HeadedColumn(
            column.number(), own.about(new Subject(Subject.Kind.ALIKE, left.subject().id())))
        : column;
  }

  private static boolean isPrevious(PeriodWords words) {
    Span span = words.span();
    return span != null && span.isPrevious();
  }

  // 全年任务 | 1-10月到位资金: the plan of the first figure stands left of it.
  private HeadedColumn beforeFigure(HeadedColumn column, List<HeadedColumn> headed) {
    Heading own = column.heading();
    boolean plan =
        column.subject().equals(Subject.PERIOD_ONLY)
            && own.nature() != Nature.ACTUAL
            && isDated(own.words());
    return headed.stream()
        .filter(next -> plan && next.number() == column.number() + 1)
        .filter(next -> next.subject().isIndicator())
        .filter(next -> next.heading().nature() == Nature.ACTUAL)
        .filter(next -> fits(next.heading().unit(), own.unit()))
        .findFirst()
        .map(next -> sameAs(next, column, own.words()))
        .orElse(column);
  }

  // 2018年目标, 全年任务
  private static boolean isDated(PeriodWords words) {
    Span span = words.span();
    return words.year() != null || (span != null && span.kind() == Span.Kind.YEAR);
  }

  // 上年1-6月; 上年 alone may be all of it.
  private static boolean isYearBefore(PeriodWords words) {
    Span span = words.span();
    return Integer.valueOf(1).equals(words.yearsBack()) && span != null && span.isConcrete();
  }

  // 税收 | 企业所得税 | 上年同期: of the tax, or of its part.
  private static HeadedColumn perhaps(HeadedColumn column, @Nullable Subject figure) {
    boolean open =
        column.subject().equals(Subject.PERIOD_ONLY)
            && column.heading().nature() == Nature.ACTUAL
            && (column.heading().words().samePeriod()
                || column.heading().words().yearsBack() != null);
    return open && figure != null
        ? new HeadedColumn(
            column.number(), column.heading().about(new Subject(Subject.Kind.ALIKE, figure.id())))
        : column;
  }

  private static boolean fits(@Nullable Unit left, @Nullable Unit own) {
    return left == null || own == null || left.isMoney() == own.isMoney();
  }

  private HeadedColumn sameAs(HeadedColumn left, HeadedColumn column, PeriodWords words) {
    boolean plan = column.heading().nature() != Nature.ACTUAL;
    issues.add(
        note(
            column,
            plan ? "indicator_from_left_plan" : "indicator_from_left",
            left.heading().text()));
    Heading own = column.heading();
    return new HeadedColumn(
        column.number(),
        new Heading(
            own.text(),
            left.subject(),
            words,
            own.unit() == null ? left.heading().unit() : own.unit(),
            own.currency() == null ? left.heading().currency() : own.currency(),
            own.nature(),
            own.edition()));
  }

  // Two indicators in a title leave open which of them a column is about.
  private Map.@Nullable Entry<Subject, String> named(List<Row> above) {
    Map<Subject, String> named = new HashMap<>();
    above.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell instanceof Cell.Text && !OTHERWISE.matcher(cell.raw()).find())
        .forEach(cell -> named.putAll(vocabulary.indicatorsIn(cell.raw())));
    return named.size() == 1 ? named.entrySet().iterator().next() : null;
  }

  // A sheet named 营业收入, below a title that speaks of no growth, share or other bureau.
  private Map.@Nullable Entry<Subject, String> ofSheet(List<Row> above) {
    boolean otherwise =
        above.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> OTHER_FIGURE.matcher(cell.raw()).find());
    return vocabulary
        .find(sheet)
        .filter(subject -> subject.isIndicator() && !otherwise)
        .map(subject -> Map.entry(subject, sheet))
        .orElse(null);
  }

  private Issue note(HeadedColumn column, String code, String argument) {
    return new Issue(
        Issue.Severity.INFO,
        sheet,
        0,
        CellName.of(headerRow, column.number()),
        code,
        column.heading().text(),
        List.of(argument));
  }
}

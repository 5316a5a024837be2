package guian.registry.importing.recognise;

import guian.registry.importing.asking.Question;
import guian.registry.importing.asking.Questions;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows whose remark says of their figures what the headings do not: another period,
 * another unit, that they are estimated, or that they are a group's (数据为1-5月, 单位：千元, 预计数, 含集团数据). A
 * person says whether they are read all the same.
 */
final class Remarks {
  private static final String KEEP = "keep";
  private static final int ONE_BY_ONE = 5;
  private static final Pattern CLAUSES = Pattern.compile("[,，、。;；\\n]");
  private static final Pattern ABOUT_FIGURES = Pattern.compile("数|为|系|是|仅|只|口径|报|累计");
  private static final Pattern REST_OF_PERIOD =
      Pattern.compile(
          "(?:数据|数字|数值|数|为|系|是|均|仅|只|含|至|到|截至|截止|累计|的|口径|企业|该|本|此|表|填报|上报|按|报|完成|情况|值|营业收入|收入|产值|税收|所有|以上|[:;(){}\\[\\]])*");
  private static final Pattern UNREPORTED =
      Pattern.compile("(?:数据?|数字)?(?:尚|还)?(?:未报|未上报|缺报|漏报|缺失)[;]?");
  private static final Pattern ESTIMATED =
      Pattern.compile(
          "(?:数据|数字|营业收入|收入|产值|税收)?(?:均)?(?:为|系|是)?(?:企业)?(?:预计|预估|估算|估计|暂估|测算|推算|推测|暂定)(?:数据?|值|数字)?");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:.*(?:单位|以|按|数据|数字|金额)[:为是]?(?:人民币)?)?(?<unit>[十百千万亿]*(?:元|美元|港元|欧元|日元|英镑))(?:计|为单位|填报|填列)?");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<!不)(?:含|包括|包含).{0,6}(?:集团|母公司|子公司|分公司|总部|外地|区外)(?:的)?(?:数据?|数字)?|.*(?:集团|合并|总公司|总部|母公司)(?:口径|报表|数据?|合计数?)");

  private final TableContext table;
  private final Columns columns;
  private final PeriodWords report;

  Remarks(TableContext table, Columns columns) {
    this.table = table;
    this.columns = columns;
    this.report = table.surroundings().period();
  }

  /** The rows whose figures are not read, as long as nobody says that they are what is headed. */
  Set<Integer> withheld(Questions questions) {
    Optional<Column> note = columns.field("note");
    if (note.isEmpty() || columns.figures().isEmpty()) {
      return Set.of();
    }
    TreeMap<Integer, String> found = new TreeMap<>();
    for (Row row : table.data()) {
      String remark = row.text(note.get().number());
      if (hasFigures(row) && changes(remark)) {
        found.put(row.number(), remark);
      }
    }
    if (found.size() > ONE_BY_ONE) {
      return ask(found, table.question("rows.remark"), questions);
    }
    return found.entrySet().stream()
        .flatMap(one ->
            ask(
                new TreeMap<>(Map.of(one.getKey(), one.getValue())),
                table.question("r" + one.getKey() + ".remark"),
                questions)
                .stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean hasFigures(Row row) {
    return columns.figures().stream()
        .flatMap(column -> Stream.ofNullable(row.cell(column.number())))
        .anyMatch(TableContext::isAmount);
  }

  private Set<Integer> ask(TreeMap<Integer, String> rows, String id, Questions questions) {
    String many = Integer.toString(rows.size());
    Question question =
        new Question(
            id,
            table.sheet().name(),
            null,
            new ArrayList<>(rows.keySet()),
            rows.size() == 1
                ? Wording.of(
                    "import.question.remark",
                    rows.firstKey().toString(),
                    rows.firstEntry().getValue().strip())
                : Wording.of("import.question.remarks", many, rows.firstEntry().getValue().strip()),
            List.of(
                new Question.Option(KEEP, Wording.of("import.option.as_headed")),
                Question.Option.skip()),
            Question.Accepts.OPTIONS);
    return questions.ask(question).filter(KEEP::equals).isPresent()
        ? Set.of()
        : Set.copyOf(rows.keySet());
  }

  private boolean changes(String remark) {
    return CLAUSES
        .splitAsStream(remark)
        .map(Plain::word)
        .filter(clause -> !clause.isEmpty())
        .anyMatch(clause ->
            ESTIMATED.matcher(clause).matches()
                || GROUP.matcher(clause).matches()
                || isOtherUnit(clause)
                || isOtherPeriod(clause.replace('~', '-')));
  }

  private boolean isOtherUnit(String clause) {
    Matcher m = UNIT.matcher(clause);
    Optional<Unit> unit = m.matches() ? Unit.parse(m.group("unit")) : Optional.empty();
    return unit.isPresent()
        && columns.figures().stream()
            .map(Column::unit)
            .filter(own -> own != null && own.isMoney())
            .anyMatch(own -> !unit.get().equals(own));
  }

  private boolean isOtherPeriod(String clause) {
    PeriodScanner.Scanned scanned = PeriodScanner.all(clause);
    Span span = scanned.words().span();
    boolean dated = scanned.words().year() != null || (span != null && span.isConcrete());
    if (!dated) {
      return false;
    }
    boolean lacks = UNREPORTED.matcher(scanned.rest().replaceAll("^;+", "")).matches();
    return lacks
        || (ABOUT_FIGURES.matcher(clause).find()
            && REST_OF_PERIOD.matcher(scanned.rest()).matches()
            && !isReported(scanned.words().year(), span));
  }

  private boolean isReported(@Nullable Integer year, @Nullable Span span) {
    Span own = report.span();
    int last = own != null && own.isConcrete() ? own.lastMonth() : 12;
    boolean sameYear = year == null || year.equals(report.year());
    boolean sameSpan =
        span == null
            || !span.isConcrete()
            || (own == null ? span.kind() == Span.Kind.YEAR : span.equals(own))
            || (span.lastMonth() == last && span.kind() != Span.Kind.MONTH);
    return sameYear && sameSpan;
  }
}

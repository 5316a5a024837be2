package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.value.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a remark says of figures what their headings do not. */
final class RemarkWords {
  private static final Pattern CLAUSES = Pattern.compile("[,，、。;；\\n]");
  private static final Pattern ABOUT_FIGURES =
      Pattern.compile("数|为|系|是|仅|只|口径|报|累计|截[至止]|[至到]|[1一]-");
  private static final Pattern REST_OF_PERIOD =
      Pattern.compile(
          "(?:数据|数字|数值|数|为|系|是|均|仅|只|含|至|到|截至|截止|累计|的|口径|企业|该|本|此|表|填报|上报|按|报|完成|情况|值|营业收入|收入|工业总产值|总产值|产值|税收|利润总额|利润|从业人员|投资|出口交货|所有|以上|[:;(){}\\[\\]])*");
  private static final Pattern UNREPORTED =
      Pattern.compile("(?:数据?|数字)?(?:尚|还)?(?:未报|未上报|缺报|漏报|缺失)[;]?");
  private static final Pattern ESTIMATED =
      Pattern.compile(
          "(?:该|本|此)?(?:企业|公司|单位|户)?(?:的)?(?:数据|数字|营业收入|收入|产值|税收)?(?:均|暂)?(?:为|系|是)?(?:企业|初步)?(?:预计|预估|估算|估计|暂估|测算|推算|推测|暂定)(?:数据?|值|数字)?"
              + "|(?:数据|数字|营业收入|收入|产值|税收)(?:尚|还|有)?(?:待|未|需|存疑)(?:进一步)?(?:核实|核定|核对|确认|核查)?");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:.*(?:单位|以|按|数据|数字|金额)[:为是]?(?:人民币)?)?(?<unit>[十百千万亿]*(?:元|美元|港元|欧元|日元|英镑))(?:计|为单位|填报|填列)?");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<!不)(?:含|包括|包含).{0,6}(?:集团|母公司|子公司|下属企业|下属单位|总部|外地|区外)(?:的)?(?:数据?|数字|.{2,20}公司)?"
              + "|.*(?:集团|合并|总公司|总部|母公司)(?:口径|报表|数据?|合计数?)+");

  private static final Pattern BUREAU =
      Pattern.compile(
          "[(\\[]*(?:以下|下列)?(?:均?[为系是])?(?:税务|国税|地税|海关|工商|市场监管|社保|电力|银行)(?:部门|总?局|系统|机关)?"
              + "(?:提供|反馈)?的?(?:营业收入|收入|销售)?(?:数据?|数字|口径)(?:部分|情况)?[)\\]:;]*");

  private final Columns columns;
  private final PeriodWords report;

  /**
   * Compares with the headings of one table.
   *
   * @param report what stands above it about its period
   */
  RemarkWords(Columns columns, PeriodWords report) {
    this.columns = columns;
    this.report = report;
  }

  /** Whether a remark says another period, unit or scope, or that figures are estimated. */
  boolean changes(String remark) {
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

  /** Whether a line says that figures are what another bureau has: 税务部门数据. */
  boolean isOtherBureaus(String line) {
    return BUREAU.matcher(new LineWords(line).said()).matches();
  }

  /** Whether a note says that all figures are of months that no heading names: 本表数据为1-5月数. */
  boolean changesPeriodOfAll(String note) {
    String clause = Plain.word(note).replace('~', '-');
    PeriodScanner.Scanned scanned = PeriodScanner.all(clause);
    Span span = scanned.words().span();
    Integer year = scanned.words().year();
    return span != null
        && span.isConcrete()
        && (year == null || year.equals(report.year()))
        && !scanned.words().samePeriod()
        && isOtherPeriod(clause)
        && columns.figures().stream()
            .map(Column::period)
            .noneMatch(period -> period != null && period.lastMonth() == span.lastMonth());
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
      return isOfLastYear(scanned, clause);
    }
    boolean lacks = UNREPORTED.matcher(scanned.rest().replaceAll("^;+", "")).matches();
    return lacks
        || (ABOUT_FIGURES.matcher(clause).find()
            && REST_OF_PERIOD.matcher(scanned.rest()).matches()
            && !isReported(scanned.words().year(), span));
  }

  // 为去年数, 上年数据
  private static boolean isOfLastYear(PeriodScanner.Scanned scanned, String clause) {
    Integer back = scanned.words().yearsBack();
    return ((back != null && back > 0) || scanned.words().samePeriod())
        && clause.matches(".*(?:数|为|系|是|口径).*")
        && REST_OF_PERIOD.matcher(scanned.rest().replace(";据", ";")).matches();
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

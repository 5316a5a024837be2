package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.model.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the figures of a table are expected or planned by its title, where no heading says of any
 * column which it is.
 */
final class TableNature {
  private static final String FORECAST = "(?:预计|预测|预期|预估)";
  private static final String END =
      "(?:数|值|数据)?(?:完成)?(?:情况)?(?:统计|汇总|一览|明细|测算|分解|任务|下达|安排)*(?:表|[)\\]]|$).*";
  private static final Pattern FORECAST_TABLE = Pattern.compile(".*" + FORECAST + END);
  private static final Pattern TARGET_TABLE =
      Pattern.compile(".*(?:目标|计划)(?:任务)?(?:数|值)?(?:分解|下达|安排|任务)*(?:表|[)\\]]|$).*");
  // 情况及明年预测 names two things; which of them a column is, it does not say.
  private static final Pattern DONE = Pattern.compile("实际|完成|执行|实现|进度|兑现|履行|情况[及和与、]|明年|来年|下一?年");
  private static final Pattern UNIT = Pattern.compile("[(\\[][^()\\[\\]]*[元位][^()\\[\\]]*[)\\]]");
  private static final Pattern DOUBT = Pattern.compile(FORECAST + "|估算|暂估|测算");
  private static final Pattern PLANNED_SHEET = Pattern.compile("目标|计划|" + DOUBT.pattern());
  // 注：2017年数据为预计数
  private static final Pattern NOTE =
      Pattern.compile("(?:为|系|是|按|含|均)[^,。;]{0,6}(?:预计|预测|预估|估算|暂估|测算|推算)");

  private final PeriodWords report;
  private final List<HeadedColumn> headed;
  private final List<String> titles;
  private final String sheetName;
  private final boolean told;

  /**
   * Looks at one table.
   *
   * @param above the rows above its header
   * @param report what stands above it about its period
   */
  TableNature(List<Row> above, String sheetName, PeriodWords report, List<HeadedColumn> headed) {
    this.report = report;
    this.headed = headed;
    this.sheetName = sheetName;
    this.titles = texts(above).map(text -> UNIT.matcher(Plain.word(text)).replaceAll("")).toList();
    this.told = headed.stream().anyMatch(TableNature::says);
  }

  private static Stream<String> texts(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(Cell.Text.class::isInstance)
        .map(Cell::raw);
  }

  private static boolean says(HeadedColumn column) {
    return column.heading().nature() != Nature.ACTUAL
        || DONE.matcher(column.heading().text()).find();
  }

  /** The columns, the figures of the title's own period being what the title says they are. */
  List<HeadedColumn> applied() {
    Optional<Nature> stated = stated();
    return stated.isEmpty()
        ? headed
        : headed.stream().map(c -> isOfTitle(c) ? c.as(stated.get()) : c).toList();
  }

  private Optional<Nature> stated() {
    if (told || titles.stream().anyMatch(title -> DONE.matcher(title).find())) {
      return Optional.empty();
    }
    return titles.stream().anyMatch(title -> FORECAST_TABLE.matcher(title).matches())
        ? Optional.of(Nature.FORECAST)
        : titles.stream().anyMatch(title -> TARGET_TABLE.matcher(title).matches())
            ? Optional.of(Nature.TARGET)
            : Optional.empty();
  }

  // 2016年营业收入 and 上年同期 in a list of what 2017 will bring are known already.
  private boolean isOfTitle(HeadedColumn column) {
    PeriodWords words = column.heading().words();
    @Nullable Integer year = words.year();
    return column.subject().isIndicator()
        && !words.samePeriod()
        && words.yearsBack() == null
        && (year == null || year.equals(report.year()));
  }

  /**
   * What leaves open whether figures are actual: a title, the sheet's name, a note or a line among
   * the rows that speaks of expected ones.
   *
   * @param notes the remarks below the header
   * @param lines the lines among the rows
   */
  NatureDoubt doubt(TableContext table, List<Row> notes, List<Row> lines) {
    if (told || stated().isPresent()) {
      return NatureDoubt.NONE;
    }
    List<String> doubtful = new ArrayList<>();
    titles.stream().filter(title -> DOUBT.matcher(title).find()).forEach(doubtful::add);
    if (PLANNED_SHEET.matcher(sheetName).find()) {
      doubtful.add(sheetName);
    }
    texts(notes)
        .flatMap(Remarks.SENTENCES::splitAsStream)
        .filter(note -> NOTE.matcher(Plain.word(note)).find())
        .filter(note -> !Remarks.isOfRows(note))
        .forEach(doubtful::add);
    texts(lines).filter(line -> new LineWords(line).isPlanned()).forEach(doubtful::add);
    List<HeadedColumn> open =
        headed.stream().filter(c -> isOfTitle(c) && table.hasFigures(c.number())).toList();
    return doubtful.isEmpty() ? NatureDoubt.NONE : NatureDoubt.of(table, open, doubtful.getFirst());
  }
}

package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines such as 单位：万元 and 期间：2017年1-6月 that stand among or below the rows of a table. */
final class LabelLines {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(统计|报告|所属|数据|报表|会计)?(期间|时间|时期|日期|月份|年度|期别|期|口径时间)[:;].+|截[至止](日期|时间)?[:;]?.*\\d.*"
              + "|(period|as of|reporting period)[:;].+");
  // 一、2017年一季度
  private static final Pattern REST =
      Pattern.compile("([一二三四五六七八九十]{1,2}[、.]|[(][一二三四五六七八九十\\d]{1,2}[)])?[^\\p{L}\\p{N}]*");
  // Right below the header, or below the table.
  private static final int NEAR = 3;
  private static final int LAST = 30;

  private LabelLines() {}

  /** Whether a row says nothing but the period of the table. */
  static boolean isPeriod(Row row) {
    return isLone(row) && PERIOD.matcher(Plain.word(said(row))).matches();
  }

  /** Whether a row is nothing but the name of a period, such as 2017年上半年 or 一季度. */
  static boolean isBarePeriod(Row row) {
    if (!isLone(row)) {
      return false;
    }
    PeriodScanner.Scanned scanned = scan(row);
    Span span = scanned.words().span();
    boolean named = scanned.words().year() != null || (span != null && span.isConcrete());
    return named && REST.matcher(scanned.rest()).matches();
  }

  /** The period that such a line names. */
  static PeriodWords period(Row row) {
    return scan(row).words();
  }

  private static PeriodScanner.Scanned scan(Row row) {
    return PeriodScanner.all(Plain.word(said(row)).replace('~', '-'));
  }

  /** Whether a row says nothing but the unit or the period of the table. */
  static boolean isLabel(Row row) {
    return isPeriod(row) || isBarePeriod(row) || (isLone(row) && StatedUnits.isUnitLine(row));
  }

  private static boolean isLone(Row row) {
    return row.cells().stream().filter(cell -> !cell.raw().isBlank()).count() == 1
        && row.cells().stream().allMatch(Cell.Text.class::isInstance);
  }

  /** The text of a lone cell. */
  static String said(Row row) {
    return row.cells().stream().map(Cell::raw).filter(raw -> !raw.isBlank()).findFirst().orElse("");
  }

  /** The lines of a sheet near a table's header and below the table. */
  static List<Row> below(Sheet sheet, int header) {
    List<Row> rows = sheet.rows();
    int from = (int) rows.stream().takeWhile(row -> row.number() <= header).count();
    int near = Math.min(rows.size(), from + NEAR);
    int last = Math.max(near, rows.size() - LAST);
    return Stream.concat(
            rows.subList(from, near).stream(), rows.subList(last, rows.size()).stream())
        .filter(row -> isLabel(row) || (isLone(row) && StatedUnits.saysUnit(row)))
        .toList();
  }
}

package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Wording;
import guian.registry.importing.workbook.Sheet;
import guian.registry.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sheet as recognised, or one table of a sheet with several below each other.
 *
 * @param number the sheet's number in the file, from 1
 * @param firstRow the first row that belongs to the table, blank ones included
 * @param why why it is used, or is not
 * @param headerRows the rows of the header, empty when the sheet is not used
 * @param statuses what a person says that the words for a status mean that are not known
 * @param kinds the kind of each row from the first to the last with content, by number − 1
 * @param hidden the rows of data that the file hides and nobody told to read
 * @param withheld the rows of data whose figures are not read, their remark saying something else
 *     of them than the headings
 * @param doubtful the rows of data whose name may be a group's
 */
public record Recognised(
    int number,
    int firstRow,
    Sheet sheet,
    boolean used,
    Wording why,
    List<Integer> headerRows,
    Columns columns,
    RowPeriods rowPeriods,
    RowUnits rowUnits,
    GrantPolicy policy,
    Map<String, Status> statuses,
    List<RowKind> kinds,
    Set<Integer> doubtful,
    Set<Integer> hidden,
    Set<Integer> withheld,
    List<Issue> issues) {

  static Recognised unused(int number, Sheet sheet, String why) {
    return new Recognised(
        number,
        1,
        sheet,
        false,
        Wording.of("import.why." + why),
        List.of(),
        new Columns(List.of()),
        new RowPeriods(List.of(), PeriodWords.NONE, List.of(), sheet),
        RowUnits.NONE,
        GrantPolicy.IN_ROWS,
        Map.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of());
  }

  /** The same with other notes. */
  Recognised saying(List<Issue> other) {
    return new Recognised(
        number,
        firstRow,
        sheet,
        used,
        why,
        headerRows,
        columns,
        rowPeriods,
        rowUnits,
        policy,
        statuses,
        kinds,
        doubtful,
        hidden,
        withheld,
        other);
  }

  /** Why a sheet is used: where its header stands, and how many columns are read. */
  static Wording why(List<Integer> headerRows, Columns columns) {
    long read = columns.all().stream().filter(c -> c.use() == Column.Use.READ).count();
    String first = headerRows.getFirst().toString();
    String last = headerRows.getLast().toString();
    return headerRows.size() == 1
        ? Wording.of("import.why.header_row", first, Long.toString(read))
        : Wording.of("import.why.header_rows", first, last, Long.toString(read));
  }

  /** The kind of a row. */
  public RowKind kind(int row) {
    return kinds.get(row - 1);
  }
}

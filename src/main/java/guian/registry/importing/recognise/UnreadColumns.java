package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.value.Unit;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which columns of a table hold something and are not read. */
final class UnreadColumns {
  private static final int LOOKED_AT = 200;

  private final TableContext table;
  private final boolean part;
  private final boolean amounts;

  /**
   * Looks at the columns of one table.
   *
   * @param columns as they are read
   */
  UnreadColumns(TableContext table, List<Column> columns) {
    this.table = table;
    // Of a sheet that was taken apart each table is one part.
    this.part = !table.whole().equals(table.id());
    this.amounts = part || columns.stream().anyMatch(this::isAmount);
  }

  private boolean isAmount(Column column) {
    Subject about = column.subject();
    boolean amount = about.isIndicator() || about.isGrantMoney() || about.equals(Subject.POSTS);
    return amount && table.hasValues(column.number());
  }

  /** What is to be said, from left to right. */
  List<Issue> issues(List<HeadedColumn> headed) {
    List<Issue> issues = new ArrayList<>();
    for (HeadedColumn column : headed) {
      Subject about = column.subject();
      boolean unknown = about.kind() == Subject.Kind.UNKNOWN && !about.equals(Subject.LEFT_OUT);
      boolean unkept = about.kind() == Subject.Kind.UNKEPT && !about.isOfReturnedRow();
      if ((unknown || unkept) && table.hasValues(column.number())) {
        issues.add(unknown ? unknown(column) : unkept(column));
      }
    }
    issues.addAll(unheaded(headed));
    return issues;
  }

  // Numbers below a blank heading are figures of a column whose words stand elsewhere.
  private List<Issue> unheaded(List<HeadedColumn> headed) {
    Set<Integer> known = headed.stream().map(HeadedColumn::number).collect(Collectors.toSet());
    return part
        ? List.of()
        : table.data().stream()
            .limit(LOOKED_AT)
            .flatMap(row -> row.cells().stream().map(Cell::column))
            .filter(column -> !known.contains(column))
            .distinct()
            .sorted()
            .filter(table::hasNumbers)
            .map(this::unheaded)
            .toList();
  }

  private Issue unheaded(int column) {
    return new Issue(
        Issue.Severity.WARNING,
        table.sheet().name(),
        0,
        table.headCell(column),
        "column_unheaded",
        "",
        List.of(CellName.column(column)));
  }

  private Issue unkept(HeadedColumn column) {
    if (column.subject().equals(Subject.GRANT_OF_PERIOD)) {
      return table.issue(Issue.Severity.WARNING, column, "grant_of_period");
    }
    boolean other = column.subject().equals(Subject.OTHER_BUREAU);
    return table.issue(
        Issue.Severity.INFO, column, other ? "column_other_bureau" : "column_unkept");
  }

  // Where no column gives an amount, numbers under a heading that is not known may be the figures.
  private Issue unknown(HeadedColumn column) {
    Unit unit = column.heading().unit();
    boolean share = unit != null && unit.code().equals(Unit.PERCENT);
    boolean numbers = !amounts && !share && table.hasNumbers(column.number());
    boolean period = column.subject().equals(Subject.PERIOD_ONLY);
    return table.issue(
        numbers ? Issue.Severity.ERROR : Issue.Severity.INFO,
        column,
        numbers ? "figures_unread" : period ? "column_period_only" : "column_unknown");
  }
}

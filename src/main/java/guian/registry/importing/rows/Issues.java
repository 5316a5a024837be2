package guian.registry.importing.rows;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.CellName;
import java.util.ArrayList;
import java.util.List;

/** Collects the issues of one table. */
final class Issues {
  private final String sheet;
  private final List<Issue> all = new ArrayList<>();

  Issues(String sheet) {
    this.sheet = sheet;
  }

  void error(int row, Cell cell, String code, String... arguments) {
    add(Issue.Severity.ERROR, row, cell, code, arguments);
  }

  void warning(int row, Cell cell, String code, String... arguments) {
    add(Issue.Severity.WARNING, row, cell, code, arguments);
  }

  void info(int row, Cell cell, String code, String... arguments) {
    add(Issue.Severity.INFO, row, cell, code, arguments);
  }

  private void add(Issue.Severity severity, int row, Cell cell, String code, String... arguments) {
    all.add(
        new Issue(
            severity,
            sheet,
            row,
            CellName.of(row, cell.column()),
            code,
            cell.raw(),
            List.of(arguments)));
  }

  /** How many issues there were. */
  record Mark(int count) {}

  Mark mark() {
    return new Mark(all.size());
  }

  /** Forgets the issues since then: those of a row that is rejected as a whole. */
  void reset(Mark mark) {
    all.subList(mark.count(), all.size()).clear();
  }

  List<Issue> all() {
    return List.copyOf(all);
  }
}

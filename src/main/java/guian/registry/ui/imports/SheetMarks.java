package guian.registry.ui.imports;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.asking.Question;
import guian.registry.importing.plan.FigurePlan;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.plan.SheetPlan;
import guian.registry.importing.recognise.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan says of single cells of one sheet, by the cell's name. */
final class SheetMarks {
  private static final String CELL = "cell ";

  private final Map<String, List<Issue>> issues = new HashMap<>();
  private final Map<String, FigurePlan> figures = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> units = new HashSet<>();

  SheetMarks(Plan plan, SheetPlan sheet) {
    String name = sheet.name();
    for (Issue issue : plan.issues()) {
      if (issue.sheet().equals(name) && issue.cell() != null) {
        issues.computeIfAbsent(issue.cell(), unused -> new ArrayList<>()).add(issue);
      }
    }
    plan.figures().stream()
        .filter(figure -> figure.sheet().equals(name))
        .forEach(figure -> figures.put(figure.figure().cell(), figure));
    Stream.concat(plan.questions().stream(), plan.setAside().stream())
        .filter(question -> question.sheet().equals(name))
        .map(Question::cell)
        .filter(cell -> cell != null)
        .forEach(asked::add);
    sheet.tables().forEach(table -> table.columns().forEach(this::addUnit));
  }

  private void addUnit(Column column) {
    String from = column.unitFrom();
    if (from != null && from.startsWith(CELL)) {
      units.add(from.substring(CELL.length()));
    }
  }

  List<Issue> issues(String cell) {
    return issues.getOrDefault(cell, List.of());
  }

  @Nullable FigurePlan figure(String cell) {
    return figures.get(cell);
  }

  PaintedCell.Mark mark(String cell) {
    if (issues(cell).stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
      return PaintedCell.Mark.REFUSED;
    }
    if (asked.contains(cell)) {
      return PaintedCell.Mark.ASKED;
    }
    if (units.contains(cell)) {
      return PaintedCell.Mark.UNIT;
    }
    FigurePlan figure = figures.get(cell);
    return figure != null && "cell".equals(figure.figure().unitFrom())
        ? PaintedCell.Mark.OWN_UNIT
        : PaintedCell.Mark.NONE;
  }
}

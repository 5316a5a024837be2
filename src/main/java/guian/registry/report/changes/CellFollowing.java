package guian.registry.report.changes;

import guian.registry.model.Indicator;
import guian.registry.report.counting.FigureState;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.template.Template;
import guian.registry.store.report.LaterStep;
import guian.registry.store.report.LaterSteps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects the causes of each change of a number besides the main table, the newest act first. The
 * acts are followed as the edition's own template prints, so that another one is a cause apart.
 */
final class CellFollowing {
  private final LaterSteps later;
  private final @Nullable PrintedNumbers frozen;
  private final Template then;
  private final Map<Spot, List<CellChange.Cause>> causes = new HashMap<>();
  private final Map<String, CellChange.Subject> subjects = new HashMap<>();
  private PrintedNumbers now = PrintedNumbers.NONE;
  private PrintedNumbers known = PrintedNumbers.NONE;

  CellFollowing(LaterSteps later, @Nullable PrintedNumbers frozen, Template then) {
    this.later = later;
    this.frozen = frozen;
    this.then = then;
  }

  private PrintedNumbers numbers(@Nullable QuarterlyReport report, Template template) {
    return report == null || frozen == null
        ? PrintedNumbers.NONE
        : PrintedNumbers.of(report, template);
  }

  /** What the template of now prints otherwise than the edition's. */
  void template(@Nullable QuarterlyReport report, UnaryOperator<Template> by) {
    now = report == null ? PrintedNumbers.NONE : numbers(report, by.apply(report.template()));
    known = numbers(report, then);
    follow(Act.TEMPLATE, known, now, null, Map.of());
  }

  /** What an act changed. */
  void step(LaterStep step, FigureState before, FigureState after) {
    PrintedNumbers was = numbers(before.report(), then);
    GroupParts parts = new GroupParts(before.report(), after.report());
    follow(Act.of(step), was, known, parts, later.cells(step.id(), Indicator.REVENUE));
    known = was;
  }

  /** What is left: this program counts otherwise. */
  void rules() {
    if (frozen != null) {
      follow(Act.RULES, frozen, known, null, Map.of());
    }
  }

  private void follow(
      Act act,
      PrintedNumbers before,
      PrintedNumbers after,
      @Nullable GroupParts groups,
      Map<Long, String> cells) {
    for (Spot spot : spots(after, before)) {
      Shown was = before.at(spot);
      Shown is = after.at(spot);
      if (!was.isSame(is)) {
        List<FigureChange.Part> parts =
            groups != null && spot.part().isGroups() ? groups.of(spot, cells) : List.of();
        causes
            .computeIfAbsent(spot, unused -> new ArrayList<>())
            .addFirst(new CellChange.Cause(act, was, is, parts));
        subject(spot, after);
        subject(spot, before);
      }
    }
  }

  private void subject(Spot spot, PrintedNumbers at) {
    CellChange.Subject subject = at.subject(spot);
    if (subject != null) {
      subjects.putIfAbsent(row(spot), subject);
    }
  }

  // A firm has one name wherever it stands; claims have their own.
  private static String row(Spot spot) {
    return (spot.part() == ReportPart.CLAIMS ? "claim " : "firm ") + spot.row();
  }

  private static Set<Spot> spots(PrintedNumbers one, PrintedNumbers other) {
    Set<Spot> spots = new LinkedHashSet<>(one.spots());
    spots.addAll(other.spots());
    return spots;
  }

  /** All changes, with those of the main table. */
  Changes changes(List<FigureChange> figures) {
    if (frozen == null) {
      return new Changes(figures, List.of(), List.of(), List.of(), true);
    }
    List<CellChange> changes = new ArrayList<>();
    for (Spot spot : spots(now, frozen)) {
      boolean compared = isIn(now, spot.part()) && isIn(frozen, spot.part()) && isKept(spot);
      if (compared && !frozen.at(spot).isSame(now.at(spot))) {
        changes.add(
            new CellChange(
                spot,
                subjects.get(row(spot)),
                frozen.at(spot),
                now.at(spot),
                causes.getOrDefault(spot, List.of())));
      }
    }
    changes.sort(Comparator.comparing(change -> change.spot().part()));
    return new Changes(figures, List.copyOf(changes), only(now, frozen), only(frozen, now), false);
  }

  // Editions of older programs did not keep how many firms their lists had no room for.
  private boolean isKept(Spot spot) {
    return !spot.isOthers() || frozen == null || frozen.spots().contains(spot);
  }

  private static boolean isIn(PrintedNumbers numbers, ReportPart part) {
    return numbers.parts().contains(part);
  }

  private static List<ReportPart> only(PrintedNumbers these, PrintedNumbers others) {
    return Arrays.stream(ReportPart.values())
        .filter(part -> isIn(these, part) && !isIn(others, part))
        .toList();
  }
}

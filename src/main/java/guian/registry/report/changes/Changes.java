package guian.registry.report.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that is printed otherwise than in the edition before.
 *
 * @param figures of the main table
 * @param cells of all else, part by part in the order of the standard report
 * @param added the parts that only the later one prints
 * @param dropped the parts that only the earlier one printed
 * @param isMainTableOnly whether the edition was issued by a version of the program that kept no
 *     more than its main table, so that all else cannot be compared
 */
public record Changes(
    List<FigureChange> figures,
    List<CellChange> cells,
    List<ReportPart> added,
    List<ReportPart> dropped,
    boolean isMainTableOnly) {
  /** Nothing to compare with. */
  public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of(), false);

  /** How many numbers changed. */
  public int count() {
    return figures.size() + cells.size();
  }

  /** Whether all is printed as before. */
  public boolean isEmpty() {
    return count() == 0 && added.isEmpty() && dropped.isEmpty();
  }

  /** The changes besides the main table by their part. */
  public Map<ReportPart, List<CellChange>> byPart() {
    Map<ReportPart, List<CellChange>> parts = new LinkedHashMap<>();
    cells.forEach(
        cell -> parts.computeIfAbsent(cell.spot().part(), unused -> new ArrayList<>()).add(cell));
    return parts;
  }

  /** Whether every change is explained without a rest. */
  public boolean isAccountedFor() {
    return figures.stream().allMatch(FigureChange::isAccountedFor)
        && cells.stream().allMatch(CellChange::isAccountedFor);
  }

  /** All that changed any number, the oldest first; what no act did at the ends. */
  public List<Act> acts() {
    Comparator<Act> order =
        Comparator.<Act>comparingInt(Changes::end)
            .thenComparingLong(act -> act.step() == null ? 0 : act.step().id());
    Stream<Act> ofFigures =
        figures.stream().flatMap(f -> f.causes().stream()).map(FigureChange.Cause::act);
    Stream<Act> ofCells =
        cells.stream().flatMap(c -> c.causes().stream()).map(CellChange.Cause::act);
    return Stream.concat(ofFigures, ofCells).distinct().sorted(order).toList();
  }

  private static int end(Act act) {
    return switch (act.reason()) {
      case RULES -> -1;
      case TEMPLATE -> 1;
      default -> 0;
    };
  }
}

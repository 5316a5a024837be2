package guian.registry.store.imports;

import guian.registry.model.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the figures of one key is in use, when one of them has gone: a typed one, the one that a
 * person chose, else the newest of the line that came first. The newest of each other line stands
 * beside it.
 */
final class Standings {
  /**
   * A figure of the key.
   *
   * @param order what came later has the greater number
   * @param disclosed whether it is an amount
   */
  record Row(
      long id,
      long order,
      String line,
      Standing standing,
      boolean disclosed,
      @Nullable Long settledAgainst) {
    boolean isManual() {
      return line.equals(SourceLine.MANUAL);
    }
  }

  private final List<Row> rows;
  private final Map<String, List<Row>> lines;

  private Standings(Collection<Row> rows) {
    this.rows = rows.stream().sorted(Comparator.comparingLong(Row::id)).toList();
    this.lines =
        this.rows.stream()
            .filter(row -> !row.isManual())
            .collect(Collectors.groupingBy(Row::line, LinkedHashMap::new, Collectors.toList()));
  }

  /** The standing of each figure of one key, by id. */
  static Map<Long, Standing> of(Collection<Row> rows) {
    return new Standings(rows).standings();
  }

  private Map<Long, Standing> standings() {
    Map<Long, Standing> standings = new HashMap<>();
    rows.forEach(row -> standings.put(row.id(), row.standing()));
    Row inUse = inUse();
    if (inUse == null) {
      return standings;
    }
    for (List<Row> line : lines.values()) {
      Row newest = newest(line);
      for (Row row : line) {
        if (row.disclosed()) {
          standings.put(row.id(), row.equals(newest) ? beside(row, inUse) : Standing.FORMER);
        }
      }
    }
    rows.stream()
        .filter(row -> !row.disclosed() && !row.isManual())
        .forEach(row -> standings.put(row.id(), undisclosed(row, inUse)));
    standings.put(inUse.id(), Standing.CURRENT);
    return standings;
  }

  // What was typed over a file's figure replaced it.
  private static Standing beside(Row row, Row inUse) {
    boolean typedOver =
        inUse.isManual() && inUse.id() > row.id() && row.standing() == Standing.FORMER;
    return typedOver ? Standing.FORMER : Standing.BESIDE;
  }

  // An amount that came after it replaced it.
  private Standing undisclosed(Row row, Row inUse) {
    List<Row> line = lines.getOrDefault(row.line(), List.of());
    boolean later = line.stream().anyMatch(each -> each.disclosed() && each.order() > row.order());
    boolean before =
        !inUse.isManual()
            && !inUse.line().equals(row.line())
            && row.order() < first(lines.getOrDefault(inUse.line(), List.of()));
    return later || before ? Standing.FORMER : Standing.BESIDE;
  }

  private @Nullable Row inUse() {
    Optional<Row> current =
        rows.stream().filter(row -> row.standing() == Standing.CURRENT).findFirst();
    if (current.isPresent() && (current.get().isManual() || isChosen(current.get()))) {
      return current.get();
    }
    return rows.stream()
        .filter(row -> row.isManual() && row.standing() == Standing.BESIDE)
        .reduce((older, newer) -> newer)
        .orElseGet(() -> newestOfFirstLine(current.orElse(null)));
  }

  private boolean isChosen(Row current) {
    Set<Long> ofLine =
        rows.stream()
            .filter(row -> row.line().equals(current.line()))
            .map(Row::id)
            .collect(Collectors.toSet());
    return rows.stream()
        .anyMatch(row -> row.settledAgainst() != null && ofLine.contains(row.settledAgainst()));
  }

  private @Nullable Row newestOfFirstLine(@Nullable Row current) {
    return lines.values().stream()
        .min(
            Comparator.<List<Row>>comparingInt(line -> hasAmount(line) ? 0 : 1)
                .thenComparingLong(Standings::first))
        .map(Standings::newest)
        .orElse(current);
  }

  private static boolean hasAmount(List<Row> line) {
    return line.stream().anyMatch(Row::disclosed);
  }

  private static long first(List<Row> line) {
    return amounts(line).stream().mapToLong(Row::order).min().orElse(Long.MAX_VALUE);
  }

  private static Row newest(List<Row> line) {
    return amounts(line).getLast();
  }

  // An amount goes before what is not disclosed.
  private static List<Row> amounts(List<Row> line) {
    List<Row> amounts = new ArrayList<>(line);
    if (hasAmount(line)) {
      amounts.removeIf(row -> !row.disclosed());
    }
    return amounts;
  }
}

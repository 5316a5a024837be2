package guian.registry.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key figures at one state of a registry, with what each firm adds to them. */
final class FigureState {
  /** A registry that has nothing to report. */
  static final FigureState EMPTY = new FigureState(Map.of(), Shares.NONE, Map.of());

  private final Map<String, Figure> figures;
  private final Shares shares;
  private final Map<Long, String> names;

  private FigureState(Map<String, Figure> figures, Shares shares, Map<Long, String> names) {
    this.figures = figures;
    this.shares = shares;
    this.names = names;
  }

  static FigureState of(QuarterlyReport report, Shares shares, Map<Long, String> names) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    report.figures().forEach(figure -> figures.put(figure.id(), figure));
    return new FigureState(figures, shares, names);
  }

  Set<String> ids() {
    return figures.keySet();
  }

  @Nullable Topic topic(String id) {
    Figure figure = figures.get(id);
    return figure == null ? null : figure.topic();
  }

  /** The number as it would be printed. */
  @Nullable BigDecimal number(String id, Aspect aspect) {
    Figure figure = figures.get(id);
    if (figure == null) {
      return null;
    }
    return switch (aspect) {
      case VALUE -> figure.value();
      case GROWTH -> figure.growthPercent();
      case TARGET -> figure.target();
    };
  }

  Shares.Part part(String id, long firm) {
    return shares.of(id).getOrDefault(firm, Shares.Part.NONE);
  }

  /** The firms that either state has parts of a figure of. */
  static Set<Long> firms(String id, FigureState one, FigureState other) {
    Set<Long> firms = new LinkedHashSet<>(one.shares.of(id).keySet());
    firms.addAll(other.shares.of(id).keySet());
    return firms;
  }

  @Nullable String name(long firm) {
    return names.get(firm);
  }
}

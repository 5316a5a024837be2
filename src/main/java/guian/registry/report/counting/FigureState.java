package guian.registry.report.counting;

import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key figures at one state of a registry, with what each firm adds to them. */
public final class FigureState {
  /** A registry that has nothing to report. */
  public static final FigureState EMPTY = new FigureState(null, Map.of(), Shares.NONE, Map.of());

  private final @Nullable QuarterlyReport report;
  private final Map<String, Figure> figures;
  private final Shares shares;
  private final Map<Long, String> names;

  private FigureState(
      @Nullable QuarterlyReport report,
      Map<String, Figure> figures,
      Shares shares,
      Map<Long, String> names) {
    this.report = report;
    this.figures = figures;
    this.shares = shares;
    this.names = names;
  }

  static FigureState of(QuarterlyReport report, Shares shares, Map<Long, String> names) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    report.figures().forEach(figure -> figures.put(figure.id(), figure));
    return new FigureState(report, figures, shares, names);
  }

  /** The whole report; null when there is nothing to report. */
  public @Nullable QuarterlyReport report() {
    return report;
  }

  /** The ids of the key figures, in the order of the report. */
  public Set<String> ids() {
    return figures.keySet();
  }

  /** The number as it would be printed. */
  public @Nullable BigDecimal number(String id, Aspect aspect) {
    Figure figure = figures.get(id);
    return figure == null ? null : aspect.of(figure);
  }

  /** What a firm adds to a figure; nothing where it has no part in it. */
  public Shares.Part part(String id, long firm) {
    return shares.of(id).getOrDefault(firm, Shares.Part.NONE);
  }

  /** The firms that either state has parts of a figure of. */
  public static Set<Long> firms(String id, FigureState one, FigureState other) {
    Set<Long> firms = new LinkedHashSet<>(one.shares.of(id).keySet());
    firms.addAll(other.shares.of(id).keySet());
    return firms;
  }

  /** The name of a firm at this state; null when it is not there. */
  public @Nullable String name(long firm) {
    return names.get(firm);
  }
}

package guian.registry.report.figures;

import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The revenue of a group of firms as a figure of its own, with what it is a share of.
 *
 * @param whole the revenue of all firms
 */
public record GroupFigure(
    Kind kind, String key, Figure figure, BigDecimal whole, @Nullable BigDecimal sharePercent) {
  /** What firms are grouped by. */
  public enum Kind implements Coded {
    INDUSTRY(QuarterlyReport::byIndustry, FirmRow::industry),
    RELATION(QuarterlyReport::byRelation, FirmRow::relation),
    SIZE(QuarterlyReport::bySize, FirmRow::size),
    AGE(QuarterlyReport::byAge, FirmRow::age);

    private final Function<QuarterlyReport, Breakdown> groups;
    private final Function<FirmRow, String> key;

    Kind(Function<QuarterlyReport, Breakdown> groups, Function<FirmRow, String> key) {
      this.groups = groups;
      this.key = key;
    }

    /** The firms in such groups. */
    public Breakdown groups(QuarterlyReport report) {
      return groups.apply(report);
    }

    /** The group that a firm is in. */
    public String key(FirmRow row) {
      return key.apply(row);
    }
  }

  /** All groups of a report with revenue, in the order of its tables. */
  public static List<GroupFigure> of(QuarterlyReport report) {
    Topic revenue = report.figure(Indicator.REVENUE + ".total.ytd").topic();
    List<GroupFigure> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Breakdown groups = kind.groups.apply(report);
      groups.rows().stream()
          .filter(row -> row.reporting() > 0)
          .forEach(row -> all.add(of(kind, row, revenue, groups.total().revenue())));
    }
    return all;
  }

  private static GroupFigure of(Kind kind, Breakdown.Row row, Topic revenue, BigDecimal whole) {
    String id = String.join(".", Indicator.REVENUE, kind.code(), row.key());
    Figure figure =
        new Figure(
            new Topic(id, revenue.measure(), revenue.indicator()),
            row.revenue(),
            row.reporting(),
            Set.of(),
            row.comparison());
    return new GroupFigure(kind, row.key(), figure, whole, row.sharePercent());
  }

  /** The group whose figure has this id; empty where it is none. */
  public static Optional<GroupFigure> find(QuarterlyReport report, String id) {
    return of(report).stream().filter(group -> group.figure().id().equals(id)).findFirst();
  }

  /** What the group's figure is made of: its firms' part of what all revenue is made of. */
  public FigureSource source(QuarterlyReport report, FigureSource revenue) {
    Set<Long> firms =
        report.firms().stream()
            .filter(row -> kind.key.apply(row).equals(key))
            .map(row -> row.firm().id())
            .collect(Collectors.toSet());
    return new FigureSource(
        figure, of(revenue.value(), firms), of(revenue.base(), firms), revenue.listed());
  }

  private static List<FigureSource.Line> of(List<FigureSource.Line> lines, Set<Long> firms) {
    return lines.stream().filter(line -> firms.contains(line.firm().id())).toList();
  }
}

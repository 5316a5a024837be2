package guian.registry.ui.reports;

import guian.registry.model.Coded;
import guian.registry.model.Indicator;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.GroupFigure;
import guian.registry.report.figures.Growth;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Sources;
import guian.registry.report.figures.Tally;
import guian.registry.report.figures.Topic;
import guian.registry.report.words.Wording;
import guian.registry.store.report.Origins.Origin;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a row are made of: each printed number, a rate with the two numbers that it
 * is worked out of, then the values of firms with their files and cells.
 */
final class RowLines {
  private static final String REVENUE = Indicator.REVENUE + ".total.ytd";

  private final QuarterlyReport report;
  private final Sources sources;
  private final LineWords words;

  RowLines(QuarterlyReport report, Sources sources, Messages messages) {
    this.report = report;
    this.sources = sources;
    this.words = new LineWords(new Wording(messages));
  }

  List<SourceLine> of(FollowedRow row) {
    return switch (row.table()) {
      case KEY ->
          sources.find(row.key()).map(s -> new KeyLines(report, words).of(s)).orElse(List.of());
      case INDUSTRY, RELATION, SIZE, AGE ->
          group(Coded.of(GroupFigure.Kind.class, row.table().code()), row.key());
      case LEADERS, FIRMS, NEWCOMERS -> firm(Long.parseLong(row.key()));
      case LEAVERS -> before("report.column.year.before", of(sources.leavers(), row));
      case LAPSED -> before("report.column.previous", of(sources.lapsed(), row));
      case CLAIMS -> claim(row.key());
      case GRANTS ->
          new CountedLines(sources, words).of(row.key(), report.byPolicy(), Topic.GRANTS_PAID);
      case PLACEMENTS ->
          new CountedLines(sources, words).of(row.key(), report.byUniversity(), Topic.POSTS);
    };
  }

  private static List<Line> of(List<Line> lines, FollowedRow row) {
    Set<Long> firm = Set.of(Long.valueOf(row.key()));
    return of(lines, firm);
  }

  private static List<Line> of(List<Line> lines, Set<Long> firms) {
    return lines.stream().filter(line -> firms.contains(line.firm().id())).toList();
  }

  private List<Line> value(Set<Long> firms) {
    return sources.find(REVENUE).map(source -> of(source.value(), firms)).orElse(List.of());
  }

  private List<Line> base(Set<Long> firms) {
    return sources.find(REVENUE).map(source -> of(source.base(), firms)).orElse(List.of());
  }

  private List<SourceLine> group(GroupFigure.Kind kind, String key) {
    Breakdown groups = kind.groups(report);
    boolean isTotal = key.equals(Breakdown.TOTAL);
    Breakdown.Row row =
        isTotal
            ? groups.total()
            : groups.rows().stream().filter(g -> g.key().equals(key)).findFirst().orElseThrow();
    List<FirmRow> firms =
        report.firms().stream().filter(firm -> isTotal || kind.key(firm).equals(key)).toList();
    Set<Long> ids = firms.stream().map(firm -> firm.firm().id()).collect(Collectors.toSet());
    List<SourceLine> lines = new ArrayList<>();
    lines.add(words.sum(words.sum(value(ids)), Measure.MONEY, row.revenue()));
    lines.add(
        words.share(Measure.MONEY, row.sharePercent(), row.revenue(), groups.total().revenue()));
    Comparison comparison = row.comparison();
    compared(comparison, lines);
    lines.add(words.cell("report.column.firms", Wording.count(row.firms())));
    lines.add(words.cell("report.column.reporting", Wording.count(row.reporting())));
    if (comparison != null) {
      lines.add(words.cell("report.column.comparable.firms", Wording.count(comparison.firms())));
    }
    lines(ids, comparison, lines);
    firms.stream()
        .filter(firm -> !firm.revenue().isReported())
        .forEach(firm -> lines.add(words.counted(firm)));
    return lines;
  }

  private void compared(@Nullable Comparison comparison, List<SourceLine> lines) {
    if (comparison != null) {
      lines.add(words.compared(Measure.MONEY, comparison));
      lines.add(words.growth(Measure.MONEY, comparison));
    }
  }

  // The values of now, then those of last year under their sum.
  private void lines(Set<Long> firms, @Nullable Comparison comparison, List<SourceLine> lines) {
    value(firms).forEach(line -> lines.add(words.of(Measure.MONEY, line)));
    if (comparison != null) {
      List<Line> base = base(firms);
      lines.add(words.sum(words.base(base), Measure.MONEY, comparison.base()));
      base.forEach(line -> lines.add(words.of(Measure.MONEY, line)));
    }
  }

  private List<SourceLine> firm(long id) {
    FirmRow row =
        report.firms().stream().filter(r -> r.firm().id() == id).findFirst().orElseThrow();
    List<SourceLine> lines = new ArrayList<>();
    lines.add(words.cell("report.column.revenue", words.state(row.revenue())));
    if (row.revenue().isReported()) {
      BigDecimal revenue = Tally.decimal(row.revenue().hundredths());
      BigDecimal whole = report.byRelation().total().revenue();
      lines.add(words.share(Measure.MONEY, Growth.share(revenue, whole), revenue, whole));
    }
    Comparison comparison = row.comparison();
    if (comparison != null) {
      lines.add(words.growth(Measure.MONEY, comparison));
      pull(row, comparison, lines);
    }
    lines(Set.of(id), comparison, lines);
    return lines;
  }

  private void pull(FirmRow row, Comparison own, List<SourceLine> lines) {
    Comparison all = report.byRelation().total().comparison();
    if (all != null) {
      lines.add(
          words.pull(
              Wording.growth(new Leaders(report).leader(row).pullPoints()),
              Wording.wan(own.value()),
              Wording.wan(own.base()),
              Wording.wan(all.base())));
    }
  }

  private List<SourceLine> before(String column, List<Line> values) {
    BigDecimal sum = values.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<SourceLine> lines = new ArrayList<>();
    lines.add(words.cell(column, Wording.wan(sum)));
    values.forEach(line -> lines.add(words.of(Measure.MONEY, line)));
    return lines;
  }

  private List<SourceLine> claim(String id) {
    ClaimRow row =
        report.claims().stream()
            .filter(claim -> Long.toString(claim.claim().id()).equals(id))
            .findFirst()
            .orElseThrow();
    Sources.ClaimSource source = sources.claims().get(row.claim().id());
    Measure measure = row.measure();
    BigDecimal target =
        row.claim().targetAmount() == null ? null : row.claim().targetAmount().value();
    Origin said = source == null ? null : source.said();
    List<SourceLine> lines = new ArrayList<>();
    lines.add(words.said(row.firm().id(), Wording.number(measure, target), said));
    lines.add(words.cell("report.column.so.far", Wording.number(measure, row.actual())));
    if (target != null) {
      lines.add(
          words.rate(
              "report.column.done",
              Wording.share(row.donePercent()),
              "report.sources.part",
              Wording.number(measure, row.actual()),
              Wording.number(measure, target)));
    }
    if (source != null) {
      source.done().forEach(line -> lines.add(words.of(measure, line)));
    }
    return lines;
  }
}

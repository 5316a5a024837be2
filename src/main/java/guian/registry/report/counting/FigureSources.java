package guian.registry.report.counting;

import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FigureSource;
import guian.registry.report.figures.FigureSource.Line;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Reporting;
import guian.registry.report.figures.Sources;
import guian.registry.report.figures.Tally;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.Origins.Origin;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the key figures to the values they are made of. */
final class FigureSources {
  private final ReportRows rows;
  private final Ledger ledger;
  private final ReportQuarter at;
  private final Map<Long, ReportRows.Firm> firms;

  FigureSources(ReportRows rows, Ledger ledger, ReportQuarter at) {
    this.rows = rows;
    this.ledger = ledger;
    this.at = at;
    this.firms =
        rows.firms().stream().collect(Collectors.toMap(ReportRows.Firm::id, Function.identity()));
  }

  /** Those of the figures, in their order, and of the firms that are not in these. */
  Sources of(List<Figure> figures, Movers movers, Reporting reporting) {
    return new Sources(
        figures.stream().map(this::of).toList(),
        movers.leavers().stream()
            .flatMap(leaver -> revenue(leaver.firm(), at.yearBefore()))
            .toList(),
        reporting.lapsed().stream()
            .flatMap(lapsed -> revenue(lapsed.firm().firm(), at.previous()))
            .toList(),
        claims());
  }

  private Map<Long, Sources.ClaimSource> claims() {
    Claims claims = new Claims(rows, ledger.readings(), at);
    Map<Long, Sources.ClaimSource> sources = new HashMap<>();
    for (Claim claim : rows.claims()) {
      sources.put(
          claim.id(),
          new Sources.ClaimSource(
              rows.origins().claims().get(claim.id()),
              lines(firm(claim.firmId()), claims.reading(claim), false, false)));
    }
    return sources;
  }

  private Stream<Line> revenue(ReportRows.Firm firm, ReportQuarter months) {
    Reading reading = ledger.readings().actual(firm.id(), Indicator.REVENUE, months);
    return lines(firm, reading, false, false).stream();
  }

  private FigureSource of(Figure figure) {
    Topic topic = figure.topic();
    if (topic.indicator() != null) {
      return reported(figure, topic.indicator().id());
    }
    boolean compares = figure.comparison() != null && figure.comparison().basis() == Basis.LEDGER;
    ReportQuarter before = at.yearBefore();
    Function<ReportQuarter, List<Line>> lines =
        topic.equals(Topic.NEW_FIRMS)
            ? this::founded
            : topic.equals(Topic.GRANTS_PAID)
                ? this::paid
                : topic.equals(Topic.GRANT_FIRMS) ? this::receivers : this::posts;
    if (topic.equals(Topic.FIRMS) || figure.value() == null) {
      return new FigureSource(figure, List.of(), List.of(), !topic.equals(Topic.FIRMS));
    }
    return new FigureSource(
        figure, lines.apply(at), compares ? lines.apply(before) : List.of(), true);
  }

  private FigureSource reported(Figure figure, String indicator) {
    List<Line> value = new ArrayList<>();
    List<Line> base = new ArrayList<>();
    for (Subject subject : byAmount(indicator)) {
      ReportRows.Firm firm = subject.firm();
      Reading now = ledger.readings().actual(firm.id(), indicator, at);
      Tally.Base before = ledger.base(firm.id(), indicator);
      boolean compared = before.reading().isReported();
      value.addAll(lines(firm, now, false, compared));
      if (compared) {
        base.addAll(lines(firm, before.reading(), before.restated(), true));
      }
    }
    return new FigureSource(figure, List.copyOf(value), List.copyOf(base), true);
  }

  // The firms that reported, the largest first.
  private List<Subject> byAmount(String indicator) {
    Function<Subject, Reading> reading =
        subject -> ledger.readings().actual(subject.firm().id(), indicator, at);
    return ledger.subjects().stream()
        .filter(subject -> reading.apply(subject).isReported())
        .sorted(
            Comparator.comparing(
                subject -> reading.apply(subject).hundredths(), Comparator.reverseOrder()))
        .toList();
  }

  private List<Line> lines(
      ReportRows.Firm firm, Reading reading, boolean restated, boolean compared) {
    return reading.values().stream()
        .map(value ->
            new Line(
                firm,
                Period.parse(value.period()).orElse(null),
                null,
                restated,
                List.of(),
                Tally.decimal(value.hundredths() == null ? 0 : value.hundredths()),
                compared,
                rows.origins().figures().get(value.id())))
        .toList();
  }

  private List<Line> founded(ReportQuarter quarter) {
    return rows.firms().stream()
        .filter(firm -> isIn(quarter, firm.foundedOn()))
        .map(firm -> counted(firm, firm.foundedOn(), List.of(), BigDecimal.ONE, null))
        .toList();
  }

  private List<Line> paid(ReportQuarter quarter) {
    List<Line> lines = new ArrayList<>();
    for (ReportRows.Payment payment : rows.payments()) {
      if (payment.fen() != null && isIn(quarter, payment.paidOn())) {
        lines.add(
            counted(
                firm(payment.firmId()),
                payment.paidOn(),
                List.of(payment.policy()),
                Tally.decimal(payment.fen()),
                rows.origins().payments().get(payment.id())));
      }
    }
    return List.copyOf(lines);
  }

  // A firm counts once, by the first payment that is listed.
  private List<Line> receivers(ReportQuarter quarter) {
    Set<Long> seen = new HashSet<>();
    return paid(quarter).stream()
        .filter(line -> seen.add(line.firm().id()))
        .map(line -> counted(line.firm(), line.day(), line.under(), BigDecimal.ONE, line.origin()))
        .toList();
  }

  private List<Line> posts(ReportQuarter quarter) {
    return rows.posts().stream()
        .filter(posts -> isIn(quarter, posts.startsOn()))
        .map(posts ->
            counted(
                firm(posts.firmId()),
                posts.startsOn(),
                posts.universities().stream().map(ReportRows.University::name).toList(),
                BigDecimal.valueOf(posts.count()),
                rows.origins().posts().get(posts.id())))
        .toList();
  }

  private ReportRows.Firm firm(long id) {
    return java.util.Objects.requireNonNull(firms.get(id));
  }

  private static Line counted(
      ReportRows.Firm firm,
      @Nullable PartialDate day,
      List<String> under,
      BigDecimal amount,
      @Nullable Origin origin) {
    return new Line(firm, null, day, false, under, amount, true, origin);
  }

  private static boolean isIn(ReportQuarter quarter, @Nullable PartialDate date) {
    return date != null && quarter.covers(date);
  }
}

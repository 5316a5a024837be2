package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.report.figures.Basis;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import guian.registry.report.figures.Topic;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the key figures of a report. */
final class KeyFigures {
  /** Stated even when nobody reported them; the others only when somebody did. */
  private static final Set<String> ALWAYS =
      Set.of(Indicator.REVENUE, Indicator.TAX, "rd", Indicator.HEADCOUNT_END);

  private final ReportRows rows;
  private final Ledger ledger;
  private final ReportQuarter at;

  KeyFigures(ReportRows rows, Ledger ledger, ReportQuarter at) {
    this.rows = rows;
    this.ledger = ledger;
    this.at = at;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(firms());
    for (Indicator indicator : rows.indicators()) {
      Figure figure = reported(indicator);
      boolean stated = figure.value() != null || figure.target() != null;
      if (stated || ALWAYS.contains(indicator.id())) {
        figures.add(figure);
      }
    }
    figures.addAll(grants());
    figures.add(rows.posts().isEmpty() ? unknown(Topic.POSTS) : posts());
    return List.copyOf(figures);
  }

  // Without any founding date neither who is new is known nor who was there a year before.
  private List<Figure> firms() {
    int firms = ledger.subjects().size();
    return ledger.knowsFounding()
        ? List.of(
            count(Topic.FIRMS, firms, ledger.firmsYearBefore()),
            count(Topic.NEW_FIRMS, ledger.foundedIn(at), ledger.foundedIn(at.yearBefore())))
        : List.of(
            new Figure(Topic.FIRMS, BigDecimal.valueOf(firms), firms, Set.of(), null),
            unknown(Topic.NEW_FIRMS));
  }

  private static Figure count(Topic topic, int now, int before) {
    return counted(topic, BigDecimal.valueOf(now), now, Set.of(), BigDecimal.valueOf(before));
  }

  private static Figure counted(
      Topic topic, BigDecimal now, int firms, Set<Long> sources, BigDecimal before) {
    Comparison comparison = new Comparison(firms, now, before, Basis.LEDGER);
    return new Figure(topic, now, firms, sources, comparison);
  }

  private Figure reported(Indicator indicator) {
    Tally tally = new Tally();
    for (Subject subject : ledger.subjects()) {
      long firm = subject.firm().id();
      tally.add(
          ledger.readings().actual(firm, indicator.id(), at), ledger.base(firm, indicator.id()));
    }
    return new Figure(
        Topic.of(indicator),
        tally.value(),
        tally.firms(),
        tally.sources(),
        tally.comparison(),
        target(indicator));
  }

  private @Nullable BigDecimal target(Indicator indicator) {
    Long hundredths = rows.targets().get(indicator.id());
    return hundredths == null ? null : Tally.decimal(hundredths);
  }

  // A ledger that holds no payment at all knows nothing of payments: that is no zero.
  private List<Figure> grants() {
    return rows.payments().isEmpty()
        ? List.of(unknown(Topic.GRANTS_PAID), unknown(Topic.GRANT_FIRMS))
        : List.of(
            grantsPaid(), count(Topic.GRANT_FIRMS, paidFirms(at), paidFirms(at.yearBefore())));
  }

  private static Figure unknown(Topic topic) {
    return new Figure(topic, null, 0, Set.of(), null);
  }

  private Figure grantsPaid() {
    List<ReportRows.Payment> paid = payments(at).toList();
    return counted(
        Topic.GRANTS_PAID,
        sum(paid.stream()),
        paidFirms(at),
        sources(paid, ReportRows.Payment::sourceId),
        sum(payments(at.yearBefore())));
  }

  private Stream<ReportRows.Payment> payments(ReportQuarter quarter) {
    return rows.payments().stream().filter(p -> isIn(quarter, p.paidOn()) && p.fen() != null);
  }

  private int paidFirms(ReportQuarter quarter) {
    return (int) payments(quarter).map(ReportRows.Payment::firmId).distinct().count();
  }

  private static BigDecimal sum(Stream<ReportRows.Payment> payments) {
    return Tally.decimal(
        payments.map(ReportRows.Payment::fen).filter(Objects::nonNull).reduce(0L, Math::addExact));
  }

  private Figure posts() {
    List<ReportRows.Posts> offered = posts(at).toList();
    int firms = (int) offered.stream().map(ReportRows.Posts::firmId).distinct().count();
    return counted(
        Topic.POSTS,
        postSum(offered.stream()),
        firms,
        sources(offered, ReportRows.Posts::sourceId),
        postSum(posts(at.yearBefore())));
  }

  private Stream<ReportRows.Posts> posts(ReportQuarter quarter) {
    return rows.posts().stream().filter(p -> isIn(quarter, p.startsOn()));
  }

  private static BigDecimal postSum(Stream<ReportRows.Posts> posts) {
    return BigDecimal.valueOf(posts.mapToLong(ReportRows.Posts::count).sum());
  }

  private static boolean isIn(ReportQuarter quarter, @Nullable PartialDate date) {
    return date != null && quarter.covers(date);
  }

  private static <T> Set<Long> sources(List<T> items, Function<T, @Nullable Long> source) {
    return items.stream()
        .map(source)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

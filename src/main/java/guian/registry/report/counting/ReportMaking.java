package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.OfficialTime;
import guian.registry.model.PartialDate;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.Growth;
import guian.registry.report.figures.Heading;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.Pace;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.Remarks;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Reporting;
import guian.registry.report.figures.Sources;
import guian.registry.report.figures.Tally;
import guian.registry.report.figures.TrendPoint;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
import guian.registry.store.report.Origins;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts one report together from its rows. */
final class ReportMaking {
  /** The settings that name the zone, and what stands where they are not set. */
  private static final String ZONE = "zone.name";

  private static final String ZONE_EN = "zone.name_en";
  private static final String GUIAN = "贵安新区";
  private static final String GUIAN_EN = "Guian New Area";
  private static final int FIRST_TREND_YEAR = -2;

  private final ReportRows rows;
  private final ReportQuarter at;
  private final IndustryGroups groups;
  private final Ledger ledger;

  ReportMaking(ReportRows rows, ReportQuarter at, IndustryGroups groups) {
    this.rows = rows;
    this.at = at;
    this.groups = groups;
    this.ledger = new Ledger(rows, new Readings(rows), at);
  }

  boolean hasData() {
    return ledger.hasData();
  }

  QuarterlyReport report() {
    Breakdowns breakdowns = new Breakdowns(ledger.subjects());
    List<FirmRow> firms = firms();
    Reporting reporting = reporting(firms);
    Movers movers = Moving.of(rows, ledger, at);
    List<Figure> figures = new KeyFigures(rows, ledger, at).all();
    return new QuarterlyReport(
        heading(),
        Pace.of(growth(ledger), growthBefore(), reporting.missingSharePercent(), comparableShare()),
        figures,
        breakdowns.byIndustry(groups),
        breakdowns.byRelation(),
        breakdowns.bySize(),
        breakdowns.byAge(at),
        firms,
        movers,
        reporting,
        trend(),
        new Claims(rows, ledger.readings(), at).rows(rows.claims()),
        new GrantsAndPosts(rows, at).byPolicy(),
        new GrantsAndPosts(rows, at).byUniversity(),
        rows.sentences().stream().filter(own -> own.quarter().equals(at.code())).toList(),
        rows.origins().equals(Origins.NONE)
            ? Sources.NONE
            : new FigureSources(rows, ledger, at).of(figures, movers, reporting),
        template(rows.template()),
        remarks());
  }

  FigureState state() {
    Map<Long, String> names = new HashMap<>();
    rows.firms().forEach(firm -> names.put(firm.id(), firm.name()));
    return FigureState.of(report(), Shares.of(rows, ledger, at), names);
  }

  /** The template with a text; the standard one where there is none. */
  static Template template(@Nullable String text) {
    return text == null ? Template.STANDARD : TemplateFile.read(text, "");
  }

  private Heading heading() {
    LocalDate asOf =
        rows.changedAt() == null ? null : rows.changedAt().atZone(OfficialTime.ZONE).toLocalDate();
    return new Heading(
        at,
        setting(ZONE, GUIAN),
        setting(ZONE_EN, GUIAN_EN),
        asOf,
        rows.editions().getOrDefault(at.code(), 0));
  }

  private String setting(String key, String otherwise) {
    String value = rows.settings().getOrDefault(key, "");
    return value.isBlank() ? otherwise : value;
  }

  private static @Nullable BigDecimal growth(Ledger ledger) {
    Comparison comparison = Breakdowns.tally(ledger.subjects()).comparison();
    return comparison == null ? null : comparison.growthPercent();
  }

  private @Nullable BigDecimal comparableShare() {
    Tally tally = Breakdowns.tally(ledger.subjects());
    Comparison comparison = tally.comparison();
    return comparison == null ? null : Growth.share(comparison.value(), tally.sum());
  }

  private @Nullable BigDecimal growthBefore() {
    return at.quarter() == 1 ? null : growth(new Ledger(rows, ledger.readings(), at.previous()));
  }

  private List<FirmRow> firms() {
    Comparator<FirmRow> order =
        Comparator.<FirmRow, Reading.State>comparing(row -> row.revenue().state())
            .thenComparing(row -> row.revenue().hundredths(), Comparator.reverseOrder());
    return ledger.subjects().stream().map(this::firm).sorted(order).toList();
  }

  private FirmRow firm(Subject subject) {
    return new FirmRow(
        subject.firm(),
        groups.key(subject.firm()),
        Breakdowns.relation(subject),
        Breakdowns.size(subject),
        Age.of(subject.firm().foundedOn(), at),
        subject.revenue(),
        Breakdowns.tally(List.of(subject)).comparison());
  }

  private Reporting reporting(List<FirmRow> firms) {
    List<Reporting.Lapsed> lapsed = lapsed(firms);
    BigDecimal lost =
        lapsed.stream()
            .map(Reporting.Lapsed::previousRevenue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Reporting(
        count(firms, Reading.State.REPORTED),
        count(firms, Reading.State.NOT_DISCLOSED),
        count(firms, Reading.State.FOREIGN),
        count(firms, Reading.State.MISSING),
        Growth.share(lost, ledger.previousRevenue()),
        lapsed);
  }

  private static int count(List<FirmRow> firms, Reading.State state) {
    return (int) firms.stream().filter(row -> row.revenue().state() == state).count();
  }

  private List<Reporting.Lapsed> lapsed(List<FirmRow> firms) {
    List<Reporting.Lapsed> lapsed = new ArrayList<>();
    for (FirmRow row : firms) {
      Reading before = ledger.readings().actual(row.firm().id(), Indicator.REVENUE, at.previous());
      if (row.revenue().isMissing() && before.isReported() && !isPublished(before)) {
        lapsed.add(new Reporting.Lapsed(row, Tally.decimal(before.hundredths())));
      }
    }
    lapsed.sort(Comparator.comparing(Reporting.Lapsed::previousRevenue, Comparator.reverseOrder()));
    return List.copyOf(lapsed);
  }

  // What a paper wrote about a firm is no report of the firm's.
  private boolean isPublished(Reading reading) {
    return rows.publications().containsAll(reading.sources());
  }

  private List<TrendPoint> trend() {
    List<TrendPoint> points = new ArrayList<>();
    for (int year = at.year() + FIRST_TREND_YEAR; year <= at.year(); year++) {
      int last = year == at.year() ? at.quarter() : 4;
      for (int quarter = 1; quarter <= last; quarter++) {
        ReportQuarter months = new ReportQuarter(year, quarter);
        Tally tally = ledger.total(Indicator.REVENUE, months);
        points.add(new TrendPoint(months, tally.value(), tally.firms()));
      }
    }
    return List.copyOf(points);
  }

  private Remarks remarks() {
    List<ReportRows.Payment> undated =
        rows.payments().stream().filter(p -> p.fen() != null && mayCount(p.paidOn())).toList();
    long undatedFen =
        undated.stream()
            .map(ReportRows.Payment::fen)
            .filter(Objects::nonNull)
            .reduce(0L, Math::addExact);
    return new Remarks(
        ledger.undated(),
        ledger.maybeFounded(),
        undated.size(),
        Tally.decimal(undatedFen),
        (int) rows.payments().stream().filter(this::isUnknownAmount).count(),
        rows.posts().stream()
            .filter(p -> mayCount(p.startsOn()))
            .mapToLong(ReportRows.Posts::count)
            .sum(),
        (int) ledger.subjects().stream().filter(s -> s.revenue().derived()).count(),
        (int) ledger.subjects().stream().filter(ReportMaking::lacksBase).count());
  }

  private boolean mayCount(@Nullable PartialDate date) {
    return date == null || at.mayCover(date);
  }

  private boolean isUnknownAmount(ReportRows.Payment payment) {
    return payment.fen() == null && payment.paidOn() != null && at.covers(payment.paidOn());
  }

  private static boolean lacksBase(Subject subject) {
    return subject.revenue().isReported() && !subject.base().reading().isReported();
  }
}

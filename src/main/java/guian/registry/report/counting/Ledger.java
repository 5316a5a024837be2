package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.model.Status;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The firms a report is about: those that reported anything for its months, and those that were
 * founded before their end (or nobody knows when) and have not left.
 */
final class Ledger {
  private static final Set<Status> GONE =
      EnumSet.of(Status.MOVED_OUT, Status.REVOKED, Status.DEREGISTERED);

  private static final Set<Status> IN_OPERATION = EnumSet.of(Status.ACTIVE, Status.MOVED_IN);

  private final ReportRows rows;
  private final Readings readings;
  private final ReportQuarter at;
  private final List<Subject> subjects;

  Ledger(ReportRows rows, Readings readings, ReportQuarter at) {
    this.rows = rows;
    this.readings = readings;
    this.at = at;
    this.subjects = rows.firms().stream().filter(f -> belongs(f, at)).map(this::subject).toList();
  }

  private boolean belongs(ReportRows.Firm firm, ReportQuarter quarter) {
    return reportedAny(firm, quarter) || (hasNotLeft(firm) && isFoundedBy(firm, quarter));
  }

  private boolean reportedAny(ReportRows.Firm firm, ReportQuarter quarter) {
    return rows.indicators().stream()
        .anyMatch(i -> !readings.actual(firm.id(), i.id(), quarter).isMissing());
  }

  private static boolean hasNotLeft(ReportRows.Firm firm) {
    return firm.status() == null || !GONE.contains(firm.status());
  }

  private static boolean isFoundedBy(ReportRows.Firm firm, ReportQuarter quarter) {
    return firm.foundedOn() == null || !quarter.endsBefore(firm.foundedOn());
  }

  private Subject subject(ReportRows.Firm firm) {
    return new Subject(
        firm,
        revenue(firm),
        base(firm.id(), Indicator.REVENUE),
        readings.actual(firm.id(), Indicator.REVENUE, at.previous()));
  }

  private Reading revenue(ReportRows.Firm firm) {
    Reading reading = readings.actual(firm.id(), Indicator.REVENUE, at);
    boolean owes = firm.status() == null || IN_OPERATION.contains(firm.status());
    return reading.isMissing() && !owes ? Reading.NOT_DUE : reading;
  }

  /** Last year's reading: as restated this year, else as reported last year. */
  Tally.Base base(long firm, String indicator) {
    Reading restated = readings.restated(firm, indicator, at.yearBefore());
    return restated.isReported()
        ? new Tally.Base(restated, true)
        : new Tally.Base(readings.actual(firm, indicator, at.yearBefore()), false);
  }

  Readings readings() {
    return readings;
  }

  /** The firms, in the order of their names. */
  List<Subject> subjects() {
    return subjects;
  }

  /** Whether anything at all was reported for the months. */
  boolean hasData() {
    return rows.firms().stream().anyMatch(firm -> reportedAny(firm, at));
  }

  /** How many firms the ledger had a year before, as far as today's ledger tells. */
  int firmsYearBefore() {
    return (int) rows.firms().stream().filter(this::belongedYearBefore).count();
  }

  /** Whether the ledger had a firm a year before, as far as today's ledger tells. */
  boolean belongedYearBefore(ReportRows.Firm firm) {
    return belongs(firm, at.yearBefore());
  }

  /** How many firms were founded in the months of {@code quarter}; dates of a year only apart. */
  int foundedIn(ReportQuarter quarter) {
    return (int) founded().filter(quarter::covers).count();
  }

  /** Whether the ledger holds any founding date; without one nobody knows how many are new. */
  boolean knowsFounding() {
    return founded().findAny().isPresent();
  }

  /** How many firms of the report have no founding date. */
  int undated() {
    return (int) subjects.stream().filter(subject -> subject.firm().foundedOn() == null).count();
  }

  /**
   * How many firms may have been founded in the months, their date being known to the year only.
   */
  int maybeFounded() {
    return (int) founded().filter(at::mayCover).count();
  }

  private java.util.stream.Stream<PartialDate> founded() {
    return rows.firms().stream().map(ReportRows.Firm::foundedOn).filter(java.util.Objects::nonNull);
  }

  /** The sum of an indicator over all firms that reported it for the months of {@code quarter}. */
  Tally total(String indicator, ReportQuarter quarter) {
    Tally tally = new Tally();
    for (ReportRows.Firm firm : rows.firms()) {
      Reading reading = readings.actual(firm.id(), indicator, quarter);
      tally.add(reading, new Tally.Base(Reading.MISSING, false));
    }
    return tally;
  }

  /** Revenue of all firms for the report before. */
  BigDecimal previousRevenue() {
    return total(Indicator.REVENUE, at.previous()).sum();
  }
}

package guian.registry.report.changes;

import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.Leaders;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Remarks;
import guian.registry.report.figures.Reporting;
import guian.registry.report.figures.Tally;
import guian.registry.report.figures.TrendPoint;
import guian.registry.report.template.Template;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the numbers of one part out of a report, as far as a template prints them. */
final class PartNumbers {
  /** So many firms are named as those that move the growth. */
  private static final int MOVING = 3;

  private final QuarterlyReport report;
  private final Template.Lists lists;
  private final ReportPart part;
  private final PrintedNumbers all;

  PartNumbers(QuarterlyReport report, Template template, ReportPart part, PrintedNumbers all) {
    this.report = report;
    this.lists = template.lists();
    this.part = part;
    this.all = all;
  }

  void add() {
    switch (part) {
      case LEAD -> lead();
      case TREND -> report.trend().forEach(this::point);
      case INDUSTRY -> groups(report.byIndustry());
      case RELATION -> groups(report.byRelation());
      case SIZE -> groups(report.bySize());
      case AGE -> groups(report.byAge());
      case LEADERS -> leaders();
      case PULLING -> pulling();
      case MOVERS -> movers(report.movers());
      case NEWCOMERS -> newcomers(report.movers());
      case LEAVERS -> leavers(report.movers());
      case CLAIMS -> claims();
      case GRANTS -> counted(report.byPolicy(), Item.AMOUNT, Item.BASE);
      case PLACEMENTS -> counted(report.byUniversity(), Item.COUNT, Item.BASE_COUNT);
      case REPORTING -> reporting(report.reporting());
      case LAPSED -> report.reporting().lapsed().forEach(this::lapsed);
      case NOTES -> notes(report.remarks());
      case FIRMS -> firms();
    }
  }

  private void put(String row, Item item, Shown shown) {
    all.put(new Spot(part, row, item), shown);
  }

  private void put(String row, Item item, @Nullable BigDecimal number) {
    put(row, item, Shown.of(number));
  }

  private void put(String row, Item item, long count) {
    put(row, item, Shown.of(count));
  }

  private String row(ReportRows.Firm firm) {
    String row = Long.toString(firm.id());
    all.put(part, row, new CellChange.Subject(firm, "", Measure.MONEY));
    return row;
  }

  private void lead() {
    Reporting reporting = report.reporting();
    put("missing", Item.FIRMS, reporting.missing());
    put("missing", Item.SHARE, reporting.missingSharePercent());
    put("pace", Item.FASTER, report.pace().changePoints());
  }

  private void point(TrendPoint point) {
    String row = point.quarter().code();
    put(row, Item.REVENUE, point.revenue());
    put(row, Item.FIRMS, point.firms());
  }

  private void groups(Breakdown groups) {
    groups.rows().forEach(this::group);
    group(groups.total());
  }

  private void group(Breakdown.Row row) {
    Comparison comparison = row.comparison();
    boolean reported = row.reporting() > 0;
    put(row.key(), Item.FIRMS, row.firms());
    put(row.key(), Item.REPORTING, row.reporting());
    put(row.key(), Item.REVENUE, reported ? row.revenue() : null);
    put(row.key(), Item.SHARE, reported ? row.sharePercent() : null);
    put(
        row.key(),
        Item.COMPARED_FIRMS,
        comparison == null ? Shown.NONE : Shown.of(comparison.firms()));
    put(row.key(), Item.GROWTH, row.growthPercent());
  }

  private void leaders() {
    Leaders leaders = new Leaders(report, lists.leaders());
    List<Leaders.Leader> largest = leaders.largest();
    for (Leaders.Leader leader : largest) {
      String row = row(leader.row().firm());
      put(row, Item.REVENUE, Shown.of(leader.row().revenue()));
      put(row, Item.SHARE, leader.sharePercent());
      put(row, Item.GROWTH, growth(leader.row()));
      put(row, Item.PULL, leader.pullPoints());
    }
    if (!largest.isEmpty()) {
      put("together", Item.REVENUE, leaders.revenue());
      put("together", Item.SHARE, leaders.share());
    }
  }

  private static @Nullable BigDecimal growth(FirmRow row) {
    return row.comparison() == null ? null : row.comparison().growthPercent();
  }

  private void pulling() {
    Leaders leaders = new Leaders(report, lists.leaders());
    leaders.pulling(MOVING).forEach(this::pull);
    leaders.dragging(MOVING).forEach(this::pull);
  }

  private void pull(Leaders.Leader leader) {
    put(row(leader.row().firm()), Item.PULL, leader.pullPoints());
  }

  private void movers(Movers movers) {
    if (!movers.isKnown()) {
      return;
    }
    ChangeParts change = movers.change();
    moved("newcomers", change.newcomers());
    for (Movers.Arrival why : Movers.Arrival.values()) {
      put("newcomers." + why.code(), Item.FIRMS, movers.count(why));
    }
    moved("leavers", change.leavers());
    for (Movers.Departure why : Movers.Departure.values()) {
      put("leavers." + why.code(), Item.FIRMS, movers.count(why));
    }
    put("change", Item.AMOUNT, Tally.decimal(change.change()));
    put("continuing", Item.AMOUNT, Tally.decimal(change.continuing().sum()));
    put("revisions", Item.AMOUNT, Tally.decimal(change.revisions().sum()));
  }

  private void moved(String row, ChangeParts.Part moved) {
    put(row, Item.FIRMS, moved.firms());
    put(row, Item.AMOUNT, Tally.decimal(moved.sum()));
  }

  private void newcomers(Movers movers) {
    if (movers.isKnown()) {
      movers.newcomers().stream()
          .limit(lists.movers())
          .forEach(firm -> put(row(firm.firm()), Item.REVENUE, firm.revenue()));
      others(movers.newcomers().size(), lists.movers());
    }
  }

  private void leavers(Movers movers) {
    if (movers.isKnown()) {
      movers.leavers().stream()
          .limit(lists.movers())
          .forEach(firm -> put(row(firm.firm()), Item.REVENUE, firm.revenue()));
      others(movers.leavers().size(), lists.movers());
    }
  }

  private void claims() {
    for (ClaimRow.Outcome outcome : ClaimRow.Outcome.values()) {
      long count = report.claims().stream().filter(claim -> claim.outcome() == outcome).count();
      put(outcome.code(), Item.COUNT, count);
    }
    for (ClaimRow claim : report.claims()) {
      String row = Long.toString(claim.claim().id());
      all.put(
          part, row, new CellChange.Subject(claim.firm(), claim.claim().said(), claim.measure()));
      put(
          row,
          Item.TARGET,
          claim.claim().targetAmount() == null ? null : claim.claim().targetAmount().value());
      put(row, Item.SO_FAR, claim.actual());
      put(row, Item.DONE, claim.donePercent());
      put(row, Item.OUTCOME, Shown.of(claim.outcome()));
    }
  }

  private void counted(CountedGroups groups, Item amount, Item before) {
    if (groups.rows().isEmpty()) {
      return;
    }
    Stream.concat(groups.rows().stream(), Stream.of(groups.total()))
        .forEach(row -> {
          put(row.key(), Item.FIRMS, row.firms());
          put(row.key(), amount, row.amount());
          put(row.key(), Item.SHARE, row.sharePercent());
          put(row.key(), before, row.before());
          put(row.key(), Item.GROWTH, row.growthPercent());
        });
  }

  // What is missing, the opening says too.
  private void reporting(Reporting reporting) {
    int rest = reporting.notDisclosed() + reporting.foreign() + reporting.missing();
    put("reported", Item.FIRMS, reporting.reported());
    put("undisclosed", Item.FIRMS, reporting.notDisclosed());
    put("foreign", Item.FIRMS, reporting.foreign());
    put("not_due", Item.FIRMS, report.firms().size() - reporting.reported() - rest);
    put("lapsed", Item.FIRMS, reporting.lapsed().size());
  }

  private void lapsed(Reporting.Lapsed lapsed) {
    put(row(lapsed.firm().firm()), Item.REVENUE, lapsed.previousRevenue());
  }

  private void notes(Remarks remarks) {
    put("derived", Item.FIRMS, remarks.derived());
    put("no_base", Item.FIRMS, remarks.withoutBase());
    put("undated_firms", Item.FIRMS, remarks.undatedFounded());
    put("year_only", Item.FIRMS, remarks.yearOnlyFounded());
    put("undated_payments", Item.COUNT, remarks.undatedPayments());
    put("undated_payments", Item.AMOUNT, remarks.undatedPaid());
    put("unknown_payments", Item.COUNT, remarks.unknownPayments());
    put("undated_posts", Item.COUNT, remarks.undatedPosts());
  }

  // A template that asks for as many as it can asks for all.
  private void firms() {
    boolean all = lists.firms() >= Template.Lists.MOST_FIRMS;
    for (FirmRow firm : all ? report.firms() : first(lists.firms())) {
      String row = row(firm.firm());
      put(row, Item.REVENUE, Shown.of(firm.revenue()));
      put(row, Item.GROWTH, growth(firm));
    }
    others(report.firms().size(), all ? Integer.MAX_VALUE : lists.firms());
  }

  // The line below a list: how many more there are.
  private void others(int all, int listed) {
    put(Spot.OTHERS, Item.FIRMS, Math.max(0, all - listed));
  }

  private List<FirmRow> first(int most) {
    return report.firms().subList(0, Math.min(most, report.firms().size()));
  }
}

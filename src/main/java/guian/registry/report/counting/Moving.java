package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.Status;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.Reading;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Tally;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.ChangeParts.Part;
import guian.registry.store.report.ReportRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who came and who left, by the rule of {@link ChangeParts}. */
final class Moving {
  private final Ledger ledger;
  private final ReportQuarter at;
  private final List<Movers.Newcomer> newcomers = new ArrayList<>();
  private final List<Movers.Leaver> leavers = new ArrayList<>();
  private final Sum now = new Sum();
  private final Sum before = new Sum();
  private final Sum came = new Sum();
  private final Sum left = new Sum();
  private final Sum continuing = new Sum();
  private final Sum revised = new Sum();

  private Moving(Ledger ledger, ReportQuarter at) {
    this.ledger = ledger;
    this.at = at;
  }

  static Movers of(ReportRows rows, Ledger ledger, ReportQuarter at) {
    Moving moving = new Moving(ledger, at);
    rows.firms().forEach(moving::add);
    return moving.movers();
  }

  private Movers movers() {
    newcomers.sort(Comparator.comparing(Movers.Newcomer::revenue, Comparator.reverseOrder()));
    leavers.sort(Comparator.comparing(Movers.Leaver::revenue, Comparator.reverseOrder()));
    ChangeParts change =
        new ChangeParts(
            "", now.sum, before.sum, came.part(), left.part(), continuing.part(), revised.part());
    return new Movers(change, List.copyOf(newcomers), List.copyOf(leavers));
  }

  private void add(ReportRows.Firm firm) {
    Reading present = ledger.readings().actual(firm.id(), Indicator.REVENUE, at);
    Reading published = ledger.readings().actual(firm.id(), Indicator.REVENUE, at.yearBefore());
    if (published.isReported()) {
      before.add(published.hundredths());
    }
    if (present.isReported()) {
      now.add(present.hundredths());
      here(firm, present, published);
    } else if (published.isReported()) {
      left.add(published.hundredths());
      leavers.add(
          new Movers.Leaver(
              firm,
              departure(firm.status(), present),
              Tally.decimal(published.hundredths()),
              present.state()));
    }
  }

  private void here(ReportRows.Firm firm, Reading present, Reading published) {
    Reading base = ledger.base(firm.id(), Indicator.REVENUE).reading();
    if (!base.isReported()) {
      came.add(present.hundredths());
      newcomers.add(new Movers.Newcomer(firm, arrival(firm), Tally.decimal(present.hundredths())));
      return;
    }
    continuing.add(Math.subtractExact(present.hundredths(), base.hundredths()));
    long revision =
        Math.subtractExact(base.hundredths(), published.isReported() ? published.hundredths() : 0);
    if (revision != 0) {
      revised.add(revision);
    }
  }

  private Movers.Arrival arrival(ReportRows.Firm firm) {
    if (firm.foundedOn() != null && at.yearBefore().endsBefore(firm.foundedOn())) {
      return Movers.Arrival.FOUNDED;
    }
    return firm.status() == Status.MOVED_IN ? Movers.Arrival.MOVED_IN : Movers.Arrival.UNREPORTED;
  }

  private static Movers.Departure departure(@Nullable Status status, Reading present) {
    if (!present.isMissing()) {
      return Movers.Departure.UNKNOWN;
    }
    return switch (status) {
      case MOVED_OUT, REVOKED, DEREGISTERED -> Movers.Departure.GONE;
      case SUSPENDED, LIQUIDATING -> Movers.Departure.IDLE;
      case null, default -> Movers.Departure.UNREPORTED;
    };
  }

  private static final class Sum {
    private long sum;
    private long firms;

    private void add(long hundredths) {
      sum = Math.addExact(sum, hundredths);
      firms++;
    }

    private Part part() {
      return new Part(sum, firms);
    }
  }
}

package guian.registry.growth;

import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.model.Status;
import guian.registry.store.figures.FirmFigures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator of one firm with its growth and where its claims stand. */
public final class FirmGrowth {
  private final FirmFigures figures;
  private final Comparisons comparisons;
  private final List<ClaimStanding> claims;
  private final Deadline deadline;
  private final Outlook outlook;

  /** The growth that a firm's figures tell; nothing is said of its future. */
  public FirmGrowth(FirmFigures figures, Deadline deadline) {
    this(figures, deadline, Outlook.NONE);
  }

  private FirmGrowth(FirmFigures figures, Deadline deadline, Outlook outlook) {
    this.figures = figures;
    this.deadline = deadline;
    this.outlook = outlook;
    this.comparisons = new Comparisons(figures.indicator().kind(), figures.observations());
    ClaimJudge judge = new ClaimJudge(comparisons, deadline);
    this.claims = figures.claims().stream().map(judge::judge).toList();
  }

  /** The same growth with what the zone's past says of its future. */
  public FirmGrowth with(Outlook future) {
    return new FirmGrowth(figures, deadline, future);
  }

  /** What the zone's past says of its future. */
  public Outlook outlook() {
    return outlook;
  }

  /** The odds of a claim; null when it has none. */
  public @Nullable Odds odds(ClaimStanding claim) {
    return outlook.odds().get(claim.claim().id());
  }

  /** The figures it rests on. */
  public FirmFigures figures() {
    return figures;
  }

  /** The indicator. */
  public Indicator indicator() {
    return figures.indicator();
  }

  /** The series and its growth. */
  public Comparisons comparisons() {
    return comparisons;
  }

  /** The claims, the newest first. */
  public List<ClaimStanding> claims() {
    return claims;
  }

  /** The claim that a chart shows: the newest whose target is known; null when there is none. */
  public @Nullable ClaimStanding claim() {
    return claims.stream().filter(claim -> claim.target() != null).findFirst().orElse(null);
  }

  /** Up to when figures are due. */
  public Deadline deadline() {
    return deadline;
  }

  /** Whether the firm has to have reported a period: due, and the firm there and in operation. */
  public boolean owes(Period period) {
    return deadline.isPast(period) && existed(period);
  }

  /** Whether the firm was founded by the end of a period and is in operation as far as known. */
  public boolean existed(Period period) {
    FirmFacts firm = figures.facts();
    Status status = firm.status();
    boolean operating = status == null || status == Status.ACTIVE || status == Status.MOVED_IN;
    LocalDate last = LocalDate.of(period.year(), period.lastMonth(), 1).plusMonths(1).minusDays(1);
    return operating
        && (firm.foundedOn() == null || firm.foundedOn().iso().compareTo(last.toString()) <= 0);
  }
}

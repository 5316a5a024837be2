package guian.registry.example;

import guian.registry.model.GrantStatus;
import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.ledger.LedgerRow;
import guian.registry.text.Figures;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One invented grant with its payments and its promise. Amounts are in hundredths of 万元; what is
 * paid was due, nothing is paid before it is approved, and nothing after the middle of July 2017.
 */
final class GrantRows {
  private static final long FEN = 10_000;

  /** Promises are made in whole tens of 万元. */
  private static final long ROUND = 10_00;

  private static final LocalDate TODAY = LocalDate.of(2017, 7, 14);
  private static final int SETTLING_DAYS = 90;

  /** The first payment of three, per cent. */
  static final int FIRST_SHARE = 40;

  private static final int[][] SHARES = {{100}, {FIRST_SHARE, 30, 30}};
  private static final Set<GrantStatus> UNDECIDED =
      Set.of(GrantStatus.APPLIED, GrantStatus.REVIEWING, GrantStatus.REFUSED);

  private final InventedFirm firm;
  private final Sheet.Line kind;
  private final GrantStatus status;
  private final long amount;
  private final long id;
  private final LocalDate approvedOn;

  GrantRows(InventedFirm firm, Sheet.Line kind, GrantStatus status, long amount, long id) {
    this.firm = firm;
    this.kind = kind;
    this.status = status;
    this.amount = amount;
    this.id = id;
    this.approvedOn = approval();
  }

  /** Months after the firm was founded; early enough for all that is paid by now. */
  private LocalDate approval() {
    int days = Noise.below(id, "approved", 420);
    boolean overYears = shares().length > 1;
    LocalDate base =
        switch (status) {
          case PAID, ENDED -> overYears ? LocalDate.of(2014, 9, 1) : LocalDate.of(2016, 1, 10);
          case PARTLY_PAID, CLAWED_BACK, CLAWING_BACK -> LocalDate.of(2015, 11, 5);
          default -> LocalDate.of(2017, 3, 1);
        };
    int span = base.getYear() == 2017 ? days % 110 : base.getYear() == 2014 ? days % 200 : days;
    LocalDate usual = base.plusDays(span);
    LocalDate soonest = founded().plusDays(SETTLING_DAYS);
    return soonest.isAfter(usual) ? soonest : usual;
  }

  private LocalDate founded() {
    PartialDate date = firm.founded();
    return LocalDate.of(
        date.year(), date.month() == 0 ? 12 : date.month(), date.day() == 0 ? 28 : date.day());
  }

  private int[] shares() {
    return kind.number("instalments") == 1 ? SHARES[0] : SHARES[1];
  }

  void write(Consumer<LedgerRow> out) {
    boolean decided = !UNDECIDED.contains(status);
    out.accept(
        new LedgerRow.Grant(
            id,
            firm.id(),
            kind.number("policy"),
            kind.text("kind"),
            kind.text("basis"),
            approvedOn.getYear() + "年第" + (approvedOn.getMonthValue() / 7 + 1) + "批",
            kind.text("fund"),
            PartialDate.of(approvedOn.minusDays(70)),
            decided && status != GrantStatus.PUBLICISED ? PartialDate.of(approvedOn) : null,
            decided ? amount * FEN : null,
            status,
            Sources.GRANTS));
    if (decided && status != GrantStatus.PUBLICISED) {
      instalments(out);
      promise(out);
    }
  }

  private void instalments(Consumer<LedgerRow> out) {
    int[] shares = shares();
    for (int i = 0; i < shares.length; i++) {
      LocalDate due = approvedOn.plusDays(45).plusYears(i);
      long part = amount * FEN * shares[i] / 100;
      LocalDate paid = due.plusDays(Noise.between(id * 5 + i, "paid", -12, 40));
      boolean isPaid = paid.isBefore(TODAY) && pays(i, shares.length);
      out.accept(
          new LedgerRow.Instalment(
              id,
              i + 1L,
              PartialDate.of(due),
              part,
              isPaid ? PartialDate.of(paid) : null,
              isPaid ? part : null));
    }
  }

  private boolean pays(int i, int count) {
    return switch (status) {
      case PAID -> true;
      case PARTLY_PAID, CLAWED_BACK, CLAWING_BACK, ENDED -> i == 0 && count > 1;
      default -> false;
    };
  }

  private void promise(Consumer<LedgerRow> out) {
    long base = firm.volume().year2016();
    boolean broken = status == GrantStatus.CLAWING_BACK;
    if (!broken && (base < 200_00 || !Noise.chance(id, "promise", 650))) {
      return;
    }
    boolean due = broken || Noise.chance(id, "due", 350);
    long perMille = broken ? 1400 : Noise.between(id, "target", 850, 1500);
    long target = base * perMille / 1000 / ROUND * ROUND;
    int year = due ? 2016 : 2017 + Noise.below(id, "year", 2);
    out.accept(
        new LedgerRow.Commitment(
            id,
            Indicator.REVENUE,
            year + " 年营业收入不低于 " + Figures.wan(target * FEN) + " 万元",
            target * FEN,
            Period.year(year),
            due ? base >= target : null));
  }

  void clawback(
      String reason, PartialDate decided, @Nullable PartialDate received, Consumer<LedgerRow> out) {
    long asked = amount * FEN * FIRST_SHARE / 100;
    out.accept(
        new LedgerRow.Clawback(
            id, decided, asked, reason, received, received == null ? null : asked));
  }
}

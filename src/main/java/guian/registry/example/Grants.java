package guian.registry.example;

import guian.registry.model.GrantStatus;
import guian.registry.model.PartialDate;
import guian.registry.model.Status;
import guian.registry.store.ledger.LedgerRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Policies as published or plainly invented, and the invented grants of about 150 firms. */
final class Grants {
  private static final int FIRMS = 130;
  private static final int CHIPS = 1068;
  private static final int FIRST_RULED = 1400;

  /** Lines of grants.csv. */
  private static final int RESEARCH = 0;

  private static final int RENT = 1;
  private static final int INDUSTRY = 3;

  /** 50,000 yuan in hundredths of 万元. */
  private static final long STEP = 500;

  private static final List<GrantStatus> STATUSES =
      new Slots<GrantStatus>()
          .add(45, GrantStatus.PAID)
          .add(26, GrantStatus.PARTLY_PAID)
          .add(8, GrantStatus.APPROVED)
          .add(5, GrantStatus.PUBLICISED)
          .add(6, GrantStatus.REVIEWING)
          .add(5, GrantStatus.APPLIED)
          .add(3, GrantStatus.REFUSED)
          .add(2, GrantStatus.ENDED)
          .mixed("grant status");

  private final Consumer<LedgerRow> out;
  private final List<Sheet.Line> kinds = Sheet.read("grants.csv");
  private long lastId;

  private Grants(Consumer<LedgerRow> out) {
    this.out = out;
  }

  static void write(List<InventedFirm> firms, Consumer<LedgerRow> out) {
    Sheet.read("policies.csv").forEach(line -> out.accept(policy(line)));
    Grants grants = new Grants(out);
    firms.stream().filter(firm -> firm.paid() != null).forEach(grants::drawn);
    firms.stream()
        .filter(Grants::mayBeSupported)
        .sorted(Comparator.comparingLong(firm -> Noise.rank(firm.number(), "granted")))
        .limit(FIRMS)
        .forEach(grants::ruled);
    List<InventedFirm> gone =
        firms.stream()
            .filter(f -> f.status() == Status.MOVED_OUT && f.firstQuarter() < 8)
            .sorted(Comparator.comparingLong(f -> -f.volume().year2016()))
            .limit(2)
            .toList();
    grants.clawedBack(gone.getFirst());
    grants.clawingBack(gone.getLast());
  }

  private static boolean mayBeSupported(InventedFirm firm) {
    boolean open = firm.status() == Status.ACTIVE || firm.status() == Status.MOVED_IN;
    return open
        && firm.number() > FIRST_RULED
        && firm.firstQuarter() < 11
        && firm.volume().level() > 0;
  }

  private static LedgerRow.Policy policy(Sheet.Line line) {
    String issued = line.text("issued");
    return new LedgerRow.Policy(
        line.number("id"),
        line.text("name"),
        line.textOrNull("document"),
        line.textOrNull("clause"),
        line.textOrNull("kind"),
        PartialDate.parse(issued).orElse(null),
        line.textOrNull("reference"));
  }

  /** A grant whose paid sum is drawn by hand: the first payment of a larger one. */
  private void drawn(InventedFirm firm) {
    long paid = Objects.requireNonNull(firm.paid());
    if (firm.number() == CHIPS) {
      add(firm, RESEARCH, GrantStatus.PARTLY_PAID, 200_00);
      add(firm, RENT, GrantStatus.PAID, 100_00);
    } else {
      int kind = paid >= 100_00 ? INDUSTRY : RESEARCH;
      add(firm, kind, GrantStatus.PARTLY_PAID, paid * 100 / GrantRows.FIRST_SHARE);
    }
  }

  private void ruled(InventedFirm firm) {
    int count = 1 + Noise.below(firm.number(), "grants", 5) / 3;
    for (int i = 0; i < count; i++) {
      long seed = firm.number() * 10L + i;
      GrantStatus status = STATUSES.get(Noise.below(seed, "status", STATUSES.size()));
      int index = kind(firm, status, i);
      Sheet.Line kind = kinds.get(index);
      long steps = Noise.between(seed, "size", kind.number("low"), kind.number("high"));
      add(firm, index, status, steps * STEP);
    }
  }

  /** What is half paid is paid over three years; what is all paid over three began in 2014. */
  private int kind(InventedFirm firm, GrantStatus status, int i) {
    int any = (Noise.below(firm.number(), "kind", kinds.size()) + i) % kinds.size();
    boolean overYears = kinds.get(any).number("instalments") > 1;
    return switch (status) {
      case PARTLY_PAID, ENDED -> overYears ? any : i == 0 ? RESEARCH : INDUSTRY;
      case PAID -> overYears && firm.founded().year() > 2013 ? RENT + i : any;
      default -> any;
    };
  }

  private GrantRows add(InventedFirm firm, int kind, GrantStatus status, long amount) {
    GrantRows rows = new GrantRows(firm, kinds.get(kind), status, amount, ++lastId);
    rows.write(out);
    return rows;
  }

  private void clawedBack(InventedFirm firm) {
    add(firm, INDUSTRY, GrantStatus.CLAWED_BACK, 60_00)
        .clawback("承诺期内迁出", new PartialDate(2017, 3, 9), new PartialDate(2017, 5, 26), out);
  }

  private void clawingBack(InventedFirm firm) {
    add(firm, RESEARCH, GrantStatus.CLAWING_BACK, 150_00)
        .clawback("承诺指标未完成", new PartialDate(2017, 6, 15), null, out);
  }
}

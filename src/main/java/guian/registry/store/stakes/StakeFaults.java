package guian.registry.store.stakes;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.FirmName;
import guian.registry.model.FirmsNamed;
import guian.registry.model.FirmsNamed.Named;
import guian.registry.model.Holding;
import guian.registry.model.OwnershipRules.Fault;
import guian.registry.model.RefusedException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jooq.DSLContext;

/** Names the firms that a refused stake has to do with. */
final class StakeFaults {
  private static final String ARROW = " → ";
  private static final String PLUS = " + ";

  private final DSLContext db;

  StakeFaults(DSLContext db) {
    this.db = db;
  }

  RefusedException refusal(Holding stake, Fault fault) {
    return switch (fault) {
      case Fault.Order unused -> new RefusedException("stake.order");
      case Fault.Over over -> over(stake, over);
      case Fault.Cycle cycle ->
          new RefusedException(
              "stake.cycle",
              new FirmsNamed(
                  cycle.path().stream().map(firm -> new Named(name(firm), "")).toList(), ARROW));
      case Fault.SecondHead second ->
          new RefusedException("stake.head", one(stake.firm()), one(second.head()));
      case Fault.BranchWithOwners both ->
          new RefusedException("stake.branch", one(stake.firm()), one(both.other()));
    };
  }

  private RefusedException over(Holding stake, Fault.Over over) {
    FirmsNamed owners =
        new FirmsNamed(
            over.holdings().stream()
                .filter(held -> held.share() != null)
                .map(held ->
                    new Named(
                        name(held.owner()), " " + percent(Objects.requireNonNull(held.share()))))
                .toList(),
            PLUS);
    FirmsNamed firm = one(stake.firm());
    return over.since() == null
        ? new RefusedException("stake.over.always", firm, percent(over.sum()), owners)
        : new RefusedException(
            "stake.over", firm, percent(over.sum()), owners, over.since().toString());
  }

  private FirmsNamed one(long firm) {
    return FirmsNamed.of(name(firm));
  }

  private FirmName name(long firm) {
    return Objects.requireNonNull(
        db.select(FIRM.NAME, FIRM.NAME_EN)
            .from(FIRM)
            .where(FIRM.ID.eq(firm))
            .fetchOne(row -> new FirmName(row.get(FIRM.NAME), row.get(FIRM.NAME_EN))));
  }

  static String percent(long millionths) {
    return BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString() + "%";
  }
}

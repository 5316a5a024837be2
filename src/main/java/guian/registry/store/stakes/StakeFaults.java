package guian.registry.store.stakes;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.Holding;
import guian.registry.model.OwnershipRules.Fault;
import guian.registry.model.RefusedException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Names the firms that a refused stake has to do with. */
final class StakeFaults {
  private static final String ARROW = " → ";

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
              cycle.path().stream().map(this::name).collect(Collectors.joining(ARROW)));
      case Fault.SecondHead second ->
          new RefusedException("stake.head", name(stake.firm()), name(second.head()));
      case Fault.BranchWithOwners both ->
          new RefusedException("stake.branch", name(stake.firm()), name(both.other()));
    };
  }

  private RefusedException over(Holding stake, Fault.Over over) {
    String owners =
        over.holdings().stream()
            .filter(held -> held.share() != null)
            .map(held -> name(held.owner()) + " " + percent(Objects.requireNonNull(held.share())))
            .collect(Collectors.joining(" + "));
    String firm = name(stake.firm());
    return over.since() == null
        ? new RefusedException("stake.over.always", firm, percent(over.sum()), owners)
        : new RefusedException(
            "stake.over", firm, percent(over.sum()), owners, over.since().toString());
  }

  private String name(long firm) {
    return Objects.requireNonNull(
        db.select(FIRM.NAME).from(FIRM).where(FIRM.ID.eq(firm)).fetchOne(FIRM.NAME));
  }

  static String percent(long millionths) {
    return BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString() + "%";
  }
}

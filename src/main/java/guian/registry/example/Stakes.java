package guian.registry.example;

import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.store.ledger.LedgerRow;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who owns the invented firms, and which head offices the branches have. */
final class Stakes {
  private static final long PER_CENT = 10_000;
  private static final List<int[]> SPLITS =
      List.of(
          new int[] {51, 49},
          new int[] {60, 40},
          new int[] {50, 50},
          new int[] {70, 30},
          new int[] {40, 35, 25});

  private final List<String> partners = Outsiders.names("partner");
  private final List<String> foreign = Outsiders.names("foreign");
  private final List<String> hmt = Outsiders.names("hmt");
  private final Outsiders outsiders;
  private final List<InventedFirm> firms;
  private final Consumer<LedgerRow> out;

  Stakes(Outsiders outsiders, List<InventedFirm> firms, Consumer<LedgerRow> out) {
    this.outsiders = outsiders;
    this.firms = firms;
    this.out = out;
  }

  void write(InventedFirm firm) {
    if (firm.headName() != null) {
      stake(outsiders.id(firm.headName()), firm, null, firm.founded(), null);
      return;
    }
    Relation relation = firm.relation();
    if (relation == Relation.JOINT_VENTURE) {
      jointVenture(firm);
    } else if (relation == Relation.WHOLLY_FOREIGN) {
      stake(outsiders.id(pick(foreign, firm, 0)), firm, 100L, firm.founded(), null);
    } else if (relation == Relation.WHOLLY_HMT) {
      stake(outsiders.id(pick(hmt, firm, 0)), firm, 100L, firm.founded(), null);
    } else if (relation == Relation.DOMESTIC && Noise.chance(firm.number(), "owned", 130)) {
      subsidiary(firm);
    }
  }

  private void jointVenture(InventedFirm firm) {
    int[] split =
        firm.number() < 1400
            ? SPLITS.getFirst()
            : SPLITS.get(Noise.below(firm.number(), "split", SPLITS.size()));
    List<String> others = FirmRows.isPartnership(firm) ? partners : foreign;
    for (int i = 0; i < split.length; i++) {
      String owner = i == 0 ? pick(partners, firm, 0) : pick(others, firm, i);
      stake(outsiders.id(owner), firm, (long) split[i], firm.founded(), null);
    }
  }

  /** Owned by a firm of the zone or one outside; a few shares grew later. */
  private void subsidiary(InventedFirm firm) {
    InventedFirm other = firms.get(Noise.below(firm.number(), "parent", firms.size()));
    boolean local =
        other.relation() == Relation.DOMESTIC
            && other.founded().year() < firm.founded().year()
            && Noise.chance(firm.number(), "local parent", 700);
    long owner = local ? other.id() : outsiders.id(pick(partners, firm, 0));
    if (firm.founded().year() < 2016 && Noise.chance(firm.number(), "grown", 250)) {
      PartialDate turn = new PartialDate(2016, Noise.between(firm.number(), "turn", 2, 11), 0);
      stake(owner, firm, 51L, firm.founded(), turn);
      stake(owner, firm, 80L, turn, null);
    } else {
      stake(
          owner,
          firm,
          Noise.chance(firm.number(), "whole", 600) ? 100L : 70L,
          firm.founded(),
          null);
    }
  }

  /** The {@code i}-th owner from a list; different for different {@code i}. */
  private static String pick(List<String> owners, InventedFirm firm, int i) {
    return owners.get((Noise.below(firm.number(), "owner", owners.size()) + i) % owners.size());
  }

  private void stake(
      long owner,
      InventedFirm firm,
      @Nullable Long perCent,
      PartialDate from,
      @Nullable PartialDate until) {
    Long share = perCent == null ? null : perCent * PER_CENT;
    out.accept(
        new LedgerRow.Stake(owner, firm.id(), perCent == null, share, from, until, Sources.LEDGER));
  }
}

package guian.registry.example;

import guian.registry.model.Amount;
import guian.registry.model.PartialDate;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.store.ledger.LedgerRow;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of the invented firms themselves: facts and other names. */
final class FirmRows {
  private static final long FEN_IN_WAN = 1_000_000;
  private static final List<String> FORMS =
      List.of(
          "有限责任公司(自然人投资或控股)",
          "有限责任公司(自然人独资)",
          "有限责任公司(非自然人投资或控股的法人独资)",
          "其他有限责任公司",
          "有限责任公司(国有控股)");
  private static final List<String> CLERKS = List.of("经办甲", "经办乙", "经办丙");
  private static final List<Integer> CAPITALS =
      List.of(10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 3000, 5000, 10000, 20000, 30000);

  private FirmRows() {}

  static void write(InventedFirm firm, long staff, Consumer<LedgerRow> out) {
    out.accept(
        new LedgerRow.Firm(
            firm.id(),
            true,
            firm.name(),
            null,
            InventedCode.of(firm.number()),
            standings(firm),
            firm.industry(),
            firm.park(),
            firm.founded(),
            capital(firm),
            size(firm, staff),
            address(firm),
            firm.volume().corrected() ? "2016 年 1–9 月累计冲减了上半年多计的收入（虚构）。" : null,
            Sources.LEDGER));
    formerName(firm, out);
  }

  private static LedgerRow.Standings standings(InventedFirm firm) {
    Relation relation = firm.relation();
    String form = legalForm(firm);
    if (relation == null) {
      return new LedgerRow.Standings(form, null, null, null, null, firm.status());
    }
    boolean confirmed = isPartnership(firm) || Noise.chance(firm.number(), "confirmed", 380);
    return confirmed
        ? new LedgerRow.Standings(
            form,
            relation,
            RelationBasis.CONFIRMED,
            CLERKS.get(Noise.below(firm.number(), "clerk", CLERKS.size())),
            confirmedOn(firm),
            firm.status())
        : new LedgerRow.Standings(form, relation, RelationBasis.DERIVED, null, null, firm.status());
  }

  private static PartialDate confirmedOn(InventedFirm firm) {
    int month = Noise.between(firm.number(), "confirmed month", 3, 6);
    return new PartialDate(2017, month, Noise.between(firm.number(), "confirmed day", 1, 28));
  }

  /**
   * Whether it is a joint venture of Chinese owners only, which its registered type does not show.
   */
  static boolean isPartnership(InventedFirm firm) {
    return firm.relation() == Relation.JOINT_VENTURE && firm.number() % 10 == 3;
  }

  private static @Nullable String legalForm(InventedFirm firm) {
    Relation relation = firm.relation();
    if (relation == null) {
      return Noise.chance(firm.number(), "other", 500) ? "其他" : null;
    }
    return switch (relation) {
      case BRANCH -> firm.name().contains("股份有限公司") ? "股份有限公司分公司(非上市、自然人投资或控股)" : "有限责任公司分公司";
      case JOINT_VENTURE -> isPartnership(firm) ? "其他有限责任公司" : "有限责任公司(中外合资)";
      case WHOLLY_HMT -> "有限责任公司(台港澳法人独资)";
      case WHOLLY_FOREIGN -> "有限责任公司(外国法人独资)";
      case REP_OFFICE -> "外国(地区)企业常驻代表机构";
      default ->
          firm.name().contains("股份")
              ? "股份有限公司(非上市、自然人投资或控股)"
              : FORMS.get(Noise.below(firm.number(), "legal form", FORMS.size()));
    };
  }

  private static @Nullable Amount capital(InventedFirm firm) {
    if (firm.headName() != null || Noise.chance(firm.number(), "no capital", 30)) {
      return null;
    }
    long quarter =
        firm.volume().level() * Noise.between(firm.number(), "capital", 60, 160) / 40_000;
    long wan = CAPITALS.stream().filter(c -> c <= quarter).reduce(10, Math::max);
    boolean dollars = firm.relation() == Relation.WHOLLY_FOREIGN;
    return new Amount(wan * FEN_IN_WAN / (dollars ? 5 : 1), dollars ? "USD" : Amount.CNY);
  }

  /** By staff and the revenue of 2016, as the classes of 2017 are drawn; none without that year. */
  private static @Nullable SizeClass size(InventedFirm firm, long staff) {
    long wan = firm.volume().year2016() / 100;
    if (firm.firstQuarter() >= 12) {
      return null;
    }
    return switch (firm.division()) {
      case 65 -> size(staff, wan, new long[] {300, 10000, 100, 1000, 10, 50});
      case 63, 64 -> size(staff, wan, new long[] {2000, 100000, 100, 1000, 10, 100});
      case 38, 39 -> size(staff, wan, new long[] {1000, 40000, 300, 2000, 20, 300});
      default -> size(staff, wan, new long[] {300, 0, 100, 0, 10, 0});
    };
  }

  private static SizeClass size(long staff, long wan, long[] limits) {
    if (staff >= limits[0] && wan >= limits[1]) {
      return SizeClass.LARGE;
    }
    if (staff >= limits[2] && wan >= limits[3]) {
      return SizeClass.MEDIUM;
    }
    return staff >= limits[4] && wan >= limits[5] ? SizeClass.SMALL : SizeClass.MICRO;
  }

  private static @Nullable String address(InventedFirm firm) {
    return firm.park() == null
        ? null
        : "贵安新区" + firm.park() + "示例路" + Noise.between(firm.number(), "house", 1, 199) + "号";
  }

  private static void formerName(InventedFirm firm, Consumer<LedgerRow> out) {
    String name = firm.name();
    boolean renamed = firm.number() == 1153 || Noise.chance(firm.number(), "renamed", 90);
    String former =
        name.contains("服务有限公司")
            ? name.replace("服务有限公司", "有限公司")
            : name.startsWith("贵安新区") ? name.replaceFirst("贵安新区", "贵州") : name;
    if (renamed && !former.equals(name) && firm.headName() == null) {
      PartialDate until =
          new PartialDate(2017, Noise.between(firm.number(), "renamed on", 1, 5), 0);
      out.accept(new LedgerRow.Name(firm.id(), former, "former", until, Sources.LEDGER));
    }
  }
}

package guian.registry.ui.growth;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.Indicator;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.store.claims.TypedClaim;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Turns the form of a claim into a claim, and back; what is no number or date is refused. */
final class ClaimTyping {
  private static final int WAN = 4;

  private ClaimTyping() {}

  /**
   * The claim that a form states.
   *
   * @throws RefusedException {@code claim.firm}, {@code claim.number}, {@code claim.date}, {@code
   *     claim.target_period}
   */
  static TypedClaim claim(ClaimDraft draft) {
    Indicator indicator = draft.indicator();
    Period target = draft.targetPeriod();
    if (draft.firmId() == null || indicator == null) {
      throw new RefusedException("claim.firm");
    }
    if (target == null) {
      throw new RefusedException("claim.target_period");
    }
    return new TypedClaim(
        indicator.id(),
        draft.said(),
        draft.saidBy(),
        date(plain(draft.saidOn())),
        draft.basePeriod(),
        amount(draft.baseAmount(), indicator),
        number(draft.multiple()),
        target,
        amount(draft.targetAmount(), indicator));
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  private static @Nullable PartialDate date(String text) {
    return text.isEmpty()
        ? null
        : PartialDate.parse(text.replace('/', '-').replace('.', '-'))
            .orElseThrow(() -> new RefusedException("claim.date", text));
  }

  private static @Nullable BigDecimal number(String typed) {
    String text = plain(typed);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return new BigDecimal(text.replace(",", ""));
    } catch (NumberFormatException e) {
      throw new RefusedException(e, "claim.number", text);
    }
  }

  private static @Nullable Amount amount(String typed, Indicator indicator) {
    BigDecimal number = number(typed);
    if (number == null) {
      return null;
    }
    BigDecimal units = indicator.isMoney() ? number.movePointRight(WAN) : number;
    if (units.stripTrailingZeros().scale() > 2 || units.precision() - units.scale() > 15) {
      throw new RefusedException("claim.number", plain(typed));
    }
    return Amount.of(units, indicator.unit());
  }

  /** The form of a claim as it is recorded. */
  static ClaimDraft draft(Claim claim, String firm, Indicator indicator) {
    return new ClaimDraft(
        claim.id(),
        claim.firmId(),
        firm,
        indicator,
        claim.said(),
        claim.saidBy() == null ? "" : claim.saidBy(),
        claim.saidOn() == null ? "" : claim.saidOn().iso(),
        claim.basePeriod(),
        text(claim.baseAmount(), indicator),
        claim.multiple() == null ? "" : plain(claim.multiple()),
        claim.targetPeriod(),
        claim.multiple() == null ? text(claim.targetAmount(), indicator) : "");
  }

  private static String text(@Nullable Amount amount, Indicator indicator) {
    return amount == null
        ? ""
        : plain(indicator.isMoney() ? amount.value().movePointLeft(WAN) : amount.value());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

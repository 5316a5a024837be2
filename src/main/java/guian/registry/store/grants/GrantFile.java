package guian.registry.store.grants;

import guian.registry.model.Amount;
import guian.registry.model.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything known about one grant. */
public record GrantFile(
    GrantRow row,
    Policy policy,
    Terms terms,
    List<Instalment> instalments,
    List<Commitment> commitments,
    List<Clawback> clawbacks,
    @Nullable String source) {
  /** The policy a grant rests on. */
  public record Policy(
      String name,
      @Nullable String documentNumber,
      @Nullable String clause,
      @Nullable PartialDate issuedOn,
      @Nullable String reference) {}

  /** How the amount came about and who pays. */
  public record Terms(
      @Nullable String basis, @Nullable String batch, @Nullable String fundSource) {}

  /** Money asked back, and what came. */
  public record Clawback(
      long id,
      @Nullable PartialDate decidedOn,
      Amount amount,
      @Nullable String reason,
      @Nullable PartialDate receivedOn,
      @Nullable Amount received) {}
}

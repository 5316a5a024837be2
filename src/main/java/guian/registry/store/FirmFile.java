package guian.registry.store;

import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.FirmFacts;
import guian.registry.model.GrantStatus;
import guian.registry.model.NameKind;
import guian.registry.model.Observation;
import guian.registry.model.PartialDate;
import guian.registry.model.StakeKind;
import guian.registry.model.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the registry knows of one firm.
 *
 * @param observations by indicator, then period, the value in use before those kept beside it
 * @param owners who owns the firm, or is its head office
 * @param holdings what the firm owns, and its branches
 * @param history the newest entries
 * @param historyCount how many entries there are in all
 */
public record FirmFile(
    FirmFacts facts,
    List<OtherName> names,
    List<Reported> observations,
    List<Stake> owners,
    List<Stake> holdings,
    List<Grant> grants,
    List<Placement> placements,
    List<Claim> claims,
    List<HistoryEntry> history,
    long historyCount) {

  /** A name besides the present one. */
  public record OtherName(
      long id,
      String name,
      NameKind kind,
      @Nullable PartialDate from,
      @Nullable PartialDate until) {}

  /** An observation with its standing and the name of its source. */
  public record Reported(
      long id,
      Observation observation,
      Standing standing,
      String sourceName,
      @Nullable Long importId) {}

  /**
   * A stake of one firm in another, seen from one of them.
   *
   * @param other the other firm
   * @param percent the share in per cent; null when unknown or for a head office
   */
  public record Stake(
      long id,
      long other,
      String otherName,
      StakeKind kind,
      @Nullable BigDecimal percent,
      @Nullable PartialDate from,
      @Nullable PartialDate until) {}

  /**
   * A grant with its payments and promises.
   *
   * @param paid the sum of what was paid; null when nothing was
   */
  public record Grant(
      long id,
      String policy,
      @Nullable String kind,
      @Nullable PartialDate approvedOn,
      @Nullable Amount approved,
      @Nullable Amount paid,
      @Nullable Amount clawedBack,
      GrantStatus status,
      List<Instalment> instalments,
      List<Commitment> commitments) {}

  /** One part of a grant, due and paid. */
  public record Instalment(
      long sequence,
      @Nullable PartialDate dueOn,
      @Nullable Amount due,
      @Nullable PartialDate paidOn,
      @Nullable Amount paid) {}

  /** What the firm promised for a grant. */
  public record Commitment(
      String said,
      @Nullable String indicator,
      @Nullable Amount amount,
      @Nullable String duePeriod,
      @Nullable String outcome) {}

  /** Posts for students, and of which university when the source says. */
  public record Placement(
      long id,
      @Nullable String university,
      @Nullable String title,
      long posts,
      @Nullable PartialDate starts,
      @Nullable PartialDate ends) {}
}

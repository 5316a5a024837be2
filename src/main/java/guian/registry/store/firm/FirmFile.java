package guian.registry.store.firm;

import guian.registry.model.Claim;
import guian.registry.model.FirmFacts;
import guian.registry.model.FirmName;
import guian.registry.model.NameKind;
import guian.registry.model.PartialDate;
import guian.registry.model.StakeKind;
import guian.registry.store.figures.ReportedFigure;
import guian.registry.store.grants.FirmGrant;
import guian.registry.store.history.HistoryEntry;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the registry knows of one firm.
 *
 * @param observations by indicator, then period, the value in use before those kept beside it
 * @param owners who owns the firm, or is its head office
 * @param holdings what the firm owns, and its branches
 * @param merges the firms that went into it and can be taken apart again
 * @param history the newest entries
 * @param historyCount how many entries there are in all
 */
public record FirmFile(
    FirmFacts facts,
    List<OtherName> names,
    List<ReportedFigure> observations,
    List<Stake> owners,
    List<Stake> holdings,
    List<FirmGrant> grants,
    List<Placement> placements,
    List<Claim> claims,
    List<Merged> merges,
    List<HistoryEntry> history,
    long historyCount) {

  /** A name besides the present one. */
  public record OtherName(
      long id,
      String name,
      NameKind kind,
      @Nullable PartialDate from,
      @Nullable PartialDate until) {}

  /**
   * A stake of one firm in another, seen from one of them.
   *
   * @param other the other firm
   * @param percent the share in per cent; null when unknown or for a head office
   */
  public record Stake(
      long id,
      long other,
      FirmName otherName,
      StakeKind kind,
      @Nullable BigDecimal percent,
      @Nullable PartialDate from,
      @Nullable PartialDate until) {}

  /** Posts for students, and of which universities when the source says; several share them. */
  public record Placement(
      long id,
      List<String> universities,
      @Nullable String title,
      long posts,
      @Nullable PartialDate starts,
      @Nullable PartialDate ends) {}
}

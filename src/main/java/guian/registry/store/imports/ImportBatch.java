package guian.registry.store.imports;

import guian.registry.model.Amount;
import guian.registry.model.GrantStatus;
import guian.registry.model.Relation;
import guian.registry.model.Standing;
import guian.registry.store.firm.FirmField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that one import writes.
 *
 * @param lastChange the registry's last change when the plan was made
 * @param heads the head offices of branches among the firms
 * @param rejected how many rows of the file are not used
 * @param mapping what the next file of this one's shape need not be asked
 */
public record ImportBatch(
    File file,
    long lastChange,
    List<FirmWrite> firms,
    List<HeadWrite> heads,
    Counts counts,
    int rejected,
    Mapping mapping) {
  /**
   * The file.
   *
   * @param bureau the bureau that it names as its own; null when it names none
   */
  public record File(
      String name,
      String sha256,
      long bytes,
      String format,
      @Nullable String encoding,
      @Nullable String bureau) {}

  /** How many firms and figures are new, changed and as they were. */
  public record Counts(
      int firmsNew,
      int firmsUpdated,
      int firmsUnchanged,
      int figuresNew,
      int figuresRevised,
      int figuresUnchanged) {}

  /**
   * What is written of one firm.
   *
   * @param firmId null for a new firm
   * @param facts the facts to set, by {@link FactText}
   * @param relation the relation to set as derived; null to leave it
   * @param joins whether a firm outside the ledger joins it
   * @param formerNames names to add as former ones
   * @param statement what the file states and the registry has already
   */
  public record FirmWrite(
      @Nullable Long firmId,
      Map<FirmField, String> facts,
      @Nullable Relation relation,
      boolean joins,
      List<String> formerNames,
      List<FigureWrite> figures,
      List<GrantWrite> grants,
      List<PlacementWrite> placements,
      List<ClaimWrite> claims,
      Statement statement) {
    boolean hasLists() {
      return !grants.isEmpty() || !placements.isEmpty() || !claims.isEmpty();
    }
  }

  /**
   * One grant to write, amounts in fen.
   *
   * @param grantId the grant that it brings up to date; null for a new one
   * @param status how it stands; null where only promises are added
   * @param payments the instalments to add
   * @param clawback what is taken back, to add; null for none
   * @param commitments what the firm promised for it, to add
   */
  public record GrantWrite(
      @Nullable Long grantId,
      String policy,
      @Nullable String document,
      @Nullable String kind,
      @Nullable String batch,
      @Nullable String fund,
      @Nullable String appliedOn,
      @Nullable String approvedOn,
      @Nullable Long approved,
      @Nullable GrantStatus status,
      List<KnownGrant.Paid> payments,
      @Nullable ClawbackWrite clawback,
      List<CommitmentWrite> commitments,
      Cell cell) {}

  /**
   * What a firm promised for a grant, in the file's words; in hundredths of its indicator's unit.
   */
  public record CommitmentWrite(String indicator, String said, long amount, String duePeriod) {}

  /** What is taken back of a grant, in fen, and what of it has come in. */
  public record ClawbackWrite(
      long amount, @Nullable String on, @Nullable String reason, @Nullable Long received) {}

  /**
   * Posts for students to write; several universities share them.
   *
   * @param placementId those of the registry that have another number now; null for new ones
   */
  public record PlacementWrite(
      @Nullable Long placementId,
      List<String> universities,
      @Nullable String title,
      int posts,
      @Nullable String startsOn,
      @Nullable String endsOn,
      Cell cell) {}

  /**
   * A branch's head office to write.
   *
   * @param branch the branch's place among the firms
   * @param headId the head office in the registry; null when it is among the firms
   * @param head its place among the firms; null when the registry has it
   * @param raw its name as the file has it
   */
  public record HeadWrite(int branch, @Nullable Long headId, @Nullable Integer head, String raw) {}

  /** A stated future to write, as the file says it. */
  public record ClaimWrite(FigureKey key, Amount amount, String said, Cell cell) {}

  /**
   * One figure to write.
   *
   * @param amount null when it is not disclosed
   * @param replaces the figure in use that it makes a former one; null when it makes none
   * @param standing in use, or beside a figure of another line
   * @param line the {@link SourceLine} it is kept in; null for that of its file
   */
  public record FigureWrite(
      FigureKey key,
      @Nullable Amount amount,
      String unit,
      @Nullable String unitFrom,
      Cell cell,
      @Nullable Long replaces,
      Standing standing,
      @Nullable String line) {}

  /** Where a figure stands in the file. */
  public record Cell(String sheet, String name, String raw) {}
}

package guian.registry.importing.plan;

import guian.registry.model.Coded;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.imports.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one firm that a sheet names.
 *
 * @param group the firm's number in the plan; entries of two sheets about one firm share it
 * @param facts what the file says of it, by {@link guian.registry.store.imports.FactText}
 * @param relation the relation that its type and name show; null when they show none
 * @param firmId the firm of the registry that it is; null for a new one, or while that is open
 * @param changes what changes of a firm that the registry has; of a new one all that is said
 * @param formerNames the names to be kept as former ones
 * @param head the head office to be recorded; null for none
 * @param statement what it says of a firm that the registry has, and that changes nothing
 */
public record FirmPlan(
    int group,
    String sheet,
    int row,
    String name,
    Map<FirmField, String> facts,
    @Nullable Relation relation,
    Decision decision,
    @Nullable Long firmId,
    List<FactChange> changes,
    List<String> formerNames,
    @Nullable Head head,
    Statement statement) {
  /** The code under which a head office is shown among the changes. */
  public static final String HEAD_OFFICE = "head_office";

  /**
   * A head office, in the registry or in the same file.
   *
   * @param firmId its id; null when it comes with the file
   * @param group its number in the plan; null when the registry has it
   */
  public record Head(@Nullable Long firmId, @Nullable Integer group, String name, String cell) {
    FactChange change() {
      return new FactChange(HEAD_OFFICE, null, name, cell, true);
    }
  }

  /** What is done with a firm. */
  public enum Decision implements Coded {
    NEW,
    UPDATE,
    UNCHANGED,
    /** Nothing until a question is answered, or because it was set aside. */
    ASK
  }

  /**
   * A fact that changes, or would.
   *
   * @param field a {@link FirmField}'s code, {@code relation}, or {@code is_resident} for a firm
   *     that joins the ledger
   * @param before null when it was not recorded
   * @param cell where the new value stands
   * @param applied false for a value that is only shown, because the registry's is finer
   */
  public record FactChange(
      String field,
      @Nullable String before,
      String after,
      @Nullable String cell,
      boolean applied) {}

  /** The text of a fact; null when the file does not say it. */
  public @Nullable String text(FirmField field) {
    return facts.get(field);
  }
}

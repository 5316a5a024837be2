package guian.registry.importing.plan;

import guian.registry.importing.rows.RowGrant;
import guian.registry.model.Coded;
import guian.registry.model.GrantStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one grant.
 *
 * @param group the number of its firm in the plan
 * @param grant as the file states it; of a grant to be brought up to date, what it adds
 * @param grantId the grant of the registry that it is; null for a new one
 * @param restated what it says of that grant; null for a new one
 */
public record GrantPlan(
    int group,
    String sheet,
    RowGrant grant,
    Decision decision,
    @Nullable Long grantId,
    @Nullable Restated restated) {
  /**
   * What the file says of a grant that the registry has already.
   *
   * @param approved the amount in fen; null when it says none
   * @param instalments the ids of those it states again
   * @param clawbacks the ids of those it states again
   * @param settled the instalments that were due and are paid by it, by the payment's number
   */
  public record Restated(
      @Nullable Long approved,
      GrantStatus status,
      List<Long> instalments,
      List<Long> clawbacks,
      Map<Integer, Long> settled) {}

  /** What is done with a grant or with posts. */
  public enum Decision implements Coded {
    NEW,
    UPDATE,
    UNCHANGED,
    /** Nothing while a question is open, or because it was set aside. */
    ASK;

    /** Whether something is written. */
    boolean isWritten() {
      return this == NEW || this == UPDATE;
    }
  }
}

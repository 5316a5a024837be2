package guian.registry.importing.plan;

import guian.registry.importing.rows.RowGrant;
import guian.registry.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one grant.
 *
 * @param group the number of its firm in the plan
 * @param grant as the file states it; of a grant to be brought up to date, what it adds
 * @param grantId the grant of the registry that it is; null for a new one
 */
public record GrantPlan(
    int group, String sheet, RowGrant grant, Decision decision, @Nullable Long grantId) {
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

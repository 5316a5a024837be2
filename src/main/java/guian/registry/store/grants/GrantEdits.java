package guian.registry.store.grants;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes by hand about grants. Each call is one step of the history; what cannot be
 * is refused and changes nothing.
 *
 * <p>Refusals: {@code grant.amount}, {@code grant.date}, {@code grant.period}, {@code
 * grant.status}, {@code grant.outcome}, {@code grant.needed} for what is typed; {@code
 * grant.future}, {@code grant.order}, {@code grant.clawed} for what a grant cannot be, see {@link
 * GrantFault}; {@code grant.gone}.
 */
public final class GrantEdits {
  private final Registry registry;

  /** Edits the grants of this registry. */
  public GrantEdits(Registry registry) {
    this.registry = registry;
  }

  /**
   * Adds a grant that a firm applied for under a policy, which is added too when it is not known,
   * and returns its id.
   *
   * @throws RefusedException {@code grant.policy}, {@code firm.gone}
   */
  public long add(Author author, long firmId, String policy) {
    return registry.write(author, step -> new GrantWriting(step).add(firmId, policy));
  }

  /**
   * Changes one field to what a person typed; null or blank is not recorded.
   *
   * @param rowId of the grant, instalment, commitment or clawback that the field is of
   * @return whether it differs from what was recorded
   */
  public boolean change(Author author, GrantField field, long rowId, @Nullable String text) {
    return registry.write(author, step -> new GrantWriting(step).change(field, rowId, text));
  }

  /** Adds an instalment, a commitment or a clawback of a grant, and returns its id. */
  public long addPart(
      Author author, long grantId, GrantField.Part part, Map<GrantField, String> texts) {
    return registry.write(author, step -> new GrantWriting(step).addPart(grantId, part, texts));
  }

  /** Removes a grant with all that belongs to it, or one part; what is gone already stays so. */
  public void remove(Author author, GrantField.Part part, long rowId) {
    registry.write(author, step -> new GrantWriting(step).remove(part, rowId));
  }
}

package guian.registry.store.claims;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.records.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** Claims recorded by hand. Each call is one step of the history and can be taken back. */
public final class ClaimEdits {
  private final Registry registry;

  public ClaimEdits(Registry registry) {
    this.registry = registry;
  }

  /**
   * Adds a claim of a firm and returns its id.
   *
   * @throws RefusedException {@code firm.gone}, and as {@link #change}
   */
  public long add(Author author, long firmId, TypedClaim typed) {
    return registry.write(
        author,
        step -> {
          if (!step.db().fetchExists(FIRM, FIRM.ID.eq(firmId))) {
            throw new RefusedException("firm.gone", firmId);
          }
          ClaimRecord row = new ClaimRecord();
          row.setFirmId(firmId);
          new ClaimFields(step, row).set(typed);
          return step.insert(row, firmId);
        });
  }

  /**
   * Changes a claim to what a person typed. Where it was read stays: what differs from there is in
   * the history.
   *
   * @return whether it differs from what was recorded
   * @throws RefusedException {@code claim.gone}, {@code claim.said}, {@code claim.target}, {@code
   *     claim.multiple}, {@code claim.base}, {@code claim.periods}, {@code claim.unit}
   */
  public boolean change(Author author, long claimId, TypedClaim typed) {
    return registry.write(
        author,
        step -> {
          ClaimRecord row = claim(step, claimId);
          if (row == null) {
            throw new RefusedException("claim.gone", claimId);
          }
          new ClaimFields(step, row).set(typed);
          return step.update(row, row.getFirmId()) > 0;
        });
  }

  /** Removes a claim; nothing happens when it is gone already. */
  public boolean remove(Author author, long claimId) {
    return registry.write(
        author,
        step -> {
          ClaimRecord row = claim(step, claimId);
          if (row != null) {
            step.delete(row, row.getFirmId());
          }
          return row != null;
        });
  }

  private static @Nullable ClaimRecord claim(Writing step, long id) {
    return step.db().fetchOne(CLAIM, CLAIM.ID.eq(id));
  }
}

package guian.registry.store.stakes;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;

/**
 * What a person changes by hand about who owns whom. Each call is one step of the history; what
 * cannot be is refused and changes nothing.
 *
 * <p>Refusals: {@code stake.percent}, {@code stake.percent.head}, {@code stake.from}, {@code
 * stake.until} for what is typed; {@code stake.order}, {@code stake.over}, {@code
 * stake.over.always}, {@code stake.cycle}, {@code stake.head}, {@code stake.branch} for what {@link
 * guian.registry.model.OwnershipRules} do not allow; {@code stake.gone}, {@code firm.gone}.
 */
public final class StakeEdits {
  private final Registry registry;

  public StakeEdits(Registry registry) {
    this.registry = registry;
  }

  /** Adds a stake and returns its id. */
  public long add(Author author, long owner, long firm, TypedStake typed) {
    return registry.write(author, step -> new StakeWriting(step).add(owner, firm, typed));
  }

  /**
   * Adds a stake of an owner outside the zone that the registry does not have yet, and that owner.
   *
   * @throws RefusedException as above, and {@code firm.name.empty}, {@code firm.name.taken}
   */
  public long addWithOwner(Author author, String ownerName, long firm, TypedStake typed) {
    return registry.write(
        author,
        step -> {
          long owner = new guian.registry.store.firm.OutsideFirms(step).create(ownerName);
          return new StakeWriting(step).add(owner, firm, typed);
        });
  }

  /**
   * Changes the per cent and the dates of a stake.
   *
   * @return whether anything differs from what was recorded
   */
  public boolean change(Author author, long stakeId, TypedStake typed) {
    return registry.write(author, step -> new StakeWriting(step).change(stakeId, typed));
  }

  /** Removes a stake that was wrong; nothing happens when it is gone already. */
  public void remove(Author author, long stakeId) {
    registry.write(author, step -> new StakeWriting(step).remove(stakeId));
  }
}

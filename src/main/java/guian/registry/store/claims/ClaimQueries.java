package guian.registry.store.claims;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.Claim;
import guian.registry.store.Registry;
import guian.registry.store.figures.ClaimReading;
import java.util.List;
import java.util.Optional;

/** Questions about the claims of the registry. */
public final class ClaimQueries {
  private final Registry registry;

  public ClaimQueries(Registry registry) {
    this.registry = registry;
  }

  /** The claims of firms of the ledger on any indicator: the latest target first. */
  public List<Claim> all() {
    return registry.read(db ->
        ClaimReading.select(db)
            .join(FIRM)
            .on(FIRM.ID.eq(CLAIM.FIRM_ID))
            .where(FIRM.IS_RESIDENT.eq(true))
            .orderBy(CLAIM.TARGET_PERIOD.desc(), FIRM.NAME_ORDER, CLAIM.ID)
            .fetch(ClaimReading::claim));
  }

  /** One claim; empty when it is gone. */
  public Optional<Claim> claim(long id) {
    return registry.read(
        db -> ClaimReading.select(db).where(CLAIM.ID.eq(id)).fetchOptional(ClaimReading::claim));
  }
}

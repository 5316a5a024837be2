package guian.registry.store;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.STAKE;

import org.jooq.DSLContext;

/** What else in a registry refers to a firm. */
final class FirmReferences {
  private FirmReferences() {}

  static boolean exist(DSLContext db, long firmId) {
    return db.fetchExists(OBSERVATION, OBSERVATION.FIRM_ID.eq(firmId))
        || db.fetchExists(FIRM_NAME, FIRM_NAME.FIRM_ID.eq(firmId))
        || db.fetchExists(STAKE, STAKE.FIRM_ID.eq(firmId).or(STAKE.OWNER_ID.eq(firmId)))
        || db.fetchExists(CLAIM, CLAIM.FIRM_ID.eq(firmId))
        || db.fetchExists(GRANT, GRANT.FIRM_ID.eq(firmId))
        || db.fetchExists(PLACEMENT, PLACEMENT.FIRM_ID.eq(firmId));
  }
}

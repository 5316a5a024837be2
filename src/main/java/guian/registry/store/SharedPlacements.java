package guian.registry.store;

import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.PLACEMENT_SHARE;
import static guian.registry.store.db.Tables.UNIVERSITY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The universities of posts that several share. */
public final class SharedPlacements {
  private final Map<Long, List<String>> shared;

  private SharedPlacements(Map<Long, List<String>> shared) {
    this.shared = shared;
  }

  /** Those of the posts of some firms. */
  public static SharedPlacements of(DSLContext db, Collection<Long> firmIds) {
    return new SharedPlacements(
        db.select(PLACEMENT_SHARE.PLACEMENT_ID, UNIVERSITY.NAME)
            .from(PLACEMENT_SHARE)
            .join(PLACEMENT)
            .on(PLACEMENT.ID.eq(PLACEMENT_SHARE.PLACEMENT_ID))
            .join(UNIVERSITY)
            .on(UNIVERSITY.ID.eq(PLACEMENT_SHARE.UNIVERSITY_ID))
            .where(PLACEMENT.FIRM_ID.in(firmIds))
            .orderBy(PLACEMENT_SHARE.ID)
            .fetchGroups(PLACEMENT_SHARE.PLACEMENT_ID, UNIVERSITY.NAME));
  }

  /**
   * The universities of some posts.
   *
   * @param only the one that has them alone; null when several share them, or none is named
   */
  public List<String> universities(long placementId, @Nullable String only) {
    return only == null ? List.copyOf(shared.getOrDefault(placementId, List.of())) : List.of(only);
  }
}

package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Via;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the window's frame says of a registry: how many firms, when last changed. */
public final class Overview {
  private static final String ZONE_NAME = "zone.name";

  private final Registry registry;

  /**
   * The frame's facts.
   *
   * @param zone the zone's name; null when it is not set
   * @param savedAt when the registry last changed; null when it never did
   * @param example whether the example was loaded into it
   */
  public record Facts(
      @Nullable String zone, long firms, @Nullable Instant savedAt, boolean example) {}

  public Overview(Registry registry) {
    this.registry = registry;
  }

  /** The facts as they are now. */
  public Facts read() {
    return registry.read(db ->
        new Facts(
            db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.KEY.eq(ZONE_NAME))
                .fetchOne(SETTING.VALUE),
            db.fetchCount(FIRM, FIRM.IS_RESIDENT.eq(true)),
            savedAt(db),
            db.fetchExists(STEP, STEP.VIA.eq(Via.EXAMPLE.code()))));
  }

  private static @Nullable Instant savedAt(DSLContext db) {
    Optional<String> at =
        db.select(STEP.AT).from(STEP).orderBy(STEP.ID.desc()).limit(1).fetchOptional(STEP.AT);
    return at.map(Instant::parse).orElse(null);
  }
}

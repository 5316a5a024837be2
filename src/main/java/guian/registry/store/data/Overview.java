package guian.registry.store.data;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.EDITION;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.REPORT_SENTENCE;
import static guian.registry.store.db.Tables.REPORT_TEMPLATE;
import static guian.registry.store.db.Tables.SAVED_VIEW;
import static guian.registry.store.db.Tables.SETTING;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.model.Via;
import guian.registry.store.Registry;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the window's frame says of a registry: how many firms, when last changed. */
public final class Overview {
  private final Registry registry;

  /**
   * The frame's facts.
   *
   * @param zone the zone's name; null when it is not set
   * @param savedAt when the registry last changed; null when it never did
   * @param zoneEnglish the same in English
   * @param example how much of it is the example
   */
  public record Facts(
      @Nullable String zone,
      @Nullable String zoneEnglish,
      long firms,
      @Nullable Instant savedAt,
      Example example) {}

  /** How much of a registry is the Guian example. */
  public enum Example {
    /** None of it. */
    NONE,
    /** All of it. */
    ALL,
    /** A part: a person or an import has changed the ledger since. */
    PART
  }

  public Overview(Registry registry) {
    this.registry = registry;
  }

  /** The facts as they are now. */
  public Facts read() {
    return registry.read(db ->
        new Facts(
            setting(db, ZoneSettings.NAME),
            setting(db, ZoneSettings.NAME_EN),
            db.fetchCount(FIRM, FIRM.IS_RESIDENT.eq(true)),
            savedAt(db),
            example(db)));
  }

  private static @Nullable String setting(DSLContext db, String key) {
    return db.select(SETTING.VALUE)
        .from(SETTING)
        .where(SETTING.KEY.eq(key))
        .fetchOne(SETTING.VALUE);
  }

  private static Example example(DSLContext db) {
    if (!db.fetchExists(STEP, STEP.VIA.eq(Via.EXAMPLE.code()))) {
      return Example.NONE;
    }
    var undoing = STEP.as("undoing");
    boolean changed =
        db.fetchExists(
            DSL.selectOne()
                .from(STEP)
                .join(CHANGE)
                .on(CHANGE.STEP_ID.eq(STEP.ID))
                .where(STEP.VIA.in(Via.MANUAL.code(), Via.IMPORT.code()))
                .and(
                    CHANGE.TABLE_NAME.notIn(
                        SETTING.getName(),
                        SAVED_VIEW.getName(),
                        EDITION.getName(),
                        REPORT_SENTENCE.getName(),
                        REPORT_TEMPLATE.getName()))
                .andNotExists(DSL.selectOne().from(undoing).where(undoing.UNDOES.eq(STEP.ID))));
    return changed ? Example.PART : Example.ALL;
  }

  private static @Nullable Instant savedAt(DSLContext db) {
    Optional<String> at =
        db.select(STEP.AT).from(STEP).orderBy(STEP.ID.desc()).limit(1).fetchOptional(STEP.AT);
    return at.map(Instant::parse).orElse(null);
  }
}

package guian.registry.store.firm;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.MERGE;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.STAKE;
import static guian.registry.store.db.Tables.STEP;
import static guian.registry.store.db.Tables.UNIVERSITY;

import guian.registry.model.Claim;
import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.NameKey;
import guian.registry.model.NameKind;
import guian.registry.model.StakeKind;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import guian.registry.store.SharedPlacements;
import guian.registry.store.figures.ClaimReading;
import guian.registry.store.figures.ObservationReading;
import guian.registry.store.grants.GrantReading;
import guian.registry.store.history.History;
import guian.registry.store.history.HistoryEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Reads a firm's file, and finds a firm by what a person calls it. */
public final class FirmFileQueries {
  private static final int HISTORY_SHOWN = 200;

  private final Registry registry;

  public FirmFileQueries(Registry registry) {
    this.registry = registry;
  }

  /**
   * The file of a firm with the newest entries of its history; empty when there is no such firm.
   */
  public Optional<FirmFile> file(long id) {
    return registry.read(db ->
        db.selectFrom(FIRM).where(FIRM.ID.eq(id)).fetchOptional().map(row -> read(db, id, row)));
  }

  private static FirmFile read(
      DSLContext db, long id, guian.registry.store.db.tables.records.FirmRecord row) {
    History history = new History(db, id);
    return new FirmFile(
        FirmReading.facts(row),
        names(db, id),
        new ObservationReading(db).ofFirm(id),
        stakes(db, STAKE.FIRM_ID, STAKE.OWNER_ID, id),
        stakes(db, STAKE.OWNER_ID, STAKE.FIRM_ID, id),
        new GrantReading(db).ofFirm(id),
        placements(db, id),
        claims(db, id),
        merges(db, id),
        history.entries(0, HISTORY_SHOWN),
        history.count());
  }

  /** A firm's history, the newest entries first. */
  public List<HistoryEntry> history(long id, int offset, int limit) {
    return registry.read(db -> new History(db, id).entries(offset, limit));
  }

  /**
   * The firms that a person may mean by an id, a credit code, or a present or other name; several
   * when a name is not unique. A present name written exactly so goes before names that only meet
   * it, as another width of its brackets does.
   */
  public List<Long> find(String idCodeOrName) {
    String text = idCodeOrName.strip();
    return registry.read(db -> {
      List<Long> byCode =
          db.select(FIRM.ID)
              .from(FIRM)
              .where(FIRM.CREDIT_CODE.eq(guian.registry.model.CreditCode.normalise(text)))
              .or(FIRM.REGISTRATION_NUMBER.eq(text))
              .fetch(FIRM.ID);
      List<Long> found = byCode.isEmpty() ? named(db, text) : byCode;
      return found.isEmpty() ? byId(db, text) : found;
    });
  }

  private static List<Long> named(DSLContext db, String text) {
    String key = NameKey.of(text);
    List<Long> exact =
        db.select(FIRM.ID)
            .from(FIRM)
            .where(FIRM.NAME_KEY.eq(key).and(FIRM.NAME.eq(text)))
            .orderBy(FIRM.ID)
            .fetch(FIRM.ID);
    return exact.isEmpty() ? byName(db, key) : exact;
  }

  private static List<Long> byName(DSLContext db, String key) {
    return db.select(FIRM.ID)
        .from(FIRM)
        .where(FIRM.NAME_KEY.eq(key))
        .union(db.select(FIRM_NAME.FIRM_ID).from(FIRM_NAME).where(FIRM_NAME.NAME_KEY.eq(key)))
        .orderBy(1)
        .fetch(r -> r.value1());
  }

  private static List<Long> byId(DSLContext db, String text) {
    return text.matches("\\d{1,15}")
        ? db.select(FIRM.ID).from(FIRM).where(FIRM.ID.eq(Long.valueOf(text))).fetch(FIRM.ID)
        : List.of();
  }

  private static List<FirmFile.OtherName> names(DSLContext db, long id) {
    return db.selectFrom(FIRM_NAME)
        .where(FIRM_NAME.FIRM_ID.eq(id))
        .orderBy(FIRM_NAME.ID)
        .fetch(r ->
            new FirmFile.OtherName(
                r.getId(),
                r.getName(),
                Coded.of(NameKind.class, r.getKind()),
                FirmReading.date(r.getFromOn()),
                FirmReading.date(r.getUntilOn())));
  }

  private static List<FirmFile.Stake> stakes(
      DSLContext db, TableField<?, Long> mine, TableField<?, Long> other, long id) {
    return db.select(
            STAKE.ID,
            other,
            FIRM.NAME,
            STAKE.KIND,
            STAKE.SHARE,
            STAKE.FROM_ON,
            STAKE.UNTIL_ON,
            FIRM.NAME_EN)
        .from(STAKE)
        .join(FIRM)
        .on(FIRM.ID.eq(other))
        .where(mine.eq(id))
        .orderBy(STAKE.UNTIL_ON.isNotNull(), STAKE.SHARE.desc().nullsLast(), STAKE.ID)
        .fetch(r ->
            new FirmFile.Stake(
                r.value1(),
                r.value2(),
                new FirmName(r.value3(), r.value8()),
                Coded.of(StakeKind.class, r.value4()),
                percent(r.value5()),
                FirmReading.date(r.value6()),
                FirmReading.date(r.value7())));
  }

  private static @Nullable BigDecimal percent(@Nullable Long millionths) {
    return millionths == null ? null : BigDecimal.valueOf(millionths, 4);
  }

  private static List<FirmFile.Placement> placements(DSLContext db, long id) {
    SharedPlacements shared = SharedPlacements.of(db, List.of(id));
    return db.select(
            PLACEMENT.ID,
            UNIVERSITY.NAME,
            PLACEMENT.TITLE,
            PLACEMENT.POSTS,
            PLACEMENT.STARTS_ON,
            PLACEMENT.ENDS_ON)
        .from(PLACEMENT)
        .leftJoin(UNIVERSITY)
        .on(UNIVERSITY.ID.eq(PLACEMENT.UNIVERSITY_ID))
        .where(PLACEMENT.FIRM_ID.eq(id))
        .orderBy(PLACEMENT.STARTS_ON.desc().nullsLast(), PLACEMENT.ID)
        .fetch(r ->
            new FirmFile.Placement(
                r.value1(),
                shared.universities(r.value1(), r.value2()),
                r.value3(),
                r.value4(),
                FirmReading.date(r.value5()),
                FirmReading.date(r.value6())));
  }

  private static List<Merged> merges(DSLContext db, long id) {
    return db.select(MERGE.ID, MERGE.GONE_NAME, STEP.AT, STEP.BY)
        .from(MERGE)
        .join(STEP)
        .on(STEP.ID.eq(MERGE.STEP_ID))
        .where(MERGE.KEPT_ID.eq(id))
        .and(MERGE.PARTED_STEP.isNull())
        .orderBy(MERGE.ID.desc())
        .fetch(r -> new Merged(r.value1(), r.value2(), Instant.parse(r.value3()), r.value4()));
  }

  private static List<Claim> claims(DSLContext db, long id) {
    return ClaimReading.select(db)
        .where(CLAIM.FIRM_ID.eq(id))
        .orderBy(CLAIM.SAID_ON.desc().nullsLast(), CLAIM.ID)
        .fetch(ClaimReading::claim);
  }
}

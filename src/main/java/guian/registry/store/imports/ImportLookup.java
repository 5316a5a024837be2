package guian.registry.store.imports;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.IMPORT;
import static guian.registry.store.db.Tables.MAPPING;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.NameKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.model.Status;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Looks up what the registry knows of the firms and figures that a file names. */
public final class ImportLookup {
  /** How many absent firms are named. */
  public static final int NAMED = 500;

  private static final int CHUNK = 500;
  private static final List<String> CLOSING = List.of("）", ")", "】", "]", "〕", "］");

  private final Registry registry;

  public ImportLookup(Registry registry) {
    this.registry = registry;
  }

  /**
   * The state of the registry as far as it concerns a file.
   *
   * @param asked what the file names; not looked at when the registry has no firm
   */
  public ImportState state(Supplier<ImportQuery> asked) {
    return registry.read(db -> {
      if (!db.fetchExists(FIRM)) {
        return new ImportState(
            List.of(), Map.of(), List.of(), List.of(), List.of(), lastChange(db));
      }
      ImportQuery query = asked.get();
      MergedCodes merged = new MergedCodes(db);
      Set<Long> ids = ids(db, query, merged);
      List<KnownGrant> grants = new ArrayList<>();
      List<KnownPlacement> placements = new ArrayList<>();
      if (query.lists()) {
        chunks(ids, some -> grants.addAll(ListLookup.grants(db, some)));
        chunks(ids, some -> placements.addAll(ListLookup.placements(db, some)));
      }
      return new ImportState(
          firms(db, ids, merged),
          figures(db, ids, query.indicators()),
          List.copyOf(grants),
          List.copyOf(placements),
          query.stakes() ? stakes(db, ids) : List.of(),
          lastChange(db));
    });
  }

  private static Set<Long> ids(DSLContext db, ImportQuery query, MergedCodes merged) {
    Set<Long> ids = new HashSet<>(query.firms());
    ids.addAll(merged.firms(query));
    chunks(
        query.codes(),
        some ->
            ids.addAll(
                db.select(FIRM.ID).from(FIRM).where(FIRM.CREDIT_CODE.in(some)).fetch(FIRM.ID)));
    chunks(
        query.numbers(),
        some ->
            ids.addAll(
                db.select(FIRM.ID)
                    .from(FIRM)
                    .where(FIRM.REGISTRATION_NUMBER.in(some))
                    .fetch(FIRM.ID)));
    Set<String> missing = new HashSet<>(query.nameKeys());
    chunks(query.nameKeys(), some -> missing.removeAll(byName(db, some, ids)));
    chunks(query.alike().apply(missing), some -> byName(db, some, ids));
    return ids;
  }

  /** The names, by id, of the firms whose names end with a bracket. */
  public Map<Long, String> bracketed() {
    Condition ends =
        DSL.or(CLOSING.stream().map(bracket -> FIRM.NAME.like("%" + bracket)).toList());
    return registry.read(
        db -> db.select(FIRM.ID, FIRM.NAME).from(FIRM).where(ends).fetchMap(FIRM.ID, FIRM.NAME));
  }

  private static List<KnownStake> stakes(DSLContext db, Set<Long> ids) {
    List<KnownStake> stakes = new ArrayList<>();
    chunks(ids, some -> stakes.addAll(ListLookup.stakes(db, some)));
    return List.copyOf(stakes);
  }

  /** The newest import that stands of the very file with this hash; empty when there is none. */
  public Optional<EarlierImport> earlier(String sha256) {
    return registry
        .read(db ->
            db.select(IMPORT.ID, SOURCE.NAME, IMPORT.APPLIED_AT, IMPORT.APPLIED_BY)
                .from(IMPORT)
                .join(SOURCE)
                .on(SOURCE.ID.eq(IMPORT.SOURCE_ID))
                .where(SOURCE.SHA256.eq(sha256))
                .and(IMPORT.UNDONE_AT.isNull())
                .orderBy(IMPORT.ID.desc())
                .limit(1)
                .fetchOptional())
        .map(row ->
            new EarlierImport(
                row.value1(), row.value2(), Instant.parse(row.value3()), row.value4()));
  }

  /**
   * The active firms of the ledger with a reported figure in use that a file does not name.
   *
   * @param unnamed whether a file does not name the firm with an id
   * @param indicators indicators of which an absent firm has reported one
   * @param periods the periods for which it has
   */
  public AbsentFirms absent(LongPredicate unnamed, Set<String> indicators, List<Period> periods) {
    return registry.read(db -> {
      List<AbsentFirms.Firm> first = new ArrayList<>();
      int count = 0;
      try (var firms = reporting(db, indicators, periods).fetchLazy()) {
        for (Record3<Long, String, String> firm : firms) {
          if (unnamed.test(firm.value1())) {
            count++;
            if (first.size() < NAMED) {
              first.add(
                  new AbsentFirms.Firm(firm.value1(), new FirmName(firm.value2(), firm.value3())));
            }
          }
        }
      }
      return new AbsentFirms(count, List.copyOf(first));
    });
  }

  // A firm whose status nobody recorded may well be active.
  private static ResultQuery<Record3<Long, String, String>> reporting(
      DSLContext db, Set<String> indicators, List<Period> periods) {
    return db.select(FIRM.ID, FIRM.NAME, FIRM.NAME_EN)
        .from(FIRM)
        .where(FIRM.IS_RESIDENT.isTrue())
        .and(FIRM.STATUS.isNull().or(FIRM.STATUS.in(Status.ACTIVE.code(), Status.MOVED_IN.code())))
        .and(
            FIRM.ID.in(
                DSL.select(OBSERVATION.FIRM_ID)
                    .from(OBSERVATION)
                    .where(OBSERVATION.INDICATOR.in(indicators))
                    .and(OBSERVATION.PERIOD.in(periods.stream().map(Period::code).toList()))
                    .and(OBSERVATION.NATURE.eq(Nature.ACTUAL.code()))
                    .and(OBSERVATION.STANDING.eq(Standing.CURRENT.code()))))
        .orderBy(FIRM.NAME_ORDER, FIRM.ID);
  }

  // The keys that the registry has, and the firms that have them.
  private static Set<String> byName(DSLContext db, List<String> keys, Set<Long> ids) {
    Set<String> found = new HashSet<>();
    db.select(FIRM.ID, FIRM.NAME_KEY)
        .from(FIRM)
        .where(FIRM.NAME_KEY.in(keys))
        .union(
            DSL.select(FIRM_NAME.FIRM_ID, FIRM_NAME.NAME_KEY)
                .from(FIRM_NAME)
                .where(FIRM_NAME.NAME_KEY.in(keys)))
        .forEach(row -> {
          ids.add(row.value1());
          found.add(row.value2());
        });
    return found;
  }

  private static <T> void chunks(Collection<T> all, Consumer<List<T>> each) {
    List<T> list = List.copyOf(all);
    for (int i = 0; i < list.size(); i += CHUNK) {
      each.accept(list.subList(i, Math.min(list.size(), i + CHUNK)));
    }
  }

  private static List<KnownFirm> firms(DSLContext db, Set<Long> ids, MergedCodes merged) {
    List<KnownFirm> firms = new ArrayList<>();
    chunks(
        ids,
        some -> {
          Map<Long, List<KnownFirm.OtherName>> others = new HashMap<>();
          db.selectFrom(FIRM_NAME)
              .where(FIRM_NAME.FIRM_ID.in(some))
              .forEach(r ->
                  others
                      .computeIfAbsent(r.getFirmId(), unused -> new ArrayList<>())
                      .add(
                          new KnownFirm.OtherName(
                              r.getName(), r.getNameKey(), Coded.of(NameKind.class, r.getKind()))));
          db.selectFrom(FIRM)
              .where(FIRM.ID.in(some))
              .forEach(r ->
                  firms.add(
                      new KnownFirm(
                          FirmReading.facts(r),
                          List.copyOf(others.getOrDefault(r.getId(), List.of())),
                          merged.codes(r.getId()),
                          merged.numbers(r.getId()))));
        });
    return List.copyOf(firms);
  }

  private static Map<FigureKey, KnownFigure> figures(
      DSLContext db, Set<Long> ids, Set<String> indicators) {
    FigureLookup lookup = new FigureLookup(db, indicators);
    chunks(ids, lookup::read);
    return lookup.known();
  }

  static long lastChange(DSLContext db) {
    Long last = db.select(DSL.max(CHANGE.ID)).from(CHANGE).fetchSingle().value1();
    return last == null ? 0 : last;
  }

  /** What was answered about the last file of a shape. */
  public Mapping mapping(String shape) {
    return registry.read(db ->
        db.select(MAPPING.ANSWERS)
            .from(MAPPING)
            .where(MAPPING.SHAPE.eq(shape))
            .fetchOptional(MAPPING.ANSWERS)
            .map(lines -> Mapping.read(shape, lines))
            .orElseGet(() -> Mapping.none(shape)));
  }
}

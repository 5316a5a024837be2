package guian.registry.store.figures;

import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.FIRM_NAME;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import guian.registry.model.Claim;
import guian.registry.model.FirmFacts;
import guian.registry.model.Indicator;
import guian.registry.model.NameKind;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the Growth screen and {@code guian growth} ask of single firms. */
public final class GrowthQueries {
  private final Registry registry;

  public GrowthQueries(Registry registry) {
    this.registry = registry;
  }

  /** One firm's figures; empty when there is no such firm. */
  public Optional<FirmFigures> firm(long id, Indicator indicator) {
    return firms(List.of(id), indicator).stream().findFirst();
  }

  /** The figures of some firms, in the order of {@code ids}; unknown firms are left out. */
  public List<FirmFigures> firms(List<Long> ids, Indicator indicator) {
    return registry.read(db -> firms(db, ids, indicator));
  }

  private static List<FirmFigures> firms(DSLContext db, List<Long> ids, Indicator indicator) {
    Map<Long, FirmFacts> facts = FirmReading.facts(db, ids);
    Map<Long, List<Observation>> observations = observations(db, ids, indicator.id());
    Map<Long, List<Claim>> claims = claims(db, ids, indicator.id());
    Map<Long, String> shortNames = shortNames(db, ids);
    Map<Long, String> sources = sources(db, observations.values(), claims.values());
    Set<Long> byHand =
        db.select(SOURCE.ID)
            .from(SOURCE)
            .where(SOURCE.ID.in(sources.keySet()).and(SOURCE.KIND.eq("manual")))
            .fetchSet(SOURCE.ID);
    return ids.stream()
        .map(facts::get)
        .filter(Objects::nonNull)
        .map(firm ->
            new FirmFigures(
                firm,
                shortNames.get(firm.id()),
                indicator,
                observations.getOrDefault(firm.id(), List.of()),
                claims.getOrDefault(firm.id(), List.of()),
                sources,
                byHand))
        .toList();
  }

  private static Map<Long, List<Observation>> observations(
      DSLContext db, Collection<Long> ids, String indicator) {
    return db
        .selectFrom(OBSERVATION)
        .where(OBSERVATION.FIRM_ID.in(ids))
        .and(OBSERVATION.INDICATOR.eq(indicator))
        .and(OBSERVATION.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .orderBy(OBSERVATION.FIRM_ID, OBSERVATION.PERIOD, OBSERVATION.NATURE)
        .fetch(ObservationReading::observation)
        .stream()
        .collect(groupingBy(Observation::firmId));
  }

  private static Map<Long, List<Claim>> claims(
      DSLContext db, Collection<Long> ids, String indicator) {
    return ClaimReading.select(db)
        .where(CLAIM.FIRM_ID.in(ids))
        .and(CLAIM.INDICATOR.eq(indicator))
        .orderBy(CLAIM.SAID_ON.desc().nullsLast(), CLAIM.ID)
        .fetch(ClaimReading::claim)
        .stream()
        .collect(groupingBy(Claim::firmId));
  }

  private static Map<Long, String> shortNames(DSLContext db, Collection<Long> ids) {
    return db.select(FIRM_NAME.FIRM_ID, DSL.min(FIRM_NAME.NAME))
        .from(FIRM_NAME)
        .where(FIRM_NAME.FIRM_ID.in(ids))
        .and(FIRM_NAME.KIND.eq(NameKind.SHORT.code()))
        .groupBy(FIRM_NAME.FIRM_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private static Map<Long, String> sources(
      DSLContext db, Collection<List<Observation>> observations, Collection<List<Claim>> claims) {
    Stream<@Nullable Long> used =
        Stream.concat(
            observations.stream().flatMap(List::stream).map(o -> o.evidence().sourceId()),
            claims.stream().flatMap(List::stream).map(Claim::sourceId));
    Set<Long> ids = used.filter(Objects::nonNull).collect(toCollection(TreeSet::new));
    return db.select(SOURCE.ID, SOURCE.NAME)
        .from(SOURCE)
        .where(SOURCE.ID.in(ids))
        .fetchMap(SOURCE.ID, SOURCE.NAME);
  }

  /** The firm of the ledger whose claim on an indicator was recorded first. */
  public Optional<Long> firstClaimant(String indicator) {
    return registry.read(db ->
        db.select(CLAIM.FIRM_ID)
            .from(CLAIM)
            .join(FIRM)
            .on(FIRM.ID.eq(CLAIM.FIRM_ID))
            .where(CLAIM.INDICATOR.eq(indicator))
            .and(FIRM.IS_RESIDENT.eq(true))
            .orderBy(CLAIM.ID)
            .limit(1)
            .fetchOptional(CLAIM.FIRM_ID));
  }

  /**
   * The periods for which any firm reported actual values of an indicator, in no order of meaning.
   * Each costs one step in the index, however many firms reported.
   */
  public List<Period> periods(String indicator) {
    return registry.read(db -> {
      List<Period> found = new ArrayList<>();
      String next = after(db, indicator, "");
      while (next != null) {
        Period period = Period.parse(next).orElseThrow();
        if (db.fetchExists(
            OBSERVATION, FigureReading.is(indicator, period, Nature.ACTUAL.code()))) {
          found.add(period);
        }
        next = after(db, indicator, next);
      }
      return List.copyOf(found);
    });
  }

  private static @Nullable String after(DSLContext db, String indicator, String period) {
    return db.select(OBSERVATION.PERIOD)
        .from(OBSERVATION)
        .where(OBSERVATION.INDICATOR.eq(indicator))
        .and(OBSERVATION.PERIOD.gt(period))
        .and(OBSERVATION.STANDING.eq(DSL.inline(FigureReading.CURRENT)))
        .orderBy(OBSERVATION.PERIOD)
        .limit(1)
        .fetchOne(OBSERVATION.PERIOD);
  }
}

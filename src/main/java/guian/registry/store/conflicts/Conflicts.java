package guian.registry.store.conflicts;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.INDICATOR;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.SOURCE;

import guian.registry.model.Coded;
import guian.registry.model.FirmName;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.model.Standing;
import guian.registry.store.Author;
import guian.registry.store.FirmReading;
import guian.registry.store.Registry;
import guian.registry.store.Writing;
import guian.registry.store.db.tables.Observation;
import guian.registry.store.db.tables.Source;
import guian.registry.store.db.tables.records.ObservationRecord;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The figures that two sources state differently. */
public final class Conflicts {
  private static final Observation BESIDE = OBSERVATION.as("beside");
  private static final Observation IN_USE = OBSERVATION.as("in_use");
  private static final Source OTHER = SOURCE.as("other");

  private final Registry registry;

  public Conflicts(Registry registry) {
    this.registry = registry;
  }

  /** How many there are. */
  public int count() {
    return registry.read(
        db -> db.selectCount().from(BESIDE).join(IN_USE).on(isOpen()).fetchSingle().value1());
  }

  /** Those from {@code offset} on, by firm, indicator and period. */
  public List<Conflict> page(int offset, int limit) {
    return registry.read(db -> select(db, DSL.noCondition(), offset, limit));
  }

  /** Those whose figure beside comes from the same source as that of one; each figure once. */
  public List<Conflict> besides(long id) {
    return registry.read(db ->
        select(
            db,
            BESIDE.SOURCE_ID.eq(
                DSL.select(OBSERVATION.SOURCE_ID).from(OBSERVATION).where(OBSERVATION.ID.eq(id))),
            0,
            Integer.MAX_VALUE));
  }

  private static List<Conflict> select(DSLContext db, Condition which, int offset, int limit) {
    return db.select(
            FIRM.NAME, FIRM.NAME_EN, INDICATOR.KIND, BESIDE, IN_USE, SOURCE.NAME, OTHER.NAME)
        .from(BESIDE)
        .join(IN_USE)
        .on(isOpen())
        .join(FIRM)
        .on(FIRM.ID.eq(BESIDE.FIRM_ID))
        .join(INDICATOR)
        .on(INDICATOR.ID.eq(BESIDE.INDICATOR))
        .join(SOURCE)
        .on(SOURCE.ID.eq(IN_USE.SOURCE_ID))
        .join(OTHER)
        .on(OTHER.ID.eq(BESIDE.SOURCE_ID))
        .where(which)
        .orderBy(FIRM.NAME_ORDER, FIRM.ID, INDICATOR.POSITION, BESIDE.PERIOD, BESIDE.ID)
        .limit(limit)
        .offset(offset)
        .fetch(r ->
            conflict(
                r,
                new Pair(r.value5(), r.value6(), r.value4(), r.value7()),
                new FirmName(r.value1(), r.value2())));
  }

  /** The rows of both sides with the names of their sources. */
  private record Pair(
      ObservationRecord inUse, String source, ObservationRecord beside, String otherSource) {}

  private static Conflict conflict(Record found, Pair pair, FirmName firm) {
    ObservationRecord beside = pair.beside();
    return new Conflict(
        beside.getId(),
        beside.getFirmId(),
        firm,
        beside.getIndicator(),
        Coded.of(IndicatorKind.class, found.get(INDICATOR.KIND)),
        Period.parse(beside.getPeriod()).orElseThrow(),
        Coded.of(Nature.class, beside.getNature()),
        side(pair.inUse(), pair.source()),
        side(beside, pair.otherSource()));
  }

  private static Conflict.Side side(ObservationRecord row, String source) {
    return new Conflict.Side(
        FirmReading.amount(row.getAmount(), row.getUnit()),
        row.getSourceId(),
        source,
        row.getSheet(),
        row.getCell(),
        row.getRaw());
  }

  // Written out, so that the partial index of what is not in use serves.
  private static Condition isOpen() {
    return BESIDE
        .STANDING
        .eq(DSL.inline(Standing.BESIDE.code()))
        .and(BESIDE.STANDING.ne(DSL.inline(Standing.CURRENT.code())))
        .and(BESIDE.AMOUNT.isNotNull())
        .and(IN_USE.STANDING.eq(DSL.inline(Standing.CURRENT.code())))
        .and(isSameKey(IN_USE, BESIDE))
        .and(
            IN_USE
                .AMOUNT
                .isNull()
                .or(IN_USE.AMOUNT.ne(BESIDE.AMOUNT))
                .or(IN_USE.UNIT.ne(BESIDE.UNIT)))
        .and(BESIDE.SETTLED_AGAINST.isNull().or(BESIDE.SETTLED_AGAINST.ne(IN_USE.ID)));
  }

  private static Condition isSameKey(Observation one, Observation other) {
    return one.FIRM_ID
        .eq(other.FIRM_ID)
        .and(one.INDICATOR.eq(other.INDICATOR))
        .and(one.PERIOD.eq(other.PERIOD))
        .and(one.NATURE.eq(other.NATURE));
  }

  /**
   * Puts figures that stand beside others in use, as one step; the others then stand beside them.
   *
   * @throws RefusedException {@code conflict.gone} when one stands beside no other any more
   */
  public void use(Author author, Collection<Long> ids) {
    registry.write(
        author,
        step -> {
          ids.forEach(id -> use(step, id));
          return ids.size();
        });
  }

  private static void use(Writing step, long id) {
    ObservationRecord beside = beside(step, id);
    ObservationRecord inUse = inUse(step, beside);
    inUse.setStanding(Standing.BESIDE.code());
    inUse.setSettledAgainst(id);
    step.update(inUse, inUse.getFirmId());
    beside.setStanding(Standing.CURRENT.code());
    beside.setSettledAgainst(null);
    step.update(beside, beside.getFirmId());
  }

  /**
   * Says that the figures in use are right, as one step; those beside them stay.
   *
   * @throws RefusedException {@code conflict.gone} when one stands beside no other any more
   */
  public void keep(Author author, Collection<Long> ids) {
    registry.write(
        author,
        step -> {
          for (long id : ids) {
            ObservationRecord beside = beside(step, id);
            beside.setSettledAgainst(inUse(step, beside).getId());
            step.update(beside, beside.getFirmId());
          }
          return ids.size();
        });
  }

  private static ObservationRecord beside(Writing step, long id) {
    ObservationRecord row = step.db().fetchOne(OBSERVATION, OBSERVATION.ID.eq(id));
    if (row == null || !row.getStanding().equals(Standing.BESIDE.code())) {
      throw new RefusedException("conflict.gone", Long.toString(id));
    }
    return row;
  }

  private static ObservationRecord inUse(Writing step, ObservationRecord beside) {
    ObservationRecord row =
        step.db()
            .selectFrom(OBSERVATION)
            .where(OBSERVATION.FIRM_ID.eq(beside.getFirmId()))
            .and(OBSERVATION.INDICATOR.eq(beside.getIndicator()))
            .and(OBSERVATION.PERIOD.eq(beside.getPeriod()))
            .and(OBSERVATION.NATURE.eq(beside.getNature()))
            .and(OBSERVATION.STANDING.eq(Standing.CURRENT.code()))
            .fetchOne();
    if (row == null) {
      throw new RefusedException("conflict.gone", Long.toString(beside.getId()));
    }
    return row;
  }
}

package guian.registry.store.report;

import static guian.registry.store.db.Tables.CHANGE;
import static guian.registry.store.db.Tables.CLAIM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;
import static guian.registry.store.db.Tables.PLACEMENT;
import static guian.registry.store.db.Tables.SOURCE;
import static guian.registry.store.db.Tables.STEP;

import guian.registry.store.report.Origins.Hand;
import guian.registry.store.report.Origins.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads where the values of a report stand. */
final class OriginQueries {
  private static final String MANUAL = "manual";
  private static final Field<String> NO_RAW = DSL.inline((String) null);

  private final DSLContext db;

  OriginQueries(DSLContext db) {
    this.db = db;
  }

  /** The origins of the observations that a condition names, and of all the rest. */
  Origins of(Condition observations) {
    return new Origins(figures(observations), payments(), posts(), claims());
  }

  private Map<Long, Origin> claims() {
    return origins(
        db.select(CLAIM.ID, SOURCE.KIND, SOURCE.NAME, CLAIM.SHEET, CLAIM.CELL, NO_RAW)
            .from(CLAIM)
            .leftJoin(SOURCE)
            .on(SOURCE.ID.eq(CLAIM.SOURCE_ID))
            .fetch(),
        hands(CLAIM, CLAIM.ID, CLAIM.FIRM_ID, DSL.noCondition()));
  }

  private Map<Long, Origin> figures(Condition which) {
    Map<Long, Hand> typed =
        hands(OBSERVATION, OBSERVATION.ID, OBSERVATION.FIRM_ID, which.and(isTyped()));
    return origins(
        db.select(
                OBSERVATION.ID,
                SOURCE.KIND,
                SOURCE.NAME,
                OBSERVATION.SHEET,
                OBSERVATION.CELL,
                OBSERVATION.RAW)
            .from(OBSERVATION)
            .join(SOURCE)
            .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
            .where(which)
            .fetch(),
        typed);
  }

  private static Condition isTyped() {
    return OBSERVATION.SOURCE_ID.in(
        DSL.select(SOURCE.ID).from(SOURCE).where(SOURCE.KIND.eq(MANUAL)));
  }

  // What a person said last of a payment counts, wherever its grant was read.
  private Map<Long, Origin> payments() {
    Map<Long, Hand> typed =
        hands(
            INSTALMENT.join(GRANT).on(GRANT.ID.eq(INSTALMENT.GRANT_ID)),
            INSTALMENT.getName(),
            INSTALMENT.ID,
            GRANT.FIRM_ID,
            INSTALMENT.PAID_AMOUNT.isNotNull());
    return origins(
        db.select(INSTALMENT.ID, SOURCE.KIND, SOURCE.NAME, GRANT.SHEET, GRANT.CELL, NO_RAW)
            .from(INSTALMENT)
            .join(GRANT)
            .on(GRANT.ID.eq(INSTALMENT.GRANT_ID))
            .leftJoin(SOURCE)
            .on(SOURCE.ID.eq(GRANT.SOURCE_ID))
            .where(INSTALMENT.PAID_AMOUNT.isNotNull())
            .fetch(),
        typed);
  }

  private Map<Long, Origin> posts() {
    return origins(
        db.select(PLACEMENT.ID, SOURCE.KIND, SOURCE.NAME, PLACEMENT.SHEET, PLACEMENT.CELL, NO_RAW)
            .from(PLACEMENT)
            .leftJoin(SOURCE)
            .on(SOURCE.ID.eq(PLACEMENT.SOURCE_ID))
            .fetch(),
        hands(PLACEMENT, PLACEMENT.ID, PLACEMENT.FIRM_ID, DSL.noCondition()));
  }

  private static Map<Long, Origin> origins(
      Result<Record6<Long, String, String, String, String, String>> rows, Map<Long, Hand> typed) {
    Map<Long, Origin> origins = new HashMap<>();
    rows.forEach(row -> {
      Hand hand = typed.get(row.value1());
      boolean isTyped = hand != null || row.value2() == null || row.value2().equals(MANUAL);
      origins.put(
          row.value1(),
          isTyped
              ? new Origin(null, null, null, row.value6(), hand)
              : new Origin(row.value3(), row.value4(), row.value5(), row.value6(), null));
    });
    return origins;
  }

  private Map<Long, Hand> hands(Table<?> table, Field<Long> id, Field<Long> firm, Condition which) {
    return hands(table, table.getName(), id, firm, which);
  }

  // The last time a person, and no import, wrote the row.
  private Map<Long, Hand> hands(
      Table<?> from, String name, Field<Long> id, Field<Long> firm, @Nullable Condition which) {
    Map<Long, Hand> hands = new HashMap<>();
    db.select(id, STEP.BY, STEP.AT)
        .from(from)
        .join(CHANGE)
        .on(CHANGE.FIRM_ID.eq(firm))
        .and(CHANGE.TABLE_NAME.eq(name))
        .and(CHANGE.ROW_ID.eq(id.cast(String.class)))
        .join(STEP)
        .on(STEP.ID.eq(CHANGE.STEP_ID))
        .where(which)
        .and(STEP.VIA.eq(MANUAL))
        .orderBy(STEP.ID)
        .fetch()
        .forEach(
            row -> hands.put(row.value1(), new Hand(row.value2(), Instant.parse(row.value3()))));
    return hands;
  }
}

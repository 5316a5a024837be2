package guian.registry.architecture.planted.growth;

import org.jooq.DSLContext;

/** Planted: a query outside the store. */
record JooqGrowth(DSLContext db) {}

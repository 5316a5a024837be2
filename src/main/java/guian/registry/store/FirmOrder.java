package guian.registry.store;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;

import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** A sort as an order of rows: the column's value with the empty ones last, then the id. */
final class FirmOrder {
  private FirmOrder() {}

  static List<OrderField<?>> of(FirmSort sort) {
    Field<?> value = value(sort);
    SortField<?> first = sort.descending() ? value.desc() : value.asc();
    return List.of(
        sort.column() == FirmSort.Column.NAME ? first : first.nullsLast(),
        sort.descending() ? FIRM.ID.desc() : FIRM.ID.asc());
  }

  static Field<?> value(FirmSort sort) {
    return switch (sort.column()) {
      case NAME -> FIRM.NAME_ORDER;
      case CREDIT_CODE -> FIRM.CREDIT_CODE;
      case RELATION -> FIRM.RELATION;
      case INDUSTRY -> FIRM.INDUSTRY_CODE;
      case FOUNDED -> FIRM.FOUNDED_ON;
      case STATUS -> FIRM.STATUS;
      case PARK -> FIRM.PARK;
      case SIZE -> FIRM.SIZE_CLASS;
      case CAPITAL -> FIRM.CAPITAL;
      case GRANTS_PAID -> paid();
      case FIGURE -> figure(Objects.requireNonNull(sort.figure()));
    };
  }

  private static Field<?> figure(FigureColumn column) {
    return DSL.field(
        DSL.select(OBSERVATION.AMOUNT)
            .from(OBSERVATION)
            .where(OBSERVATION.FIRM_ID.eq(FIRM.ID))
            .and(FigureReading.is(column)));
  }

  static Field<?> paid() {
    return DSL.field(
        DSL.select(DSL.sum(INSTALMENT.PAID_AMOUNT))
            .from(GRANT)
            .join(INSTALMENT)
            .on(INSTALMENT.GRANT_ID.eq(GRANT.ID))
            .where(GRANT.FIRM_ID.eq(FIRM.ID)));
  }
}

package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.GRANT;
import static guian.registry.store.db.Tables.INSTALMENT;
import static guian.registry.store.db.Tables.OBSERVATION;

import guian.registry.model.Coded;
import guian.registry.model.NameKey;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.figures.FigureReading;
import guian.registry.store.figures.GrowthRank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** A sort as an order of rows: the column's value with the empty ones last, then the id. */
final class FirmOrder {
  private FirmOrder() {}

  static List<OrderField<?>> of(FirmFilter filter, FirmSort sort) {
    Field<?> id = FIRM.ID;
    if (sort.column() == FirmSort.Column.RELEVANCE) {
      return List.of(
          DSL.when(begins(NameKey.of(filter.search())), 0).otherwise(1), FIRM.NAME_ORDER, id);
    }
    Field<?> value = value(sort);
    return List.of(directed(value, sort.descending()).nullsLast(), directed(id, sort.descending()));
  }

  static SortField<?> directed(Field<?> field, boolean descending) {
    return descending ? field.desc() : field.asc();
  }

  /** Whether a firm's name begins with a key. */
  static Condition begins(String key) {
    return DSL.left(FIRM.NAME_KEY, key.length()).eq(key);
  }

  private static Field<?> value(FirmSort sort) {
    return switch (sort.column()) {
      case RELEVANCE, NAME -> FIRM.NAME_ORDER;
      case CREDIT_CODE -> FIRM.CREDIT_CODE;
      case RELATION -> rank(FIRM.RELATION, Relation.values());
      case INDUSTRY -> FIRM.INDUSTRY_CODE;
      case FOUNDED -> FIRM.FOUNDED_ON;
      case STATUS -> rank(FIRM.STATUS, Status.values());
      case PARK -> FIRM.PARK;
      case SIZE -> rank(FIRM.SIZE_CLASS, SizeClass.values());
      case CAPITAL -> FIRM.CAPITAL;
      case GRANTS_PAID -> paid();
      case FIGURE -> figure(Objects.requireNonNull(sort.figure()));
      case GROWTH -> GrowthRank.ofFirm(Objects.requireNonNull(sort.figure()));
    };
  }

  /** The facet whose few values a column holds, when it is such a column. */
  static Optional<Facet> facet(FirmSort.Column column) {
    return switch (column) {
      case RELATION -> Optional.of(Facet.RELATION);
      case STATUS -> Optional.of(Facet.STATUS);
      case SIZE -> Optional.of(Facet.SIZE);
      case PARK -> Optional.of(Facet.PARK);
      default -> Optional.empty();
    };
  }

  /** The values of a facet that can occur, in the order of a sort by it. */
  static List<String> ranked(Facet facet, Supplier<List<String>> occurring) {
    return switch (facet) {
      case RELATION -> codes(Relation.values());
      case STATUS -> codes(Status.values());
      case SIZE -> codes(SizeClass.values());
      default -> occurring.get().stream().filter(v -> !v.equals(Facet.NONE)).sorted().toList();
    };
  }

  private static List<String> codes(Coded[] values) {
    return Stream.of(values).map(Coded::code).toList();
  }

  private static Field<Integer> rank(Field<String> field, Coded[] values) {
    var choice = DSL.choose(field).when(values[0].code(), 0);
    for (int i = 1; i < values.length; i++) {
      choice = choice.when(values[i].code(), i);
    }
    return choice;
  }

  private static Field<?> figure(FigureColumn column) {
    return DSL.field(
        DSL.select(OBSERVATION.AMOUNT)
            .from(OBSERVATION)
            .where(OBSERVATION.FIRM_ID.eq(FIRM.ID))
            .and(FigureReading.is(column)));
  }

  private static Field<?> paid() {
    return DSL.field(
        DSL.select(DSL.sum(INSTALMENT.PAID_AMOUNT))
            .from(GRANT)
            .join(INSTALMENT)
            .on(INSTALMENT.GRANT_ID.eq(GRANT.ID))
            .where(GRANT.FIRM_ID.eq(FIRM.ID)));
  }
}

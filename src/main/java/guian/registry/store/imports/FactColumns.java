package guian.registry.store.imports;

import guian.registry.model.RelationBasis;
import guian.registry.store.ChangeLog;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.firm.FirmField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which columns of a firm's row a fact stands. */
final class FactColumns {
  private static final List<Set<String>> TOGETHER =
      List.of(
          Set.of("relation", "relation_basis", "relation_by", "relation_on"),
          Set.of("industry_code", "industry_edition"),
          Set.of("capital", "capital_currency"));

  private FactColumns() {}

  /** The columns that say something only together with one, itself among them. */
  static Set<String> together(String column) {
    return TOGETHER.stream()
        .filter(columns -> columns.contains(column))
        .findFirst()
        .orElseGet(() -> Set.of(column));
  }

  /** The columns of a fact as {@link Statement} names it. */
  static List<String> of(String fact) {
    return switch (fact) {
      case "", Statement.FORMER_NAMES, Statement.HEAD_OFFICE -> List.of();
      case Statement.RELATION -> List.of("relation", "relation_basis");
      case "industry_code" -> List.of("industry_code", "industry_edition");
      case "capital" -> List.of("capital", "capital_currency");
      default -> List.of(fact);
    };
  }

  /** The columns of a fact with the values that its text gives. */
  static Map<String, @Nullable String> of(String fact, String text) {
    Map<String, @Nullable String> columns = new HashMap<>();
    if (fact.equals(Statement.RELATION)) {
      columns.put("relation", text);
      columns.put("relation_basis", RelationBasis.DERIVED.code());
    }
    Arrays.stream(FirmField.values())
        .filter(field -> field.code().equals(fact))
        .findFirst()
        .ifPresent(field -> {
          FirmRecord row = new FirmRecord();
          FactText.set(row, field, text);
          for (String column : of(fact)) {
            columns.put(column, ChangeLog.text(row.get(Objects.requireNonNull(row.field(column)))));
          }
        });
    return columns;
  }
}

package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.CreditCode;
import guian.registry.model.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A filter as conditions on the rows of the firm table. */
final class FirmConditions {
  private static final int INNER_CODE_START = 9;
  private static final int INNER_CODE_LENGTH = 9;

  private static final Map<Facet, Field<?>> COLUMNS =
      Map.of(
          Facet.RELATION, FIRM.RELATION,
          Facet.BASIS, FIRM.RELATION_BASIS,
          Facet.STATUS, FIRM.STATUS,
          Facet.INDUSTRY, FIRM.INDUSTRY_DIVISION,
          Facet.PARK, FIRM.PARK,
          Facet.FOUNDED, FIRM.FOUNDED_YEAR,
          Facet.SIZE, FIRM.SIZE_CLASS);

  private FirmConditions() {}

  static Field<?> column(Facet facet) {
    return Objects.requireNonNull(COLUMNS.get(facet));
  }

  static Condition of(FirmFilter filter) {
    return DSL.and(facets(filter), search(filter.search()));
  }

  /** The conditions besides the search text. */
  static Condition facets(FirmFilter filter) {
    List<Condition> all = new ArrayList<>();
    if (filter.resident() != null) {
      all.add(FIRM.IS_RESIDENT.eq(filter.resident()));
    }
    filter.chosen().forEach((facet, codes) -> all.add(chosen(column(facet), codes)));
    if (filter.foundedFrom() != null) {
      all.add(FIRM.FOUNDED_YEAR.ge((long) filter.foundedFrom()));
    }
    if (filter.foundedTo() != null) {
      all.add(FIRM.FOUNDED_YEAR.le((long) filter.foundedTo()));
    }
    return DSL.and(all);
  }

  private static <T> Condition chosen(Field<T> column, Set<String> codes) {
    List<Field<T>> values =
        codes.stream()
            .filter(code -> !code.equals(Facet.NONE))
            .<Field<T>>map(code -> DSL.val((Object) code, column))
            .toList();
    Condition one =
        switch (values.size()) {
          case 0 -> DSL.falseCondition();
          case 1 -> column.eq(values.get(0));
          default -> column.in(values);
        };
    return codes.contains(Facet.NONE) ? one.or(column.isNull()) : one;
  }

  /**
   * The words of the search text, each a part of a name or its initials, or the text's beginning of
   * a credit code; a text without letters and digits finds nothing.
   */
  static Condition search(String text) {
    if (text.isBlank()) {
      return DSL.noCondition();
    }
    List<String> words = words(text);
    return words.isEmpty()
        ? DSL.falseCondition()
        : DSL.and(words.stream().map(FirmConditions::holds).toList()).or(code(text));
  }

  private static Condition holds(String word) {
    return DSL.position(FIRM.SEARCH_TEXT, word).gt(0);
  }

  /** What stands between blanks, as names are compared; without what has no letter or digit. */
  static List<String> words(String text) {
    return Stream.of(text.split("[\\s\\u3000]+"))
        .map(NameKey::of)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** The text as the beginning of a credit code, or of its organisation code. */
  private static Condition code(String text) {
    return isCode(text) ? wholeCode(text).or(organisationCode(text)) : DSL.falseCondition();
  }

  /** The text as the beginning of a credit code. */
  static Condition wholeCode(String text) {
    return begins(FIRM.CREDIT_CODE, CreditCode.normalise(text));
  }

  /** The text as the beginning of a credit code's characters 9 to 17. */
  static Condition organisationCode(String text) {
    return begins(innerCode(), CreditCode.normalise(text));
  }

  /** Whether a text can begin a credit code. */
  static boolean isCode(String text) {
    return CreditCode.normalise(text).matches("[0-9A-Z]{1,18}");
  }

  /** Characters 9 to 17 of the credit code, as they are indexed. */
  static Field<String> innerCode() {
    return DSL.substring(
        FIRM.CREDIT_CODE, DSL.inline(INNER_CODE_START), DSL.inline(INNER_CODE_LENGTH));
  }

  /** Begins with {@code prefix}: 'Z' is the last character a code has. */
  private static Condition begins(Field<String> field, String prefix) {
    return field.ge(prefix).and(field.lt(prefix + "["));
  }
}

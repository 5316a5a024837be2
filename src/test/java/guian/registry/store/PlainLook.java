package guian.registry.store;

import guian.registry.model.CreditCode;
import guian.registry.model.NameKey;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.text.Pinyin;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a filter finds a firm, worked out from the one firm's own row without SQL. */
public final class PlainLook {
  private PlainLook() {}

  public static boolean passes(FirmRecord firm, FirmFilter filter) {
    boolean resident = filter.resident() == null || filter.resident().equals(firm.getIsResident());
    boolean chosen =
        filter.chosen().entrySet().stream()
            .allMatch(entry -> entry.getValue().contains(value(firm, entry.getKey())));
    return resident && chosen && founded(firm, filter) && found(firm, filter.search());
  }

  private static boolean founded(FirmRecord firm, FirmFilter filter) {
    if (filter.foundedFrom() == null && filter.foundedTo() == null) {
      return true;
    }
    int year =
        firm.getFoundedOn() == null ? 0 : Integer.parseInt(firm.getFoundedOn().substring(0, 4));
    return year > 0
        && (filter.foundedFrom() == null || year >= filter.foundedFrom())
        && (filter.foundedTo() == null || year <= filter.foundedTo());
  }

  private static boolean found(FirmRecord firm, String text) {
    String key = NameKey.of(text);
    if (key.isEmpty()) {
      return text.isBlank();
    }
    String code = Objects.requireNonNullElse(firm.getCreditCode(), "");
    String upper = CreditCode.normalise(text);
    String name = NameKey.of(firm.getName());
    boolean allWords =
        Stream.of(text.split(" "))
            .map(NameKey::of)
            .allMatch(word -> name.contains(word) || Pinyin.of(name).initials().contains(word));
    return allWords
        || (!code.isEmpty() && (code.startsWith(upper) || code.substring(8, 17).startsWith(upper)));
  }

  public static String value(FirmRecord firm, Facet facet) {
    String value =
        switch (facet) {
          case RELATION -> firm.getRelation();
          case BASIS -> firm.getRelationBasis();
          case STATUS -> firm.getStatus();
          case INDUSTRY ->
              firm.getIndustryCode() == null ? null : firm.getIndustryCode().substring(0, 2);
          case PARK -> firm.getPark();
          case FOUNDED -> firm.getFoundedOn() == null ? null : firm.getFoundedOn().substring(0, 4);
          case SIZE -> firm.getSizeClass();
        };
    return Objects.requireNonNullElse(value, Facet.NONE);
  }
}

package guian.registry.cli;

import guian.registry.model.Coded;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The conditions of {@code --where}: a facet and its codes ({@code relation=branch,joint_venture};
 * {@code none} for not recorded), {@code founded=2014..2016} or {@code resident=yes|no|all}. A
 * value that nothing can have is wrong use, never a condition that no firm meets.
 */
final class FirmConditionsArgument {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");
  private static final String NONE = "none";
  private static final String RESIDENT = "resident";
  private static final List<String> RESIDENCES = List.of("yes", "no", "all");

  private final Messages messages;
  private final Function<String, WrongUseException> wrong;
  private final IndustryArgument industries;
  private FirmFilter filter = FirmFilter.ALL;

  /** Conditions whose errors {@code wrong} makes of a sentence. */
  FirmConditionsArgument(Messages messages, Function<String, WrongUseException> wrong) {
    this.messages = messages;
    this.wrong = wrong;
    this.industries = new IndustryArgument(messages, wrong);
  }

  /**
   * Reads the conditions.
   *
   * @throws WrongUseException where one of them is none, whatever the registry holds
   */
  void read(List<String> conditions) {
    Set<String> given = new HashSet<>();
    for (String condition : conditions) {
      int equals = condition.indexOf('=');
      String key = condition.substring(0, Math.max(0, equals)).strip();
      if (!keys().contains(key)) {
        throw wrong("cli.where.key", condition, String.join(" ", keys()));
      }
      if (!given.add(key)) {
        throw wrong("cli.where.twice", key);
      }
      filter = narrowed(key, condition.substring(equals + 1).strip());
    }
  }

  /**
   * The filter, whose parks and industries the registry knows.
   *
   * @throws WrongUseException where it does not
   */
  FirmFilter filter(FirmQueries queries) {
    List<String> parks = queries.parks();
    for (String park : filter.chosen().getOrDefault(Facet.PARK, Set.of())) {
      if (!park.equals(Facet.NONE) && !parks.contains(park)) {
        throw unknown(Facet.PARK.code(), park, parks);
      }
    }
    industries.check(queries);
    return filter;
  }

  /** What the filter cannot say itself: the industry's class below its division. */
  IndustryArgument industries() {
    return industries;
  }

  private static List<String> keys() {
    return Stream.concat(Stream.of(Facet.values()).map(Facet::code), Stream.of(RESIDENT)).toList();
  }

  private FirmFilter narrowed(String key, String value) {
    if (key.equals(RESIDENT)) {
      return resident(value);
    }
    Facet facet = Coded.of(Facet.class, key);
    return switch (facet) {
      case FOUNDED -> founded(value);
      case INDUSTRY -> filter.with(facet, industries.divisions(codes(key, value)));
      case PARK -> filter.with(facet, stored(codes(key, value)));
      case RELATION -> known(facet, value, Relation.values());
      case BASIS -> known(facet, value, RelationBasis.values());
      case STATUS -> known(facet, value, Status.values());
      case SIZE -> known(facet, value, SizeClass.values());
    };
  }

  private FirmFilter resident(String value) {
    return switch (value) {
      case "yes" -> filter.withResident(true);
      case "no" -> filter.withResident(false);
      case "all" -> filter.withResident(null);
      default -> throw wrong("cli.where.value", RESIDENT, value, String.join(" ", RESIDENCES));
    };
  }

  private FirmFilter founded(String value) {
    if (value.equals(NONE)) {
      return filter.with(Facet.FOUNDED, Set.of(Facet.NONE));
    }
    Matcher years = YEARS.matcher(value);
    boolean matches = years.matches() && !value.isEmpty() && !value.equals("..");
    if (!matches || (years.group(2) == null && years.group(3) != null)) {
      throw wrong("cli.where.founded", value);
    }
    Integer from = years.group(1) == null ? null : Integer.valueOf(years.group(1));
    Integer to = years.group(3) == null ? null : Integer.valueOf(years.group(3));
    if (from != null && to != null && from > to) {
      throw wrong("cli.where.founded", value);
    }
    return filter.withFounded(from, years.group(2) == null ? from : to);
  }

  private FirmFilter known(Facet facet, String value, Coded... possible) {
    List<String> codes = codes(facet.code(), value);
    List<String> all = Stream.of(possible).map(Coded::code).toList();
    for (String code : codes) {
      if (!code.equals(NONE) && !all.contains(code)) {
        throw unknown(facet.code(), code, all);
      }
    }
    return filter.with(facet, stored(codes));
  }

  private List<String> codes(String key, String value) {
    List<String> codes =
        Stream.of(value.split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    if (codes.isEmpty()) {
      throw wrong("cli.where.key", key + "=" + value, String.join(" ", keys()));
    }
    return codes;
  }

  private static Set<String> stored(List<String> codes) {
    Set<String> stored = new HashSet<>();
    codes.forEach(code -> stored.add(code.equals(NONE) ? Facet.NONE : code));
    return stored;
  }

  private WrongUseException unknown(String key, String value, List<String> possible) {
    List<String> all = new ArrayList<>(possible);
    all.add(NONE);
    return wrong("cli.where.value", key, value, String.join(" ", all));
  }

  private WrongUseException wrong(String key, Object... values) {
    return wrong.apply(messages.get(key, values));
  }
}

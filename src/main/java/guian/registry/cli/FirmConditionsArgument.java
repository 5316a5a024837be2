package guian.registry.cli;

import guian.registry.store.Facet;
import guian.registry.store.FirmFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions of {@code --where}: a facet and its codes ({@code relation=branch,joint_venture};
 * {@code none} for not recorded), {@code founded=2014..2016} or {@code resident=yes|no|all}.
 */
final class FirmConditionsArgument {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

  private FirmConditionsArgument() {}

  /** The filter narrowed by a condition; empty when the text is none. */
  static Optional<FirmFilter> narrow(FirmFilter filter, String condition) {
    int equals = condition.indexOf('=');
    if (equals < 0) {
      return Optional.empty();
    }
    String key = condition.substring(0, equals).strip();
    String value = condition.substring(equals + 1).strip();
    return switch (key) {
      case "resident" -> resident(filter, value);
      case "founded" -> founded(filter, value);
      default -> facet(filter, key, value);
    };
  }

  private static Optional<FirmFilter> resident(FirmFilter filter, String value) {
    return switch (value) {
      case "yes" -> Optional.of(filter.withResident(true));
      case "no" -> Optional.of(filter.withResident(false));
      case "all" -> Optional.of(filter.withResident(null));
      default -> Optional.empty();
    };
  }

  private static Optional<FirmFilter> founded(FirmFilter filter, String value) {
    Matcher years = YEARS.matcher(value);
    if (value.equals("none")) {
      return Optional.of(filter.with(Facet.FOUNDED, Set.of(Facet.NONE)));
    }
    if (value.isEmpty() || value.equals("..") || !years.matches()) {
      return Optional.empty();
    }
    Integer from = years.group(1) == null ? null : Integer.valueOf(years.group(1));
    Integer to = years.group(3) == null ? null : Integer.valueOf(years.group(3));
    boolean single = years.group(2) == null;
    return single && to != null
        ? Optional.empty()
        : Optional.of(filter.withFounded(from, single ? from : to));
  }

  private static Optional<FirmFilter> facet(FirmFilter filter, String key, String value) {
    Set<String> codes =
        Stream.of(value.split(","))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .map(code -> code.equals("none") ? Facet.NONE : code)
            .collect(Collectors.toSet());
    return List.of(Facet.values()).stream()
        .filter(facet -> facet.code().equals(key) && !codes.isEmpty())
        .findFirst()
        .map(facet -> filter.with(facet, codes));
  }
}

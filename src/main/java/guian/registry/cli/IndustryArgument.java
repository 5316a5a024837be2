package guian.registry.cli;

import guian.registry.model.FirmFacts;
import guian.registry.model.Industries;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmSort;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The industries of {@code --where industry=…}: a section (I), or a division, group or class of
 * GB/T 4754 by its two to four digits, with or without the section's letter before them.
 */
final class IndustryArgument {
  private static final String NONE = "none";
  private static final int DIVISION = 2;

  private final Messages messages;
  private final Function<String, WrongUseException> wrong;
  private final Industries industries = Industries.load();

  /** What a firm's code may begin with; empty for any. */
  private final List<String> beginnings = new ArrayList<>();

  IndustryArgument(Messages messages, Function<String, WrongUseException> wrong) {
    this.messages = messages;
    this.wrong = wrong;
  }

  /**
   * The divisions that the codes lie in, as the filter has them.
   *
   * @throws WrongUseException when one is no code
   */
  Set<String> divisions(List<String> codes) {
    Set<String> divisions = new LinkedHashSet<>();
    for (String code : codes) {
      if (code.equals(NONE)) {
        divisions.add(Facet.NONE);
        continue;
      }
      List<String> meant = beginnings(code);
      beginnings.addAll(meant);
      meant.forEach(beginning -> divisions.add(beginning.substring(0, DIVISION)));
    }
    return divisions;
  }

  /** The codes asked for where one is narrower than its division; else empty. */
  List<String> narrower() {
    boolean any = beginnings.stream().anyMatch(code -> code.length() > DIVISION);
    return any ? List.copyOf(beginnings) : List.of();
  }

  private List<String> beginnings(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    String digits = upper.replaceFirst("^[A-T](?=\\d)", "");
    if (digits.matches("\\d{2,4}")) {
      return List.of(digits);
    }
    List<String> section =
        industries.divisions().stream()
            .filter(division -> division.section().equals(upper))
            .map(Industries.Industry::code)
            .toList();
    if (section.isEmpty()) {
      throw unknown(code);
    }
    return section;
  }

  /**
   * Checks that each code is in the classification, or at least a firm's, as one of the edition
   * before may be.
   *
   * @throws WrongUseException when it is neither
   */
  void check(FirmQueries queries) {
    for (String beginning : beginnings) {
      if (industries.find(beginning).isEmpty() && !occurs(queries, beginning)) {
        throw unknown(beginning);
      }
    }
  }

  private static boolean occurs(FirmQueries queries, String beginning) {
    FirmFilter division =
        FirmFilter.ALL
            .withResident(null)
            .with(Facet.INDUSTRY, Set.of(beginning.substring(0, DIVISION)));
    AtomicBoolean found = new AtomicBoolean();
    queries.each(
        division,
        FirmSort.BY_NAME,
        List.of(),
        row -> found.compareAndSet(false, begins(row.facts(), beginning)));
    return found.get();
  }

  /** Whether a firm that the divisions let through is in one of the industries. */
  boolean holds(FirmFacts firm) {
    return beginnings.isEmpty()
        || firm.industryCode() == null
        || beginnings.stream().anyMatch(beginning -> begins(firm, beginning));
  }

  private static boolean begins(FirmFacts firm, String beginning) {
    return firm.industryCode() != null && firm.industryCode().startsWith(beginning);
  }

  private WrongUseException unknown(String code) {
    return wrong.apply(messages.get("cli.where.industry", code));
  }
}

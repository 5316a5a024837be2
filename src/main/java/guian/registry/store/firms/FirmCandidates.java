package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;

import guian.registry.model.NameKey;
import guian.registry.store.sqlite.SearchIndex;
import guian.registry.store.sqlite.SearchTokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Asks the full-text index which firms a filter can find. The answer holds every firm of the
 * filter; unless {@link #isExact}, it may hold others, as pieces of a long text can meet by chance.
 */
final class FirmCandidates {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private final DSLContext db;
  private final SearchIndex index;
  private final FirmFilter filter;
  private final String key;
  private final List<String> words;
  private final boolean code;
  private final List<Set<String>> chosen;
  private final List<Set<String>> groups;

  FirmCandidates(DSLContext db, FirmFilter filter) {
    this.db = db;
    this.index = new SearchIndex(db);
    this.filter = filter;
    this.key = NameKey.of(filter.search());
    this.words = FirmConditions.words(filter.search());
    this.code = !key.isEmpty() && FirmConditions.isCode(filter.search());
    this.chosen = chosen(filter);
    this.groups = Stream.concat(typed().map(Set::of), chosen.stream()).toList();
  }

  private static List<Set<String>> chosen(FirmFilter filter) {
    List<Set<String>> groups = new ArrayList<>();
    filter.chosen().forEach((facet, values) -> groups.add(tokens(facet, values.stream())));
    if (filter.foundedFrom() != null || filter.foundedTo() != null) {
      int from = Math.max(FIRST_YEAR, Objects.requireNonNullElse(filter.foundedFrom(), FIRST_YEAR));
      int to = Math.min(LAST_YEAR, Objects.requireNonNullElse(filter.foundedTo(), LAST_YEAR));
      groups.add(tokens(Facet.FOUNDED, IntStream.rangeClosed(from, to).mapToObj(y -> "" + y)));
    }
    if (filter.resident() != null) {
      groups.add(Set.of(SearchIndex.filter(FIRM.IS_RESIDENT, filter.resident())));
    }
    return groups;
  }

  /** A text without letters and digits gives a token that no firm has. */
  private Stream<String> typed() {
    return words.isEmpty() && !filter.search().isBlank()
        ? Stream.of(token(Facet.RELATION, "nothing"))
        : words.stream().flatMap(word -> SearchTokens.query(word).stream()).distinct();
  }

  /** No value at all gives a token that no firm has. */
  private static Set<String> tokens(Facet facet, Stream<String> values) {
    Set<String> tokens = values.map(v -> token(facet, v)).collect(Collectors.toSet());
    return tokens.isEmpty() ? Set.of(token(facet, "nothing")) : tokens;
  }

  private static String token(Facet facet, String value) {
    return SearchIndex.filter(FirmConditions.column(facet), value);
  }

  /** Whether the filter has no condition but residence. */
  boolean isAll() {
    return groups.size() == (filter.resident() == null ? 0 : 1);
  }

  /** Whether the index knows exactly the firms of the filter. */
  boolean isExact() {
    return !code && words.stream().allMatch(FirmCandidates::isShort) && !groups.isEmpty();
  }

  private static boolean isShort(String word) {
    return word.codePointCount(0, word.length()) <= SearchTokens.LONGEST;
  }

  /** The ids of all candidates; empty when there are more than {@code most}. */
  Optional<BitSet> atMost(int most) {
    return unlessMany(most, most);
  }

  /**
   * The ids of all candidates; empty when there are more than {@code few} and about more than
   * {@code many}.
   */
  Optional<BitSet> unlessMany(int few, int many) {
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Optional<BitSet> found = index.all(groups, few, first -> few < many && estimate(first) <= many);
    if (code && found.isPresent()) {
      addByCode(found.get(), many);
    }
    return found.filter(ids -> !code || ids.cardinality() <= many);
  }

  /** Adds the firms whose code begins with the search text, each kind of beginning by its index. */
  private void addByCode(BitSet found, int most) {
    String text = filter.search();
    for (Condition begins :
        List.of(FirmConditions.wholeCode(text), FirmConditions.organisationCode(text))) {
      db.select(FIRM.ID)
          .from(FIRM)
          .where(begins)
          .limit(most == Integer.MAX_VALUE ? most : most + 1)
          .forEach(r -> found.set(Math.toIntExact(r.value1())));
    }
  }

  /** About how many candidates there are, told from how close the first ids stand. */
  private long estimate(BitSet first) {
    Long highest = db.select(DSL.max(FIRM.ID)).from(FIRM).fetchSingle().value1();
    return highest == null ? 0 : first.cardinality() * highest / (first.length() - 1);
  }

  /** How many firms the filter finds; only where the index is exact. */
  long count() {
    return index.count(groups);
  }

  /** How many firms of the filter have a value of a facet besides; only where it is exact. */
  long count(Facet facet, String value) {
    return index.count(and(groups, facet, value));
  }

  /** Those whom the index finds, by id: all but the firms that only their code makes candidates. */
  Cursor<?> walk(boolean descending) {
    return index.walk(groups, descending);
  }

  /** Candidates that have a value of a facet besides, by id. */
  Cursor<?> walk(Facet facet, String value, boolean descending) {
    return index.walk(and(code ? chosen : groups, facet, value), descending);
  }

  /** The values of a facet that occur. */
  List<String> values(Facet facet) {
    return index.values(FirmConditions.column(facet));
  }

  private static List<Set<String>> and(List<Set<String>> groups, Facet facet, String value) {
    return Stream.concat(groups.stream(), Stream.of(Set.of(token(facet, value)))).toList();
  }

  /** The search text as names are compared; empty without one. */
  String key() {
    return key;
  }

  /** Whether the search text may begin a credit code. */
  boolean isCode() {
    return code;
  }
}

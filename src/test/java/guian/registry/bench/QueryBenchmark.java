package guian.registry.bench;

import guian.registry.model.NameKey;
import guian.registry.model.Period;
import guian.registry.store.Registry;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.firms.Facet;
import guian.registry.store.firms.FirmFilter;
import guian.registry.store.firms.FirmQueries;
import guian.registry.store.firms.FirmRow;
import guian.registry.store.firms.FirmSort;
import guian.registry.text.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Times what the Firms screen asks: searches as one types, first pages, counts and sums. */
final class QueryBenchmark {
  private static final int PAGE = 50;
  private static final int WARM_UP = 20;
  private static final FigureColumn YEAR = new FigureColumn("revenue", Period.year(2016));
  private static final FigureColumn HALF =
      new FigureColumn("revenue", Period.throughQuarter(2017, 2));
  private static final List<FigureColumn> COLUMNS = List.of(YEAR, HALF);

  private final FirmQueries queries;
  private final Random random = new Random(1);
  private final List<FirmRow> known = new ArrayList<>();
  private final int times;

  QueryBenchmark(Registry registry, int times) {
    this.queries = new FirmQueries(registry);
    this.times = times;
  }

  void run() {
    for (int i = 0; i < 20; i++) {
      known.addAll(queries.page(FirmFilter.ALL, FirmSort.by(HALF, true), List.of(), i * 997, 100));
    }
    Map<String, Supplier<List<FirmRow>>> searches = searches();
    Map<String, Supplier<List<FirmRow>>> tables = tables();
    searches.values().forEach(this::warmUp);
    tables.values().forEach(this::warmUp);
    System.out.println("Search as one types: first page of " + PAGE + " with two figure columns");
    searches.forEach((what, page) -> Timings.of(what, times, page::get).print());
    System.out.println(
        "Filtered, sorted table: first page of " + PAGE + " with two figure columns");
    tables.forEach((what, page) -> Timings.of(what, times, page::get).print());
    System.out.println("What arrives after the page");
    Timings.of("count, no filter", 5, () -> queries.count(FirmFilter.ALL)).print();
    Timings.of("count of a search, to 1001", 50, () -> queries.count(search(part(2)))).print();
    Timings.of("facet counts, no filter", 3, () -> queries.facets(FirmFilter.ALL)).print();
    Timings.of("facet counts, one filter", 3, () -> queries.facets(filter(Facet.PARK))).print();
    Timings.of("facet counts, search of 3", 10, () -> queries.facets(search(part(3)))).print();
    Timings.of("an industry sorted by growth", 3, this::byGrowth).print();
    Timings.of("sums, no filter", 3, () -> queries.summary(FirmFilter.ALL, HALF)).print();
    Timings.of("sums, three filters", 5, () -> queries.summary(three(), HALF)).print();
  }

  private void warmUp(Supplier<List<FirmRow>> page) {
    for (int i = 0; i < WARM_UP; i++) {
      page.get();
    }
  }

  private Map<String, Supplier<List<FirmRow>>> searches() {
    Map<String, Supplier<List<FirmRow>>> searches = new LinkedHashMap<>();
    searches.put("1 character", () -> best(part(1)));
    searches.put("2 characters", () -> best(part(2)));
    searches.put("3 characters", () -> best(part(3)));
    searches.put("the beginning of a name, 1 to 4 characters", () -> best(beginning()));
    searches.put("pinyin initials, a prefix of 1 to 6", () -> best(initials()));
    searches.put("credit code, a prefix of 1 to 18", () -> best(code(0)));
    searches.put("credit code from character 9, a prefix of 1 to 9", () -> best(code(8)));
    return searches;
  }

  private Map<String, Supplier<List<FirmRow>>> tables() {
    FirmSort byYear = FirmSort.by(YEAR, true);
    Map<String, Supplier<List<FirmRow>>> tables = new LinkedHashMap<>();
    tables.put("no filter, by name", () -> page(FirmFilter.ALL, FirmSort.BY_NAME));
    tables.put("no filter, by a figure", () -> page(FirmFilter.ALL, byYear));
    tables.put("status, by a figure", () -> page(filter(Facet.STATUS), byYear));
    tables.put("industry, by a figure", () -> page(filter(Facet.INDUSTRY), byYear));
    tables.put("industry, by name", () -> page(filter(Facet.INDUSTRY), FirmSort.BY_NAME));
    tables.put("park and year, by a figure upwards", () -> page(two(), FirmSort.by(HALF, false)));
    tables.put("relation, industry and year, by a figure", () -> page(three(), byYear));
    tables.put("relation, industry and year, by name", () -> page(three(), FirmSort.BY_NAME));
    tables.put(
        "founded in two years, by founding", () -> page(years(), by(FirmSort.Column.FOUNDED)));
    tables.put("park, by industry", () -> page(filter(Facet.PARK), by(FirmSort.Column.INDUSTRY)));
    tables.put("size, by status", () -> page(filter(Facet.SIZE), by(FirmSort.Column.STATUS)));
    tables.put("search of 2 and status, by a figure", () -> page(searched(2), byYear));
    tables.put("search of 3 and status, by name", () -> page(searched(3), FirmSort.BY_NAME));
    tables.put("search of 2, by name", () -> page(search(part(2)), FirmSort.BY_NAME));
    return tables;
  }

  private List<FirmRow> best(String text) {
    return page(search(text), FirmSort.BEST);
  }

  private List<FirmRow> page(FirmFilter filter, FirmSort sort) {
    return queries.page(filter, sort, COLUMNS, 0, PAGE);
  }

  private void byGrowth() {
    page(filter(Facet.INDUSTRY), FirmSort.byGrowth(HALF, true));
  }

  private FirmSort by(FirmSort.Column column) {
    return FirmSort.by(column, random.nextBoolean());
  }

  private static FirmFilter search(String text) {
    return FirmFilter.ALL.withSearch(text);
  }

  private FirmFilter searched(int length) {
    return filter(Facet.STATUS).withSearch(part(length));
  }

  private FirmFilter filter(Facet facet) {
    return FirmFilter.ALL.with(facet, Set.of(value(facet)));
  }

  private FirmFilter two() {
    return filter(Facet.PARK).with(Facet.FOUNDED, Set.of(value(Facet.FOUNDED)));
  }

  private FirmFilter three() {
    return filter(Facet.RELATION)
        .with(Facet.INDUSTRY, Set.of(value(Facet.INDUSTRY)))
        .with(Facet.FOUNDED, Set.of(value(Facet.FOUNDED)));
  }

  private FirmFilter years() {
    int year = Integer.parseInt(value(Facet.FOUNDED));
    return FirmFilter.ALL.withFounded(year - 1, year);
  }

  private FirmRow firm() {
    return known.get(random.nextInt(known.size()));
  }

  /** A value that one of the known firms has, so that frequent values come up often. */
  private String value(Facet facet) {
    var facts = firm().facts();
    return switch (facet) {
      case RELATION -> facts.relation() == null ? Facet.NONE : facts.relation().code();
      case STATUS -> Objects.requireNonNull(facts.status()).code();
      case INDUSTRY -> Objects.requireNonNull(facts.industryCode()).substring(0, 2);
      case PARK -> Objects.requireNonNullElse(facts.park(), Facet.NONE);
      case FOUNDED -> Integer.toString(Objects.requireNonNull(facts.foundedOn()).year());
      case SIZE -> Objects.requireNonNull(facts.size()).code();
      case BASIS -> facts.relationBasis() == null ? Facet.NONE : facts.relationBasis().code();
    };
  }

  private String part(int length) {
    String name = NameKey.of(firm().facts().name());
    int start = random.nextInt(name.length() - length + 1);
    return name.substring(start, start + length);
  }

  private String beginning() {
    return NameKey.of(firm().facts().name()).substring(0, random.nextInt(1, 5));
  }

  private String initials() {
    String initials = Pinyin.of(NameKey.of(firm().facts().name())).initials();
    return initials.substring(0, random.nextInt(1, 7));
  }

  private String code(int from) {
    String code = firm().facts().creditCode();
    int longest = from == 0 ? 18 : 9;
    return code == null ? code(from) : code.substring(from, from + random.nextInt(1, longest + 1));
  }
}

package guian.registry.store.firms;

import static guian.registry.store.db.Tables.FIRM;
import static guian.registry.store.db.Tables.OBSERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Coded;
import guian.registry.model.CreditCode;
import guian.registry.model.NameKey;
import guian.registry.model.Period;
import guian.registry.model.Relation;
import guian.registry.model.SizeClass;
import guian.registry.model.Status;
import guian.registry.store.PlainLook;
import guian.registry.store.Registry;
import guian.registry.store.TestRegistry;
import guian.registry.store.db.tables.records.FirmRecord;
import guian.registry.store.db.tables.records.ObservationRecord;
import guian.registry.store.db.tables.records.SourceRecord;
import guian.registry.store.figures.FigureColumn;
import guian.registry.store.figures.GrowthSample;
import guian.registry.text.Pinyin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever way a page is found by, it holds the firms that a plain look at every firm finds, in the
 * order of a plain sort.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmPagesTest {
  private static final int FIRMS = 240;
  private static final FigureColumn REVENUE = new FigureColumn("revenue", Period.year(2016));
  private static final String[] WORDS = {
    "贵安", "贵州", "云", "白山", "山云", "重庆", "长沙", "科技", "数据", "a9", "ibm"
  };

  private static final String TYPED =
      "贵,贵安,白山云,山云白,云,gak,gz,a9,i,9152,MA000,（贵 安,没有,长沙,csk,zsk,cqg,"
          + "贵安 云,数据 白山云,云 gz,9152 0900,%,* 。";

  @TempDir static Path folder;
  private Registry registry;
  private final List<FirmRecord> firms = new ArrayList<>();
  private final Map<Long, @Nullable Long> revenue = new HashMap<>();
  private final GrowthSample growth = new GrowthSample(new Random(17));
  private final Random random = new Random(7);

  @BeforeAll
  void fill() {
    registry = TestRegistry.open(folder);
    for (long id = 1; id <= FIRMS; id++) {
      firms.add(firm(id));
    }
    List<ObservationRecord> observations = new ArrayList<>();
    for (FirmRecord firm : firms) {
      if (random.nextInt(3) > 0) {
        observations.add(observation(firm.getId()));
      }
    }
    registry.write(
        TestRegistry.LI,
        step -> {
          SourceRecord source = new SourceRecord();
          source.setId(1L);
          source.setKind("invented");
          source.setName("test");
          source.setReadAt("2017-01-01T00:00:00Z");
          source.setReadBy("li");
          step.insert(source, null);
          step.insertAll(FIRM, firms, FirmRecord::getId);
          step.insertAll(OBSERVATION, observations, ObservationRecord::getFirmId);
          step.insertAll(OBSERVATION, growth.rows(firms), ObservationRecord::getFirmId);
          return 0;
        });
  }

  @AfterAll
  void close() {
    registry.close();
  }

  private FirmRecord firm(long id) {
    FirmRecord firm = new FirmRecord();
    firm.setId(id);
    firm.setIsResident(random.nextInt(10) > 0);
    firm.setName(word() + word() + word() + (random.nextBoolean() ? "有限公司" : "分公司"));
    if (random.nextInt(5) > 0) {
      String code = "91520900MA%07d".formatted(id * 7919);
      firm.setCreditCode(code + CreditCode.check(code + "0"));
    }
    if (random.nextInt(8) > 0) {
      firm.setRelation(pick(Relation.values()).code());
      firm.setRelationBasis(random.nextBoolean() ? "derived" : "confirmed");
    }
    firm.setStatus(random.nextInt(6) == 0 ? null : pick(Status.values()).code());
    if (random.nextInt(6) > 0) {
      firm.setIndustryCode((random.nextBoolean() ? "65" : "64") + (10 + random.nextInt(4)));
      firm.setIndustryEdition("2017");
    }
    firm.setPark(random.nextInt(4) == 0 ? null : "园区" + random.nextInt(3));
    int year = 2012 + random.nextInt(6);
    firm.setFoundedOn(
        random.nextInt(6) == 0
            ? null
            : random.nextBoolean() ? "" + year : year + "-08-1" + random.nextInt(9));
    firm.setSizeClass(random.nextInt(5) == 0 ? null : pick(SizeClass.values()).code());
    return firm;
  }

  private ObservationRecord observation(long firmId) {
    Long amount = random.nextInt(5) == 0 ? null : Long.valueOf(random.nextInt(60));
    revenue.put(firmId, amount);
    ObservationRecord row = new ObservationRecord();
    row.setFirmId(firmId);
    row.setIndicator("revenue");
    row.setPeriod("2016");
    row.setNature("actual");
    row.setStanding("current");
    row.setDisclosure(amount == null ? "not_disclosed" : "disclosed");
    row.setAmount(amount);
    row.setUnit("CNY");
    row.setSourceId(1L);
    return row;
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  /** The usual effort, and efforts that force each of the ways on few firms. */
  static List<FirmPages.Effort> efforts() {
    return List.of(
        FirmPages.Effort.USUAL,
        new FirmPages.Effort(0, 0, 1_000_000, 1_000_000, 1_000_000, 4),
        new FirmPages.Effort(0, 0, 1_000_000, 1_000_000, 20, 4),
        new FirmPages.Effort(0, 0, 0, 1_000_000, 1_000_000, 4),
        new FirmPages.Effort(0, 0, 0, 3, 1_000_000, 4));
  }

  @ParameterizedTest
  @MethodSource("efforts")
  void everyWayFindsTheSamePage(FirmPages.Effort effort) {
    random.setSeed(11);
    for (int i = 0; i < 150; i++) {
      FirmFilter filter = filter();
      FirmSort sort = sort();
      List<Long> expected = expected(filter, sort);
      int offset = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
      List<Long> page =
          registry.read(db -> new FirmPages(db, effort).ids(filter, sort, offset, 15));
      assertEquals(
          expected.subList(
              Math.min(offset, expected.size()), Math.min(offset + 15, expected.size())),
          page,
          filter + " " + sort + " from " + offset);
      assertEquals(
          expected.size(),
          registry.read(db -> new FirmPages(db, effort).count(filter)).number(),
          filter.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("efforts")
  void theBestFitShowsEveryFirmOnceAndNamesThatBeginWithTheTextFirst(FirmPages.Effort effort) {
    for (String text :
        List.of("贵安", "云", "重庆", "g", "gzk", "915209", "A900", "白山云", "长沙ibm", "云 贵安", "数据 白山云")) {
      FirmFilter filter = FirmFilter.ALL.withSearch(text);
      List<Long> page =
          registry.read(db -> new FirmPages(db, effort).ids(filter, FirmSort.BEST, 0, 1000));
      assertEquals(
          Set.copyOf(expected(filter, FirmSort.BY_NAME)), Set.copyOf(page), "the same firms");
      assertEquals(page.size(), Set.copyOf(page).size(), "each once");
    }
    List<Long> best =
        registry.read(db ->
            new FirmPages(db, effort).ids(FirmFilter.ALL.withSearch("贵安"), FirmSort.BEST, 0, 1000));
    List<Boolean> begins = best.stream().map(id -> name(id).startsWith("贵安")).toList();
    assertTrue(begins.contains(true) && begins.contains(false));
    assertTrue(begins.lastIndexOf(true) < begins.indexOf(false), "beginnings come first");
  }

  private String name(long id) {
    return firms.get((int) id - 1).getName();
  }

  @Test
  void facetsCountWhatTheOtherConditionsLeave() {
    random.setSeed(13);
    for (int i = 0; i < 25; i++) {
      FirmFilter filter = filter();
      FacetCounts counts = registry.read(db -> new FirmCounting(db).facets(filter));
      for (Facet facet : Facet.values()) {
        Map<String, Long> expected = new HashMap<>();
        firms.stream()
            .filter(firm -> PlainLook.passes(firm, filter.without(facet)))
            .forEach(firm -> expected.merge(PlainLook.value(firm, facet), 1L, Long::sum));
        assertEquals(expected, new HashMap<>(counts.of(facet)), facet + " of " + filter);
      }
    }
  }

  private FirmFilter filter() {
    FirmFilter filter =
        FirmFilter.ALL.withResident(random.nextInt(4) == 0 ? null : random.nextInt(8) > 0);
    if (random.nextInt(2) == 0) {
      filter = filter.withSearch(pick(TYPED.split(",")));
    }
    for (Facet facet : Facet.values()) {
      if (random.nextInt(6) == 0) {
        Set<String> two =
            Set.copyOf(
                List.of(
                    PlainLook.value(pick(firms.toArray(new FirmRecord[0])), facet),
                    PlainLook.value(firms.get(0), facet)));
        filter = filter.with(facet, two);
      }
    }
    return switch (random.nextInt(6)) {
      case 0 -> filter.withFounded(2014, 2015);
      case 1 -> filter.withFounded(null, 2013);
      case 2 -> filter.withFounded(2016, 2015);
      default -> filter;
    };
  }

  private FirmSort sort() {
    List<FirmSort.Column> columns = new ArrayList<>(List.of(FirmSort.Column.values()));
    columns.remove(FirmSort.Column.RELEVANCE);
    FirmSort.Column column = columns.get(random.nextInt(columns.size()));
    FigureColumn figure =
        column == FirmSort.Column.GROWTH
            ? GrowthSample.COLUMN
            : column.isOfFigure() ? REVENUE : null;
    return new FirmSort(column, figure, random.nextBoolean());
  }

  private List<Long> expected(FirmFilter filter, FirmSort sort) {
    Comparator<FirmRecord> byValue = comparator(sort);
    return firms.stream()
        .filter(firm -> PlainLook.passes(firm, filter))
        .sorted(
            byValue.thenComparing(
                sort.descending()
                    ? Comparator.comparing(FirmRecord::getId).reversed()
                    : Comparator.comparing(FirmRecord::getId)))
        .map(FirmRecord::getId)
        .toList();
  }

  private Comparator<FirmRecord> comparator(FirmSort sort) {
    return switch (sort.column()) {
      case RELEVANCE, NAME -> by(f -> Pinyin.of(NameKey.of(f.getName())).full(), sort.descending());
      case CREDIT_CODE -> by(FirmRecord::getCreditCode, sort.descending());
      case RELATION -> by(f -> rank(Relation.values(), f.getRelation()), sort.descending());
      case INDUSTRY -> by(FirmRecord::getIndustryCode, sort.descending());
      case FOUNDED -> by(FirmRecord::getFoundedOn, sort.descending());
      case STATUS -> by(f -> rank(Status.values(), f.getStatus()), sort.descending());
      case PARK -> by(FirmRecord::getPark, sort.descending());
      case SIZE -> by(f -> rank(SizeClass.values(), f.getSizeClass()), sort.descending());
      case CAPITAL, GRANTS_PAID -> by(f -> (Long) null, sort.descending());
      case FIGURE -> by(f -> revenue.get(f.getId()), sort.descending());
      case GROWTH -> by(f -> growth.percent(f.getId()), sort.descending());
    };
  }

  private static <T extends Coded> @Nullable Integer rank(T[] values, @Nullable String code) {
    int at = Arrays.stream(values).map(Coded::code).toList().indexOf(code);
    return at < 0 ? null : at;
  }

  private static <T extends Comparable<T>> Comparator<FirmRecord> by(
      Function<FirmRecord, @Nullable T> value, boolean descending) {
    Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(value, Comparator.nullsLast(order));
  }
}

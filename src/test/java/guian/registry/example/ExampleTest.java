package guian.registry.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.CreditCode;
import guian.registry.model.Industries;
import guian.registry.model.NameKey;
import guian.registry.model.Relation;
import guian.registry.model.RelationBasis;
import guian.registry.model.Relations;
import guian.registry.model.Status;
import guian.registry.store.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The firms of the example: how many of each kind, and what may be said of the real ones. */
class ExampleTest {
  private static final List<LedgerRow> ROWS = rows();

  private static List<LedgerRow> rows() {
    List<LedgerRow> rows = new ArrayList<>();
    Example.rows(rows::add);
    return rows;
  }

  private static <R> Stream<R> all(Class<R> type) {
    return ROWS.stream().filter(type::isInstance).map(type::cast);
  }

  private static Stream<LedgerRow.Firm> residents() {
    return all(LedgerRow.Firm.class).filter(LedgerRow.Firm::resident);
  }

  private static Stream<LedgerRow.Firm> invented() {
    return residents().filter(firm -> firm.creditCode() != null);
  }

  private static <T, K> Map<K, Long> counts(Stream<T> items, Function<T, K> key) {
    return items.collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  @Test
  void everyRunGivesTheSameRows() {
    assertEquals(rows(), ROWS);
  }

  @Test
  void theLedgerHasTheFirmsOfTheDesign() {
    assertEquals(412, residents().count());
    Map<String, Long> relations =
        counts(residents(), f -> String.valueOf(f.standings().relation()));
    assertEquals(
        Map.of(
            "DOMESTIC", 231L,
            "BRANCH", 86L,
            "JOINT_VENTURE", 41L,
            "WHOLLY_HMT", 22L,
            "WHOLLY_FOREIGN", 17L,
            "REP_OFFICE", 6L,
            "null", 9L),
        relations);
    Map<String, Long> statuses = counts(residents(), f -> String.valueOf(f.standings().status()));
    assertEquals(
        Set.of(
            "ACTIVE",
            "MOVED_IN",
            "MOVED_OUT",
            "SUSPENDED",
            "DEREGISTERED",
            "REVOKED",
            "LIQUIDATING",
            "null"),
        statuses.keySet());
    assertEquals(1, statuses.get("null"));
  }

  @Test
  void inventedCodesAreValidAndOfTheRangeNobodyIsGiven() {
    assertEquals(411, invented().map(LedgerRow.Firm::creditCode).distinct().count());
    invented()
        .map(firm -> Objects.requireNonNull(firm.creditCode()))
        .forEach(code -> {
          assertTrue(code.startsWith("91520900PDY"), code);
          assertTrue(CreditCode.isValid(code), code);
          assertTrue(CreditCode.isInnerValid(code), code);
        });
  }

  @Test
  void codesAreComputedAsDrawnInTheDesign() {
    assertEquals("91520900PDY0100073", InventedCode.of(1000));
    assertEquals("91520900PDY01119XD", InventedCode.of(1119));
    assertEquals("91520900PDY0110269", InventedCode.of(1102));
    assertEquals("91520900PDY010680P", InventedCode.of(1068));
  }

  @Test
  void noTwoFirmsShareAName() {
    List<String> keys = all(LedgerRow.Firm.class).map(f -> NameKey.of(f.name())).toList();
    assertEquals(keys.size(), new HashSet<>(keys).size());
    Set<String> names = new HashSet<>(keys);
    all(LedgerRow.Name.class)
        .forEach(other -> assertFalse(names.contains(NameKey.of(other.name())), other.name()));
  }

  @Test
  void inventedNamesSayThatTheyAreInvented() {
    String marks =
        Stream.concat(
                Sheet.read("marks.csv").stream().map(line -> line.text("mark")),
                Stream.of("甲乙丙", "试验田", "待定", "备注", "省略号"))
            .collect(Collectors.joining("|"));
    invented().forEach(firm -> assertTrue(firm.name().matches(".*(" + marks + ").*"), firm.name()));
  }

  @Test
  void industriesAreClassesOfTheStandard() {
    Industries industries = Industries.load();
    Set<String> codes =
        invented().map(f -> Objects.requireNonNull(f.industry())).collect(Collectors.toSet());
    assertTrue(codes.size() > 25, codes::toString);
    codes.forEach(
        code -> assertTrue(code.length() == 4 && industries.find(code).isPresent(), code));
  }

  @Test
  void aDerivedRelationIsTheOneItsTypeShows() {
    invented()
        .filter(firm -> firm.standings().basis() == RelationBasis.DERIVED)
        .forEach(firm ->
            assertEquals(
                firm.standings().relation(),
                Relations.derive(Objects.requireNonNull(firm.standings().legalForm()), firm.name())
                    .orElse(null),
                firm.name()));
    long confirmed =
        invented().filter(f -> f.standings().basis() == RelationBasis.CONFIRMED).count();
    assertTrue(confirmed > 100 && confirmed < 250, () -> "confirmed " + confirmed);
  }

  @Test
  void ofBaishanCloudOnlyWhatTheArticleSays() {
    LedgerRow.Firm firm = residents().filter(f -> f.name().equals("白山云")).findFirst().orElseThrow();
    assertEquals("2015", Objects.requireNonNull(firm.founded()).iso());
    assertEquals(Relation.DOMESTIC, firm.standings().relation());
    Stream.of(
            firm.creditCode(),
            firm.industry(),
            firm.park(),
            firm.capital(),
            firm.size(),
            firm.address(),
            firm.standings().status(),
            firm.standings().legalForm())
        .forEach(unknown -> assertEquals(null, unknown));
    List<LedgerRow.Figure> figures =
        all(LedgerRow.Figure.class).filter(f -> f.firmId() == firm.id()).toList();
    assertEquals(1, figures.size());
    assertEquals("revenue 2016", figures.get(0).indicator() + " " + figures.get(0).period().code());
    assertEquals(20_000_000_000L, figures.get(0).amount());
    List<LedgerRow.Claim> claims =
        all(LedgerRow.Claim.class).filter(c -> c.firmId() == firm.id()).toList();
    assertEquals(1, claims.size());
    assertEquals("3", String.valueOf(claims.get(0).multiple()));
    assertEquals(null, claims.get(0).targetAmount());
    assertTrue(all(LedgerRow.Stake.class).noneMatch(s -> s.firmId() == firm.id()));
    assertTrue(all(LedgerRow.Grant.class).noneMatch(g -> g.firmId() == firm.id()));
    assertTrue(all(LedgerRow.Placement.class).noneMatch(p -> p.firmId() == firm.id()));
  }

  @Test
  void theEightGroupsAreOutsideTheLedgerAndOwnNothingInvented() {
    Set<String> groups = Set.of("阿里巴巴", "高通", "IBM", "华为", "腾讯", "百度", "联想", "富士康");
    List<LedgerRow.Firm> found =
        all(LedgerRow.Firm.class).filter(f -> groups.contains(f.name())).toList();
    assertEquals(8, found.size());
    assertTrue(found.stream().noneMatch(LedgerRow.Firm::resident));
    Set<Long> ids = found.stream().map(LedgerRow.Firm::id).collect(Collectors.toSet());
    List<LedgerRow.Stake> stakes =
        all(LedgerRow.Stake.class).filter(stake -> ids.contains(stake.ownerId())).toList();
    assertEquals(1, stakes.size());
    assertEquals(null, stakes.get(0).share());
    LedgerRow.Firm venture =
        all(LedgerRow.Firm.class)
            .filter(f -> f.id() == stakes.get(0).firmId())
            .findFirst()
            .orElseThrow();
    assertEquals("贵州华芯通半导体技术有限公司", venture.name());
    assertFalse(venture.resident());
    assertEquals(null, venture.founded(), "operating since is not founded on");
  }

  @Test
  void everyFirmThatIsNotInventedNamesAPublication() {
    Map<Long, String> kinds =
        all(LedgerRow.Source.class)
            .collect(Collectors.toMap(LedgerRow.Source::id, LedgerRow.Source::kind));
    all(LedgerRow.Source.class)
        .filter(s -> s.kind().equals("publication"))
        .forEach(s -> assertTrue(s.reference() != null, s.name()));
    List<String> published =
        all(LedgerRow.Firm.class)
            .filter(f -> Objects.equals(kinds.get(f.sourceId()), "publication"))
            .map(LedgerRow.Firm::name)
            .toList();
    assertEquals(10, published.size(), published::toString);
    all(LedgerRow.Figure.class)
        .forEach(f -> assertTrue(kinds.containsKey(f.evidence().sourceId())));
  }

  @Test
  void foundingDatesAreOfThreePrecisionsWithinTheYears() {
    Map<String, Long> precisions =
        counts(invented(), f -> Objects.requireNonNull(f.founded()).precision());
    assertEquals(Set.of("day", "month", "year"), precisions.keySet());
    invented()
        .map(f -> Objects.requireNonNull(f.founded()).year())
        .forEach(year -> assertTrue(year >= 2010 && year <= 2017, () -> "" + year));
  }

  @Test
  void closedFirmsHoldNoOpenPosts() {
    Set<Long> closed =
        residents()
            .filter(f -> f.standings().status() == Status.DEREGISTERED)
            .map(LedgerRow.Firm::id)
            .collect(Collectors.toSet());
    assertEquals(3, closed.size());
    assertTrue(all(LedgerRow.Grant.class).noneMatch(g -> closed.contains(g.firmId())));
  }

  @Test
  void aHundredAndTenFirmsOfferPostsAtNineExampleUniversities() {
    List<String> universities = all(LedgerRow.University.class).map(u -> u.name()).toList();
    assertEquals(9, universities.size());
    assertTrue(universities.stream().allMatch(name -> name.startsWith("示例")));
    assertEquals(
        110, all(LedgerRow.Placement.class).map(LedgerRow.Placement::firmId).distinct().count());
  }

  @Test
  void jointVenturesAreOwnedWhole() {
    Map<Long, Long> shares =
        all(LedgerRow.Stake.class)
            .filter(s -> !s.headOffice() && s.until() == null && s.share() != null)
            .collect(
                Collectors.groupingBy(
                    LedgerRow.Stake::firmId, Collectors.summingLong(LedgerRow.Stake::share)));
    residents()
        .filter(f -> f.standings().relation() == Relation.JOINT_VENTURE)
        .forEach(f -> assertEquals(1_000_000L, shares.get(f.id()), f.name()));
    shares.values().forEach(sum -> assertTrue(sum <= 1_000_000L));
    Set<Long> withHead =
        all(LedgerRow.Stake.class)
            .filter(LedgerRow.Stake::headOffice)
            .map(LedgerRow.Stake::firmId)
            .collect(Collectors.toSet());
    assertEquals(92, withHead.size());
  }
}

package guian.registry.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.model.Nature;
import guian.registry.model.Period;
import guian.registry.model.Standing;
import guian.registry.store.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of the example: complete, consistent, and never before a firm was founded. */
class ExampleFiguresTest {
  private static final List<LedgerRow> ROWS = new ArrayList<>();

  static {
    Example.rows(ROWS::add);
  }

  private static Stream<LedgerRow.Figure> figures() {
    return ROWS.stream()
        .filter(LedgerRow.Figure.class::isInstance)
        .map(LedgerRow.Figure.class::cast);
  }

  private static Stream<LedgerRow.Figure> current(String indicator, String period, Nature nature) {
    return figures()
        .filter(f -> f.standing() == Standing.CURRENT && f.nature() == nature)
        .filter(f -> f.indicator().equals(indicator) && f.period().code().equals(period));
  }

  private static Map<Long, LedgerRow.Firm> residents() {
    return ROWS.stream()
        .filter(LedgerRow.Firm.class::isInstance)
        .map(LedgerRow.Firm.class::cast)
        .filter(LedgerRow.Firm::resident)
        .collect(Collectors.toMap(LedgerRow.Firm::id, firm -> firm));
  }

  @Test
  void theFirstHalfOf2017IsReportedAsDrawn() {
    List<LedgerRow.Figure> half = current("revenue", "2017Q2C", Nature.ACTUAL).toList();
    assertEquals(370, half.stream().filter(f -> f.amount() != null).count());
    assertEquals(4, half.stream().filter(f -> f.amount() == null).count());
    assertEquals(412 - 38, half.size());
  }

  @Test
  void thereAreFourYearsOfQuarters() {
    Set<String> periods =
        figures()
            .filter(f -> f.indicator().equals("revenue") && f.nature() == Nature.ACTUAL)
            .map(f -> f.period().code())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(
            List.of(
                "2014", "2014Q1C", "2014Q2C", "2014Q3C", "2015", "2015Q1C", "2015Q2C", "2015Q3C",
                "2016", "2016Q1C", "2016Q2C", "2016Q3C", "2017Q1C", "2017Q2C")),
        periods);
  }

  @Test
  void theZoneEarnedAboutTenBillionIn2016() {
    long fen =
        current("revenue", "2016", Nature.ACTUAL)
            .filter(f -> f.amount() != null)
            .mapToLong(LedgerRow.Figure::amount)
            .sum();
    long yuan = fen / 100;
    assertTrue(yuan > 9_000_000_000L && yuan < 11_000_000_000L, () -> "" + yuan);
  }

  @Test
  void noKeyHasTwoValuesInUse() {
    Set<String> keys = new HashSet<>();
    figures()
        .filter(f -> f.standing() == Standing.CURRENT)
        .map(f -> f.firmId() + f.indicator() + f.period().code() + f.nature())
        .forEach(key -> assertTrue(keys.add(key), key));
  }

  @Test
  void whatStandsBesideOrBeforeAnotherValueDiffersFromIt() {
    Map<String, Long> inUse = new HashMap<>();
    figures()
        .filter(f -> f.standing() == Standing.CURRENT && f.amount() != null)
        .forEach(f -> inUse.put(key(f), f.amount()));
    List<LedgerRow.Figure> others =
        figures().filter(f -> f.standing() != Standing.CURRENT).toList();
    assertTrue(others.stream().anyMatch(f -> f.standing() == Standing.BESIDE));
    assertTrue(others.stream().anyMatch(f -> f.standing() == Standing.FORMER));
    others.forEach(f -> {
      Long current = inUse.get(key(f));
      assertTrue(current != null && !current.equals(f.amount()), key(f));
    });
  }

  private static String key(LedgerRow.Figure f) {
    return f.firmId() + f.indicator() + f.period().code() + f.nature();
  }

  @Test
  void nothingIsReportedForATimeBeforeTheFirmWasFounded() {
    Map<Long, LedgerRow.Firm> firms = residents();
    figures()
        .forEach(f -> {
          String founded = Objects.requireNonNull(firms.get(f.firmId()).founded()).iso();
          String lastMonth = "%d-%02d".formatted(f.period().year(), f.period().lastMonth());
          String known = founded.substring(0, Math.min(founded.length(), lastMonth.length()));
          assertTrue(known.compareTo(lastMonth.substring(0, known.length())) <= 0, f::toString);
        });
  }

  @Test
  void cumulativeRevenueFallsOnlyWhereTheFirmSaysWhy() {
    Map<String, Long> byKey = new HashMap<>();
    figures()
        .filter(f -> f.indicator().equals("revenue") && f.standing() == Standing.CURRENT)
        .filter(f -> f.nature() == Nature.ACTUAL && f.amount() != null)
        .forEach(f -> byKey.put(f.firmId() + " " + f.period().code(), f.amount()));
    Set<Long> falling = new HashSet<>();
    for (Long firm : residents().keySet()) {
      for (int quarter = 1; quarter < Quarters.COUNT; quarter++) {
        Long before = byKey.get(firm + " " + Quarters.through(quarter - 1).code());
        Long now = byKey.get(firm + " " + Quarters.through(quarter).code());
        if (quarter % 4 != 0 && before != null && now != null && now < before) {
          falling.add(firm);
        }
      }
    }
    Set<Long> explained =
        residents().values().stream()
            .filter(firm -> firm.note() != null && firm.note().contains("冲减"))
            .map(LedgerRow.Firm::id)
            .collect(Collectors.toSet());
    assertEquals(explained, falling);
    assertEquals(3, falling.size());
  }

  @Test
  void restatedFiguresStandUnderTheEarlierPeriod() {
    assertEquals(
        Set.of("2016Q1C", "2016Q2C"),
        figures()
            .filter(f -> f.nature() == Nature.PRIOR)
            .map(f -> f.period().code())
            .collect(Collectors.toSet()));
    long restated =
        current("revenue", "2016Q2C", Nature.PRIOR)
            .filter(prior ->
                current("revenue", "2016Q2C", Nature.ACTUAL)
                    .anyMatch(f ->
                        f.firmId() == prior.firmId()
                            && !Objects.equals(f.amount(), prior.amount())))
            .count();
    assertTrue(restated > 5, () -> "restated " + restated);
  }

  @Test
  void aDrawnFirmHasTheFiguresOfTheDrawing() {
    long chips =
        residents().values().stream()
            .filter(firm -> firm.name().equals("虚构芯片（贵安）有限公司"))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(12_500_000_000L, only(chips, "2016", Nature.ACTUAL));
    assertEquals(11_260_000_000L, only(chips, "2017Q2C", Nature.ACTUAL));
    assertEquals(6_400_000_000L, only(chips, "2016Q2C", Nature.PRIOR));
  }

  private static Long only(long firm, String period, Nature nature) {
    return current("revenue", period, nature)
        .filter(f -> f.firmId() == firm)
        .findFirst()
        .orElseThrow()
        .amount();
  }

  @Test
  void everyFigureNamesItsCellAndMostTheirRawText() {
    figures()
        .filter(f -> f.firmId() != Story.BAISHAN)
        .forEach(f -> assertTrue(f.evidence().cell() != null && f.evidence().raw() != null));
    assertTrue(Period.parse("2017Q2C").isPresent());
  }
}

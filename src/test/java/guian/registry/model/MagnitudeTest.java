package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand: what an amount is measured by, and what counts as another order. */
class MagnitudeTest {
  private static final Period H1 = Period.throughQuarter(2017, 2);

  private static Amount yuan(long yuan) {
    return Amount.of(BigDecimal.valueOf(yuan), Amount.CNY);
  }

  private static Optional<Period> base(Map<Period, Amount> earlier) {
    return Magnitude.base(H1, Amount.CNY, IndicatorKind.FLOW, earlier).map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @CsvSource({
    "8.9, false", "9, true", "10, true", "11, true", "11.1, false", "100, false", "499, false",
    "500, true", "10000, true", "0.1, true", "0.05, false", "0.001, true", "1, false", "0, false"
  })
  void tenTimesAndHundredsOfTimesAreJumps(double times, boolean jump) {
    assertEquals(jump, Magnitude.isJump(times));
  }

  @Test
  void theSameMonthsOfTheYearBeforeAreTheBase() {
    Period same = Period.throughQuarter(2016, 2);
    assertEquals(
        Optional.of(same),
        base(Map.of(same, yuan(5_000), Period.year(2016), yuan(9_000), H1, yuan(7_000))));
  }

  @Test
  void elseTheLatestIsAndNeverThePeriodItself() {
    Period q1 = Period.throughQuarter(2017, 1);
    assertEquals(
        Optional.of(q1),
        base(Map.of(q1, yuan(5_000), Period.year(2016), yuan(9_000), H1, yuan(1))));
    assertEquals(Optional.empty(), base(Map.of(H1, yuan(5_000))));
  }

  // 249 yuan in three months are 996 a year, 250 are 1,000.
  @Test
  void whatIsSmallOrInAnotherCurrencyMeasuresNothing() {
    Period q1 = Period.throughQuarter(2017, 1);
    assertEquals(Optional.empty(), base(Map.of(q1, yuan(249))));
    assertEquals(Optional.of(q1), base(Map.of(q1, yuan(250))));
    assertEquals(
        Optional.empty(), base(Map.of(q1, Amount.of(BigDecimal.valueOf(5_000_000), "USD"))));
  }

  @Test
  void lengthsOfPeriodsAreEvenedOutAndStocksAreNot() {
    BigDecimal year = BigDecimal.valueOf(1_000);
    assertEquals(10, Magnitude.times(yuan(-5_000), H1, IndicatorKind.FLOW, year), 1e-9);
    assertEquals(5, Magnitude.times(yuan(5_000), H1, IndicatorKind.STOCK, year), 1e-9);
    assertTrue(Magnitude.isJump(10));
    assertFalse(Magnitude.isJump(5));
  }
}

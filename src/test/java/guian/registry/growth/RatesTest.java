package guian.registry.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
  @ParameterizedTest
  @CsvSource({
    "600, 200, 200.0", // tripled
    "24500, 9800, 150.0",
    "20005, 10000, 100.1", // 100.05: half up
    "9995, 10000, -0.1", // -0.05: away from zero
    "0, 10000, -100.0",
    "-500, 1000, -150.0",
    "10300, 4200, 145.2", // 145.238
    "1, 3, -66.7"
  })
  void growthHasOneDecimalHalvesAwayFromZero(long now, long base, String percent) {
    assertEquals(percent, Rates.growth(now, base).toPlainString());
  }

  @ParameterizedTest
  @CsvSource({
    "200, 600, 1, 200.0",
    "200, 600, 3, 44.2", // cube root of 3 is 1.44225
    "200, 800, 2, 100.0",
    "100, 50, 1, -50.0",
    "100, 25, 2, -50.0",
    "100, 0, 4, -100.0",
    "100, 100, 5, 0.0",
    "1000000, 1001000, 2, 0.0" // square root of 1.001 is 1.00049988: 0.049988 rounds to 0.0
  })
  void aRateAYearIsTheRootOfTheMultiple(long base, long target, int years, String percent) {
    assertEquals(percent, Rates.perYear(base, target, years).toPlainString());
  }

  @Test
  void anExactHalfOfARateIsRoundedUpAlsoAfterARoot() {
    // 1.0005² = 1.00100025: exactly 0.05 % a year
    assertEquals("0.1", Rates.perYear(100_000_000, 100_100_025, 2).toPlainString());
  }

  @Test
  void amountsOfAnySizeStayExact() {
    assertEquals("0.0", Rates.growth(Long.MAX_VALUE, Long.MAX_VALUE - 1).toPlainString());
    assertEquals("-200.0", Rates.growth(-Long.MAX_VALUE, Long.MAX_VALUE).toPlainString());
  }
}

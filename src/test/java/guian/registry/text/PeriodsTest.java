package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
  private static final Periods CHINESE = new Periods(new Messages(Language.ZH));
  private static final Periods ENGLISH = new Periods(new Messages(Language.EN));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2016;2016 全年;2016, full year",
        "2017Q2C;2017 1–6月累计;Jan–Jun 2017, cumulative",
        "2017Q1C;2017 1–3月累计;Jan–Mar 2017, cumulative",
        "2017Q2;2017 二季度（单季）;2017 Q2 (quarter alone)",
        "2017H2;2017 下半年（单）;2017, second half alone",
        "2017M05;2017 5月（当月）;May 2017 (month alone)",
        "2017M05C;2017 1–5月累计;Jan–May 2017, cumulative"
      })
  void aCumulativeIsNeverTakenForASinglePeriod(String code, String chinese, String english) {
    Period period = Period.parse(code).orElseThrow();
    assertEquals(chinese, CHINESE.full(period));
    assertEquals(english, ENGLISH.full(period));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"2017Q2C;2017 年 1–6月累计;2017 1–6月;累计", "2016;2016 年;2016;全年"})
  void sentencesAndHeadsHaveFormsOfTheirOwn(
      String code, String sentence, String head, String basis) {
    Period period = Period.parse(code).orElseThrow();
    assertEquals(sentence, CHINESE.sentence(period));
    assertEquals(head, CHINESE.head(period));
    assertEquals(basis, CHINESE.basis(period));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"2017Q2C;2017 年 6 月末", "2016;2016 年 12 月末"})
  void aStockIsCountedAtThePeriodsEnd(String code, String text) {
    assertEquals(text, CHINESE.end(Period.parse(code).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FLOW;2015Q1;2015 一季度（单季）;2015 Q1 (quarter alone)",
        "STOCK;2015Q1;2015 年 3 月末;end of Mar 2015",
        "STOCK;2015Q2C;2015 年 6 月末;end of Jun 2015",
        "STOCK;2015;2015 年 12 月末;end of Dec 2015",
        "FLOW;2015;2015 全年;2015, full year"
      })
  void aStocksPeriodIsItsEndAndAFlowsHasItsBasis(
      IndicatorKind kind, String code, String chinese, String english) {
    Period period = Period.parse(code).orElseThrow();
    assertEquals(chinese, CHINESE.of(kind, period));
    assertEquals(english, ENGLISH.of(kind, period));
  }
}

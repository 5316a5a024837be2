package guian.registry.importing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.5亿元            | 150000000   | CNY
          壹仟万圆整          | 10000000    | CNY
          人民币伍佰叁拾万元   | 5300000     | CNY
          一亿零五十万元       | 100500000   | CNY
          50(万元人民币元)     | 500000      | CNY
          13,400万元         | 134000000   | CNY
          1,307.3600(万元)   | 13073600    | CNY
          137(万元人民币)    | 1370000     | CNY
          60万人民币         | 600000      | CNY
          300(万元(人民币))  | 3000000     | CNY
          200(万人民币元)    | 2000000     | CNY
          36(万美元)         | 360000      | USD
          200(万元美元)      | 2000000     | USD
          25,220(万香港元)   | 252200000   | HKD
          600（万元）        | 6000000     | CNY
          ５００万元         | 5000000     | CNY
          (12.50)万元        | -125000     | CNY
          -0.5千元           | -500        | CNY
          120人              | 120         | person
          """)
  void amountsWithTheirUnitAreExact(String text, BigDecimal value, String code) {
    AmountText.Exact exact = assertInstanceOf(AmountText.Exact.class, AmountText.read(text));
    assertEquals(0, value.compareTo(exact.unit().times(exact.number())), text);
    assertEquals(code, exact.unit().code());
    assertTrue(AmountText.isExact(text), text);
  }

  @Test
  void anAmountWithoutAUnitHasNone() {
    assertEquals(
        new AmountText.Exact(new BigDecimal("1234.5"), null, null), AmountText.read("'1,234.5\t"));
    assertEquals(new AmountText.Exact(new BigDecimal("5"), null, null), AmountText.read("5()"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "--", "无", "N/A", "/", "null", "人", "万元", "***"})
  void marksAreNoValue(String text) {
    assertInstanceOf(AmountText.None.class, AmountText.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"约500万", "近3亿元", "200余万元", "1000万元以上", "500左右", ">20", "50多人", "100+"})
  void aboutIsNotExact(String text) {
    assertInstanceOf(AmountText.Approximate.class, AmountText.read(text));
    assertFalse(AmountText.isExact(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,2345.6,7", "1、200", "三百万", "数据服务", "12.3.4", "(5", "5)", "12吨", "100-200"})
  void anythingElseIsUnreadable(String text) {
    assertInstanceOf(AmountText.Unreadable.class, AmountText.read(text));
    assertFalse(AmountText.isExact(text), text);
  }

  /** The longest words that a unit can be made of, and one letter more. */
  @Test
  void noUnitIsTooLong() {
    Unit unit = Unit.parse("(tenthousand)澳大利亚元").orElseThrow();
    assertEquals(new BigDecimal("10000"), unit.factor());
    assertEquals("AUD", unit.code());
    assertEquals(Optional.empty(), Unit.parse("tenthousand澳大利亚元元"));
  }

  @Test
  void undisclosedIsNotMissing() {
    assertInstanceOf(AmountText.Undisclosed.class, AmountText.read("企业选择不公示"));
  }
}

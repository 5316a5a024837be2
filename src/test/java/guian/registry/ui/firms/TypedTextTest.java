package guian.registry.ui.firms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.store.firm.FirmField;
import guian.registry.ui.common.TypedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {
  @ParameterizedTest
  @CsvSource({
    "2015-08-21,2015-08-21",
    "2015年8月21日,2015-08-21",
    "2015/8/3,2015-08-03",
    "2015.8.3,2015-08-03",
    "２０１５年８月,2015-08",
    "2015年,2015",
    "20150803,2015-08-03",
    "去年,去年",
    "15-8-3,15-8-3"
  })
  void datesInTheUsualSpellings(String typed, String stored) {
    assertEquals(stored, TypedFact.stored(FirmField.FOUNDED_ON, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "3000,30000000",
    "'3,000.5',30005000",
    "3000万元,30000000",
    "3000 万,30000000",
    "１２,120000",
    "三千,三千"
  })
  void capitalIsTypedInWan(String typed, String yuan) {
    assertEquals(yuan, TypedFact.stored(FirmField.CAPITAL, typed));
  }

  @Test
  void theFieldBeginsWithTheStoredCapital() {
    assertEquals("3000.5", TypedText.wan(new Amount(3_000_500_000L, Amount.CNY)));
    assertEquals("", TypedText.wan(null));
  }

  @Test
  void namesKeepTheirBrackets() {
    assertEquals("贵州（贵安）科技", TypedFact.stored(FirmField.NAME, " 贵州（贵安）科技 "));
  }
}

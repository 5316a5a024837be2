package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
import guian.registry.model.Industries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3000000000;CNY;3,000.00 万元;30.00 million yuan",
        "182600;person;1,826 人;1,826 people",
        "100000000;USD;1,000,000.00 USD;1,000,000.00 USD",
        "123450;sqm;1,234.50 平方米;1,234.50 m²"
      })
  void anAmountStandsWithItsUnit(long hundredths, String unit, String chinese, String english) {
    Amount amount = new Amount(hundredths, unit);
    assertEquals(chinese, new Words(new Messages(Language.ZH)).amount(amount));
    assertEquals(english, new Words(new Messages(Language.EN)).amount(amount));
  }

  @Test
  void anIndustryHasTheNameOfItsOwnCode() {
    Industries industries = Industries.load();
    Words zh = new Words(new Messages(Language.ZH));
    Words en = new Words(new Messages(Language.EN));
    assertEquals("6513 应用软件开发", zh.industry("6513", "2017", industries));
    assertEquals("6513 (in 65 Software and IT services)", en.industry("6513", "2017", industries));
    assertEquals("I65 Software and IT services", en.industry("I65", null, industries));
    assertEquals(
        "I Information transmission, software and IT services",
        en.industry("I", "2017", industries));
    assertEquals("6510（GB/T 4754-2011）", zh.industry("6510", "2011", industries));
    assertEquals("XX", en.industry("XX", null, industries));
  }
}

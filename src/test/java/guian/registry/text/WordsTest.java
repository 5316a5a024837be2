package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.model.Amount;
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
}

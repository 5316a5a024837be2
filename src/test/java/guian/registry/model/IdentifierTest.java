package guian.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91520900MA6J6CBN9Q",
        "9152090077533425XY",
        "91520900714309480X",
        "91520900PDY00001XG"
      })
  void genuineCreditCodesAreValidInsideAndOut(String code) {
    assertTrue(CreditCode.isValid(code));
    assertTrue(CreditCode.isInnerValid(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"914512817717388902", "91450122592788029K", "914504222002833999"})
  void genuineCodesWithAWrongInnerDigitStayValid(String code) {
    assertTrue(CreditCode.isValid(code));
    assertFalse(CreditCode.isInnerValid(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y4Z",
        "91520900MA6J4KQ8X9",
        "91520100MA6DEMO001X",
        "9152900MA6J6CBN9Q",
        "91520900MA6J6CBI9Q",
        "91520900MA6J6CNB9Q",
        "19520900MA6J6CBN9Q",
        "9.1520900E+17",
        "",
        "无"
      })
  void otherTextsAreNoCreditCodes(String text) {
    assertFalse(CreditCode.isValid(text));
  }

  @Test
  void theStandardsOwnWorkedExampleGivesThree() {
    assertEquals('3', CreditCode.check("91350100M000100Y4"));
  }

  @Test
  void oneWrongCharacterIsFound() {
    assertFalse(CreditCode.isValid("91520900MA6J6CBN9P"));
    assertFalse(CreditCode.isValid("91520900PDY009065H"));
    assertFalse(CreditCode.isValid("9152090OMA6J6CBN9Q"), "the letter O is not of the alphabet");
  }

  @Test
  void normalisingNarrowsButNeverRepairs() {
    assertEquals("91520900MA6J6CBN9Q", CreditCode.normalise("=\"９１520900-ma6j6cbn9q\"\t\u00a0"));
    assertEquals("9.15209E+17", CreditCode.normalise("9.15209E+17"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"320404000009558", "320404000005886", "320382000007600"})
  void registrationNumbersCarryAnIsoCheckDigit(String number) {
    assertTrue(RegistrationNumber.isValid(number));
    char last = number.charAt(14);
    char wrong = last == '9' ? '0' : (char) (last + 1);
    assertFalse(RegistrationNumber.isValid(number.substring(0, 14) + wrong));
  }

  @Test
  void olderNumbersOfThirteenDigitsAreNoRegistrationNumbers() {
    assertFalse(RegistrationNumber.isValid("5201000000012"));
  }

  @Test
  void twoSpellingsOfOneNameMeet() {
    assertEquals(NameKey.of("贵州（贵安）例证科技有限责任公司"), NameKey.of("贵州(贵安) 例证科技有限公司"));
    assertEquals("甲贵安乙合伙企业有限合伙", NameKey.of("甲（贵安）乙合伙企业(有限合伙）"));
    assertEquals("", NameKey.of("（）"));
    assertFalse(NameKey.of("甲有限公司贵安分公司").equals(NameKey.of("甲有限公司")));
  }
}

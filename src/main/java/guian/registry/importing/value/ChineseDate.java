package guian.registry.importing.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dates in Chinese numerals as dates in digits: 二〇一九年五月六日 is 2019年5月6日. */
final class ChineseDate {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern DATE =
      Pattern.compile(
          "([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?)?");

  private ChineseDate() {}

  /** The text in digits; another text as it is. */
  static String inDigits(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return text;
    }
    StringBuilder date = new StringBuilder();
    m.group(1).chars().forEach(c -> date.append(Math.max(0, DIGITS.indexOf(c))));
    date.append('年');
    if (m.group(2) != null) {
      date.append(number(m.group(2))).append('月');
    }
    if (m.group(3) != null) {
      date.append(number(m.group(3))).append('日');
    }
    return date.toString();
  }

  private static int number(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(text.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
    int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
    return 10 * tens + ones;
  }
}

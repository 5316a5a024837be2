package guian.registry.importing.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts written out, as on a licence: 壹仟万圆整, 人民币伍佰万元, 伍佰万美元. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";
  private static final String NUMERALS = DIGITS + FORMAL + "两十百千拾佰仟万亿";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:人民币)?(?<number>["
              + NUMERALS
              + "]+)(?<unit>[元圆]|美元|美金|港元|港币|欧元|日元|英镑|澳元|加元)(?:人民币)?[整正]?");
  private static final long WAN = 10_000;
  private static final long YI = 100_000_000;

  private ChineseNumber() {}

  /** Whether a character is one that numbers are written out with. */
  static boolean isOfNumber(int c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /** The amount that a text writes out; empty when it is no such text. */
  static Optional<AmountText.Exact> amount(String word) {
    Matcher m = AMOUNT.matcher(word);
    if (!m.matches() || m.group("number").matches("[万亿].*")) {
      return Optional.empty();
    }
    BigDecimal number = BigDecimal.valueOf(number(m.group("number")));
    return Unit.parse(m.group("unit").replace('圆', '元'))
        .map(unit -> new AmountText.Exact(number, unit, null));
  }

  private static long number(String text) {
    int yi = text.lastIndexOf('亿');
    if (yi >= 0) {
      return number(text.substring(0, yi)) * YI + rest(text, yi);
    }
    int wan = text.lastIndexOf('万');
    if (wan >= 0) {
      return number(text.substring(0, wan)) * WAN + rest(text, wan);
    }
    return small(text);
  }

  private static long rest(String text, int at) {
    return at + 1 < text.length() ? number(text.substring(at + 1)) : 0;
  }

  private static long small(String text) {
    long sum = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long unit =
          switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            default -> 0;
          };
      if (unit > 0) {
        sum += Math.max(1, digit) * unit;
        digit = 0;
      } else {
        digit = digit(c);
      }
    }
    return sum + digit;
  }

  private static long digit(char c) {
    return c == '两' ? 2 : Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
  }
}

package guian.registry.importing.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an amount from the text of a cell, with the unit it may carry. */
public final class AmountText {
  /** What a text says about an amount. */
  public sealed interface Reading {}

  /**
   * An exact number.
   *
   * @param unit the unit written with it; null when none is
   * @param currency the currency of an amount whose sign says no more (¥100, USD 100): its unit is
   *     the column's; null with a unit, and when no currency is written
   */
  public record Exact(BigDecimal number, @Nullable Unit unit, @Nullable String currency)
      implements Reading {}

  /** No value. */
  public record None() implements Reading {}

  /** The firm does not disclose it. */
  public record Undisclosed() implements Reading {}

  /** About so much, more or less than so much: no exact value. */
  public record Approximate() implements Reading {}

  /** Something else. */
  public record Unreadable() implements Reading {}

  private static final Pattern ABOUT =
      Pattern.compile(
          "^(大约|约|近|将近|接近|超过|超|逾|不足|不到|至少|最多|上|>|<|≥|≤|>=|<=|~|≈).*"
              + "|.*(余|多|左右|上下|以上|以下|以内|不等|\\+)(万|亿|元|万元|亿元|人|名)?$"
              + "|.*\\d(余|多|来)[万亿千百元人名].*");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<open>\\()?(?<first>[-+])?(?<prefix>[^-+\\d.,()]{1,4})?(?<sign>[-+])?"
              + "(?<number>\\d[\\d,]*(?:\\.\\d*)?|\\.\\d+)(?<close>\\))?(?<unit>.*)");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?|\\d{1,4}(,\\d{4})+(\\.\\d*)?");

  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\)?");

  private AmountText() {}

  /** Whether a text holds an exact amount. */
  public static boolean isExact(String raw) {
    return !isWords(raw) && read(raw) instanceof Exact;
  }

  // Plain characters, none of which numbers are written with.
  private static boolean isWords(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean plain = Plain.isPlain(c) || c == '（' || c == '）';
      if (!plain || (c >= '0' && c <= '9') || ChineseNumber.isOfNumber(c)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a text; a number in brackets is negative. */
  public static Reading read(String raw) {
    if (isDecimal(raw)) {
      return new Exact(new BigDecimal(raw), null, null);
    }
    if (Missing.isMark(raw)) {
      return new None();
    }
    if (Missing.isUndisclosed(raw)) {
      return new Undisclosed();
    }
    String word = Plain.word(raw);
    if (Unit.parse(word).isPresent() || EMPTY_BRACKETS.matcher(word).matches()) {
      return new None();
    }
    if (ABOUT.matcher(word).matches()) {
      return new Approximate();
    }
    Optional<Exact> written = ChineseNumber.amount(word);
    if (written.isPresent()) {
      return written.get();
    }
    Matcher m = AMOUNT.matcher(word);
    return m.matches() ? exact(m).orElse(new Unreadable()) : new Unreadable();
  }

  // Digits, and at most one point between some of them: what most cells hold.
  private static boolean isDecimal(String raw) {
    int points = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      points += c == '.' ? 1 : 0;
      boolean inside = i > 0 && i < raw.length() - 1;
      if (!(c >= '0' && c <= '9') && !(c == '.' && inside && points == 1)) {
        return false;
      }
    }
    return !raw.isEmpty();
  }

  private static Optional<Reading> exact(Matcher m) {
    String digits = m.group("number");
    boolean opened = m.group("open") != null;
    boolean grouped = digits.contains(",");
    if (opened != (m.group("close") != null) || (grouped && !GROUPED.matcher(digits).matches())) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.replace(",", "").replaceFirst("\\.$", ""));
    String first = m.group("first");
    if (first != null && m.group("sign") != null) {
      return Optional.empty();
    }
    boolean negative = opened || "-".equals(m.group("sign")) || "-".equals(first);
    String unit = m.group("unit").replaceFirst("整$", "").replaceFirst("^[()]+$", "");
    return withUnit(negative ? number.negate() : number, m.group("prefix"), unit);
  }

  private static Optional<Reading> withUnit(
      BigDecimal number, @Nullable String prefix, String unit) {
    if (prefix != null && Unit.currency(prefix).isEmpty()) {
      return Optional.empty();
    }
    // 100美元 says dollars, one by one; 100 USD says only which currency.
    Optional<String> sign = prefix == null ? Unit.currencyAlone(unit) : Unit.currency(prefix);
    if (unit.isEmpty() || (prefix == null && sign.isPresent())) {
      return Optional.of(new Exact(number, null, sign.orElse(null)));
    }
    return Unit.parse(prefix == null ? unit : unit + prefix)
        .map(found -> new Exact(number, found, null));
  }
}

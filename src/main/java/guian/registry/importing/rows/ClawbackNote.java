package guian.registry.importing.rows;

import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Missing;
import guian.registry.importing.value.Plain;
import guian.registry.model.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column 是否追回 says in words: 是（已追回10万元）.
 *
 * @param received whether it has come in, by its words
 */
record ClawbackNote(Amount amount, boolean received) {
  private static final Pattern NONE = Pattern.compile("否|无|没有|不涉及|不适用|未追回|无需追回|未发生|不追回|n|no");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<when>[^,;。()、]{0,3})(?:追回|收回|退回|追缴)(?:资金|金额|款项?|奖补)?(?<amount>\\d[\\d.,]*[十百千万亿]*元)");
  private static final Pattern NOT_YET = Pattern.compile(".*(应|拟|需|待|将|未|正在|计划).*");

  /** Whether the words say that nothing is taken back. */
  static boolean saysNone(String text) {
    return Missing.isMark(text) || NONE.matcher(Plain.word(text)).matches();
  }

  /** The one amount that the words name with its unit; empty when they name none, or several. */
  static Optional<ClawbackNote> read(String text) {
    Matcher m = AMOUNT.matcher(Plain.word(text));
    if (!m.find()) {
      return Optional.empty();
    }
    String when = m.group("when");
    String amount = m.group("amount");
    boolean received = when.contains("已") && !NOT_YET.matcher(when).matches();
    return m.find() ? Optional.empty() : yuan(amount).map(a -> new ClawbackNote(a, received));
  }

  private static Optional<Amount> yuan(String text) {
    if (AmountText.read(text) instanceof AmountText.Exact exact && exact.unit() != null) {
      BigDecimal yuan = exact.unit().times(exact.number());
      boolean whole = yuan.stripTrailingZeros().scale() <= 2 && yuan.signum() > 0;
      return whole ? Optional.of(Amount.of(yuan, Amount.CNY)) : Optional.empty();
    }
    return Optional.empty();
  }
}

package guian.registry.importing.recognise;

import guian.registry.importing.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the unit, or the currency, out of one heading. */
final class HeadingUnits {
  private static final Pattern UNIT_PREFIX = Pattern.compile("^(计量|金额|货币)?单位:");
  private static final Pattern REMARK =
      Pattern.compile(
          "亏损以.*(填列|表示|填写|反映)|必填|选填|[较比].{0,12}(?:番|倍|增长|提高|增加).*|保留.*小数|本[年期]贷方(?:累计)?发生额(?:合计)?|精确到.*|自动(计算|生成)");
  // (in thousands of USD)
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^in(?=\\p{L}*(?:thousand|million|billion))|(?<=thousand|million|billion)s(?:of)?");
  // 万元/亩 and the like are rates, not units.
  private static final Pattern RATE = Pattern.compile("/(亩|人|平方米|平米|㎡|户|家|年|月)$");

  // 营业收入万元, 营业收入-亿元, 工业总产值（现价）千元
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<rest>.*?(?:\\p{IsHan}(?<![每单位])\\p{IsHan}(?<![每单位])|[)\\]]))-?(?<unit>[百千]?[万亿]元|千元)");
  // 期末从业人数/人
  private static final Pattern COUNT = Pattern.compile("(?:人数|人员|员工|职工|从业)[^/]*/人$");

  private @Nullable Unit unit;
  private @Nullable String currency;

  @Nullable Unit unit() {
    return unit;
  }

  /** The currency that is named without a scale; null when there is none. */
  @Nullable String currency() {
    return currency;
  }

  /** The text of a heading without its unit, which is noted. */
  String take(String text) {
    Matcher m = HeadingReader.BRACKETS.matcher(text);
    StringBuilder left = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(left, Matcher.quoteReplacement(withoutUnit(m.group())));
    }
    List<String> kept = new ArrayList<>();
    for (String piece : m.appendTail(left).toString().split(PeriodScanner.GAP)) {
      String bare = trailing(piece);
      if (!noteUnit(bare)) {
        kept.add(bare);
      }
    }
    return String.join(PeriodScanner.GAP, kept);
  }

  // （万元，累计） is a unit and something else; （亏损以“-”号填列） tells how to fill in.
  private String withoutUnit(String bracketed) {
    String inner = bracketed.substring(1, bracketed.length() - 1);
    if (noteUnit(inner) || REMARK.matcher(inner).matches()) {
      return PeriodScanner.GAP;
    }
    List<String> rest =
        Arrays.stream(inner.split("[,、;]"))
            .filter(part -> !noteUnit(part) && !REMARK.matcher(part).matches())
            .toList();
    String whole = String.join(",", rest);
    return whole.length() == inner.length()
        ? bracketed
        : PeriodScanner.GAP + whole + PeriodScanner.GAP;
  }

  // 营业收入/万元, 营业收入_万元_2017年, 利润总额，万元
  private String trailing(String piece) {
    Matcher behind = BEHIND.matcher(piece);
    if (behind.matches() && noteUnit(behind.group("unit"))) {
      return behind.group("rest");
    }
    List<String> parts = List.of(piece.split("[/_,、:]"));
    List<String> kept =
        parts.size() < 2 || (RATE.matcher(piece).find() && !COUNT.matcher(piece).find())
            ? parts
            : parts.stream().filter(part -> !noteUnit(part)).toList();
    return kept.size() == parts.size() ? piece : String.join(PeriodScanner.GAP, kept);
  }

  private boolean noteUnit(String text) {
    String named = ENGLISH.matcher(UNIT_PREFIX.matcher(text).replaceFirst("")).replaceAll("");
    Optional<String> alone = Unit.currencyAlone(named);
    if (alone.isPresent()) {
      currency = alone.get();
      return true;
    }
    Optional<Unit> found = Unit.parse(named);
    found.ifPresent(u -> unit = u);
    return found.isPresent();
  }
}

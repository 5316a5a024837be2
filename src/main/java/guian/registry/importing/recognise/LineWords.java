package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a lone line among the rows of a table says of the figures below it, where it says nothing
 * else: 上年同期, 7-12月, 2018年数据, 二、2019年预计情况. 2018年新增企业 says which firms follow.
 */
final class LineWords {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:附[件表]?\\d*[:;、]|[一二三四五六七八九十]+[、.,]|[(][一二三四五六七八九十\\d]+[)])");
  private static final Pattern PLANNED = Pattern.compile("预计|预测|预期|预估|估算|暂估|目标|计划");
  private static final Pattern FILLER =
      Pattern.compile(
          "情况|数据|数字|数|表|部分|统计|指标|企业|以[下上]|上述|本表|均?[为是系]|如下|完成|实际|经济|主要|运行|任务|期间|[额值的]"
              + "|[^\\p{L}\\p{N}]");

  private final String said;
  private final PeriodScanner.Scanned scanned;

  LineWords(String text) {
    this.said = NUMBER.matcher(Plain.word(text).replace('~', '-')).replaceFirst("");
    this.scanned = PeriodScanner.all(said);
  }

  /** The text without its number in a list. */
  String said() {
    return said;
  }

  /** Whether it speaks of nothing but when the figures are of, and whether they are planned. */
  boolean isHollow() {
    boolean speaks = !scanned.words().isEmpty() || PLANNED.matcher(said).find();
    String rest = PLANNED.matcher(scanned.rest()).replaceAll("");
    return speaks && FILLER.matcher(rest).replaceAll("").isEmpty();
  }

  /** Whether the figures below it are expected or planned ones. */
  boolean isPlanned() {
    return isHollow() && PLANNED.matcher(said).find();
  }

  /** Whether it names another period than the title does. */
  boolean isOther(PeriodWords title) {
    PeriodWords words = scanned.words();
    Integer back = words.yearsBack();
    if (words.samePeriod() || (back != null && back > 0) || (words.single() && !title.single())) {
      return true;
    }
    boolean otherYear =
        words.year() != null && title.year() != null && !words.year().equals(title.year());
    Span span = words.span();
    return otherYear
        || (span != null
            && span.isConcrete()
            && !span.equals(title.span())
            && !isSameEnd(span, title.span()));
  }

  // 上半年 below a title of 1-6月.
  private static boolean isSameEnd(Span span, @Nullable Span own) {
    return own != null && own.isConcrete() && own.lastMonth() == span.lastMonth();
  }
}

package guian.registry.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for where a grant stands (兑现状态), and what its amounts show where no word does. */
public final class GrantStatuses {
  private static final List<Map.Entry<Pattern, GrantStatus>> WORDS =
      List.of(
          entry("追回中|正在追回|拟追回|clawing back", GrantStatus.CLAWING_BACK),
          entry("已(全额|部分)?追回|追回|clawed back", GrantStatus.CLAWED_BACK),
          entry("不予支持|不予兑现|未通过|不通过|不符合|退回|驳回|refused|rejected", GrantStatus.REFUSED),
          entry("已?终止|已?取消|撤销|ended|cancelled", GrantStatus.ENDED),
          entry("部分(兑现|拨付|到账)|已?部分(兑现|拨付)|兑现中|拨付中|part(ly|ially)[- ]paid", GrantStatus.PARTLY_PAID),
          entry("已?(全部|全额)?(兑现|拨付|到账)(完成|完毕)?|已拨|已付|(fully )?paid( in full)?", GrantStatus.PAID),
          entry("已?(核定|审定|批准|核准|通过|审核通过)|待拨付|待兑现|未拨付|未兑现|approved", GrantStatus.APPROVED),
          entry("公示中?|已公示|拟支持|拟奖补|publicised", GrantStatus.PUBLICISED),
          entry("审核中?|初审|复审|评审中?|审批中|在审|under review|reviewing", GrantStatus.REVIEWING),
          entry("申报中?|已申报|受理中?|已受理|applied", GrantStatus.APPLIED));

  private GrantStatuses() {}

  private static Map.Entry<Pattern, GrantStatus> entry(String words, GrantStatus status) {
    return Map.entry(Pattern.compile(words), status);
  }

  /** The status that a word means; empty when it is not of the vocabulary. */
  public static Optional<GrantStatus> parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(entry -> entry.getKey().matcher(word).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The status that amounts in fen show, refused where nothing is approved; {@code approved} is
   * null where it is not known.
   */
  public static GrantStatus derive(@Nullable Long approved, long paid) {
    if (paid > 0) {
      return approved != null && paid < approved ? GrantStatus.PARTLY_PAID : GrantStatus.PAID;
    }
    return approved != null && approved == 0 ? GrantStatus.REFUSED : GrantStatus.APPROVED;
  }
}

package guian.registry.importing.value;

import java.util.Set;
import java.util.regex.Pattern;

/** The ways of writing that there is no value, and that a firm does not disclose it. */
public final class Missing {
  private static final Set<String> MARKS =
      Set.of(
          "-", "--", "---", "----", "/", "//", "\\", ".", "*", "**", "***", "?", "??", "???", "…",
          "...", "无", "暂无", "没有", "未知", "不详", "不适用", "未投产", "未填", "未填报", "未提供", "空", "(空)", "(无)",
          "待定", "未定", "待补充", "待填", "待报", "暂缺", "缺", "缺报", "缺失", "漏报", "未报", "未上报", "未报送", "停报",
          "未统计", "null", "none", "nil", "n/a", "#n/a", "na", "nan", "tbd");
  private static final Pattern UNDISCLOSED =
      Pattern.compile("(企业|该企业|公司)?(选择|申请)?(不|未|不予|暂不)(公示|公开|披露)");

  // 该企业选择暂不公示
  private static final int LONGEST_UNDISCLOSED = 10;
  private static final int LONGEST_MARK = 4;

  private Missing() {}

  /** Whether a text says that there is no value. */
  public static boolean isMark(String raw) {
    if (raw.length() > LONGEST_MARK && Plain.isPlain(raw)) {
      return false;
    }
    String word = Plain.word(raw);
    return word.isEmpty() || MARKS.contains(word);
  }

  /** Whether a text says that the firm does not disclose the value. */
  public static boolean isUndisclosed(String raw) {
    if (raw.indexOf('公') < 0 && raw.indexOf('披') < 0) {
      return false;
    }
    String word = Plain.word(raw);
    return word.length() <= LONGEST_UNDISCLOSED && UNDISCLOSED.matcher(word).matches();
  }
}

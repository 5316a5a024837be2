package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import java.util.regex.Pattern;

/** Tells the row of the firms that a list leaves out (其余12家, 其他企业), which is no firm's. */
public final class Remainder {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:其[余他它]|余下|剩余|余(?=\\d))(?:"
              // 其余12家, 其他十余户规上工业企业, 其它12家（明细略）
              + "[^\\d]{0,4}(?:\\d{1,5}|[一二三四五六七八九十百几数多两]+)[余多]?[户家个].*"
              + "|(?:[的各]|所有)?\\p{IsHan}{0,6}(?:企业|公司|单位|商户|户|项目|部分)(?:合计|小计|汇总)?(?:[(].*[)])?"
              + "|合计|小计)"
              + "|(?:all)?(?:the)?(?:others?|remaining|rest)(?:of)?(?:the)?\\d*(?:firms|companies|enterprises)?");
  private static final Pattern LEGAL_FORM = Pattern.compile("有限|股份|合伙|个体|独资");

  private Remainder() {}

  /** Whether a text as written in a cell names the firms that are left. */
  public static boolean is(String raw) {
    return isWord(Plain.word(raw));
  }

  static boolean isWord(String word) {
    boolean may = !word.isEmpty() && "其余剩atro".indexOf(word.charAt(0)) >= 0;
    return may && FORM.matcher(word).matches() && !LEGAL_FORM.matcher(word).find();
  }
}

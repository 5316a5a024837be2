package guian.registry.importing.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of one instalment among several: 第二期拨付金额, or 金额 below 第二期. */
final class Instalments {
  private static final String NUMBERS = "一二三四五六123456";
  private static final Pattern INSTALMENT =
      Pattern.compile(
          "(?:(?:资金)?(?:拨付|兑现|到账)(?:情况|进度)?)?(?:第?(?<number>[一二三四五六1-6])|(?<first>首))[期次批笔](?:资金|款)?(?<rest>.*)");
  // 二期 alone may be a part of what is built: without 第 the heading says that it is paid.
  private static final Pattern PAID = Pattern.compile("第|首|拨|付|兑|到账|发放");

  private Instalments() {}

  /** What a heading without its brackets says of an instalment; empty when it says nothing. */
  static Optional<Subject> subject(Vocabulary vocabulary, String text) {
    Matcher m = INSTALMENT.matcher(text);
    if (!m.matches() || !PAID.matcher(text).find()) {
      return Optional.empty();
    }
    int number = m.group("first") != null ? 1 : 1 + NUMBERS.indexOf(m.group("number")) % 6;
    String rest = m.group("rest");
    Optional<String> what =
        rest.matches("(金额|资金|数额)?")
            ? Optional.of("paid")
            : rest.matches("时间|日期")
                ? Optional.of("paid_on")
                : vocabulary
                    .find(rest)
                    .filter(found -> found.kind() == Subject.Kind.GRANT)
                    .map(Subject::id)
                    .filter(id -> id.matches("paid|paid_on|due|due_on"));
    return what.map(id -> new Subject(Subject.Kind.GRANT, id + "." + number));
  }
}

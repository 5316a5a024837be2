package guian.registry.importing.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Headings of lists of grants that are put together from a verb and what is said of it: 实际兑付金额,
 * 预拨时间, 核定补助资金, 退缴原因. The vocabulary goes before.
 */
final class GrantWords {
  private static final int LONGEST = 14;
  private static final String FOR = "(?:奖补|奖励|补助|补贴|扶持|资助|支持|专项|财政)?";
  private static final String OF = "(?:" + FOR + "(?:资金|款项|款))?";
  private static final String MONEY = "(?:总?金额|资金|款项|款|数额|总?额|数)";
  private static final String DAY = "(?:时间|日期|年月|日)";

  private static final String PAY = "(?:(?:实际|已经?|累计|累计已)?(?:预?拨付|拨款|兑现|兑付|发放|支付)|[实已预]拨|[实已][付发])";
  private static final String APPROVE = "(?:已|最终)?(?:核定|审定|核准|批准|批复|审核|审批|认定|评审)";
  private static final String SCHEDULE = "(?:应|计划|约定|预计)(?:拨付|拨|兑付|支付|付)";
  private static final String TAKE_BACK = "(?:实际|已经?|累计)?(?:追回|收回|追缴|退回|退还|退缴|缴回)";
  private static final String PLAN = "拟(?:奖补|奖励|补助|补贴|扶持|资助|支持|兑现|兑付|安排|拨付|给予|发放|认定)";
  private static final String NOT_YET = "(?:尚?未|待|剩余|结余)(?:拨付|拨|兑现|兑付|支付|发放)";

  private static final Map<Pattern, Subject> WORDS = new LinkedHashMap<>();

  static {
    put(PLAN + FOR + MONEY, Subject.Kind.GRANT, "planned");
    put(NOT_YET + OF + MONEY, Subject.Kind.UNKEPT, "grant_balance");
    put(OF + SCHEDULE + OF + MONEY, Subject.Kind.GRANT, "due");
    put(OF + SCHEDULE + OF + DAY, Subject.Kind.GRANT, "due_on");
    put(OF + PAY + FOR + MONEY, Subject.Kind.GRANT, "paid");
    put(OF + PAY + OF + DAY, Subject.Kind.GRANT, "paid_on");
    put(OF + APPROVE + FOR + MONEY, Subject.Kind.GRANT, "approved");
    put(OF + "(?:核定|审定|核准|批准|批复|审批|评审)" + DAY, Subject.Kind.GRANT, "approved_on");
    put(OF + "应" + TAKE_BACK + FOR + MONEY, Subject.Kind.UNKEPT, "grant_balance");
    put(OF + TAKE_BACK + FOR + MONEY, Subject.Kind.GRANT, "clawback");
    put(OF + TAKE_BACK + OF + DAY, Subject.Kind.GRANT, "clawback_on");
    put(OF + TAKE_BACK + OF + "(?:原因|事由|理由)", Subject.Kind.GRANT, "clawback_reason");
    put("(?:申报|申请|受理)" + DAY, Subject.Kind.GRANT, "applied_on");
    put("(?:申报|申请)" + FOR + MONEY, Subject.Kind.UNKEPT, "applied_amount");
  }

  private GrantWords() {}

  private static void put(String words, Subject.Kind kind, String id) {
    WORDS.put(Pattern.compile(words), new Subject(kind, id));
  }

  /** What a heading says of a grant; empty when it is not put together so. */
  static Optional<Subject> find(String word) {
    return word.length() > LONGEST
        ? Optional.empty()
        : WORDS.entrySet().stream()
            .filter(entry -> entry.getKey().matcher(word).matches())
            .map(Map.Entry::getValue)
            .findFirst();
  }
}

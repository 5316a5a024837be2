package guian.registry.importing.rows;

import guian.registry.importing.value.Footnote;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name apart from what is written behind it in its cell: marks of notes and, in brackets, the
 * former name, the extent of the figures, what is said of the firm's condition, and what it is
 * counted among.
 *
 * @param name the name itself
 * @param former the former name (原…); null when there is none
 * @param scope the extent of its figures (合并); null when nothing is said
 * @param condition what is said of the firm (停产, 已注销, 筹建); null when nothing is
 * @param standing what the firm is counted among (规上, 高新技术企业, 外资); null when nothing is said
 */
record NameRemarks(
    String name,
    @Nullable String former,
    @Nullable String scope,
    @Nullable String condition,
    @Nullable String standing) {
  private static final String OPEN = "[\\s\\u3000]*[(（\\[【〔［]";
  private static final String CLOSE = "[)）\\]】〕］]";
  private static final String CLOSING = ")）]】〕］";
  private static final String PARTNERS = "合伙";
  private static final Pattern MARK =
      Pattern.compile("(?<=[^\\s\\u3000])[\\s\\u3000]*[*＊★☆●○◎■□▲△▼▽◆◇※＃#†‡√✓]+[\\s\\u3000]*$");
  // 甲数据有限公司（原甲信息有限公司）
  private static final Pattern FORMERLY =
      Pattern.compile("(?<name>.{4,}?)" + OPEN + "(?:原名?|曾用名|前身为?)[:：]?(?<said>.{4,}?)" + CLOSE);
  // The figures of a group as a whole, or of its parent alone.
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?<name>.{4,}?)" + OPEN + "(?<said>合并|汇总|合并报表|合并口径|本部|母公司|含子公司|含分公司|集团合并)" + CLOSE);
  private static final String STATE =
      "(?:(?:19|20)?\\d{2}年)?(?:\\d{1,2}月份?)?(?:\\d{1,2}日)?[起底末初]?"
          + "(?:目前|[已现暂拟将待半未]|已经|正在|处于|尚未|暂时|临时|长期|全面|全部|部分|因故|进入)*"
          + "(?:停产|停业|歇业|停工|停建|停运|停报|停止经营|停止生产|注销|吊销|撤销|迁出|迁入|迁移|外迁|清算|破产|重整|关闭|关停|关门|倒闭"
          + "|解散|退出|清退|搬迁|搬离|筹建?|筹备|在建|拟建|建设[中期]|新建|续建|扩建|改建|技改|投产|达产|试产|试生产|试运[行营]|试营业"
          + "|(?:未|无|正常|正在|恢复)(?:实际)?(?:生产|经营|运营|营业|业务)|开业|开工|复工|复产|存续|在业|在营|在册|正常|异常|经营异常|失联|空壳|僵尸"
          + "|退[库规统]|新?入[库规统]|新?[升上]规|新增|更名|改名|变更|零申报|[未缺漏]报)"
          + "(?:[中期]|阶段|状态|企业|项目|手续办理中)?";
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<name>.{4,}?)"
              + OPEN
              + "(?<said>"
              + STATE
              + "(?:[,，、;；/ ]"
              + STATE
              + ")*|(?i:dormant|closed|suspended|deregistered|dissolved|revoked|in liquidation"
              + "|under construction|in preparation|not operating))"
              + CLOSE);
  private static final String RANK =
      "(?:(?:19|20)?\\d{2}年度?)?(?:国家级?|省级?|市级|区级|[已新准拟非首]|认定|培育|入选|重点|四上|A股|港股|新三板)*"
          + "(?:规[上下]|规模以[上下]|限[上下]|限额以[上下]|四上|高新技术|高新|高企|科技型|科技型中小|创新型|创新型中小|专精特新|专精特新[“\"]?小巨人[”\"]?|小巨人|瞪羚|独角兽"
          + "|上市|挂牌|新三板挂牌|龙头|重点|重点税源|百强|亿元|招商引资|引进|外资|内资|外商投资|港资|台资|港澳台|港澳台资|中外合资|合资|民营|国企|央企|国资"
          + "|大型|中型|小型|微型|小微|中小微?|双软)(?:工业|服务业|商贸业?|贸易业?)?(?:企业|公司|项目)?";
  // 甲数据有限公司（规上、高新技术企业）
  private static final Pattern STANDING =
      Pattern.compile(
          "(?<name>.{4,}?)" + OPEN + "(?<said>" + RANK + "(?:[,，、;；/ ]" + RANK + ")*)" + CLOSE);

  /** Takes apart what a cell has in the place of a name. */
  static NameRemarks of(String raw) {
    NameRemarks read = new NameRemarks(unmarked(raw), null, null, null, null);
    for (NameRemarks next = read.peeled(); !next.equals(read); next = read.peeled()) {
      read = next;
    }
    return read;
  }

  /** Whether something may be written behind a name: most have no bracket or mark at their end. */
  static boolean mayBeIn(String raw) {
    String text = raw.stripTrailing();
    return !text.isEmpty() && !Character.isIdeographic(text.codePointBefore(text.length()));
  }

  // A bracket ends most names of which anything is asked here.
  private static String unmarked(String text) {
    String bare = Footnote.without(text);
    return isClosed(bare) ? bare.strip() : MARK.matcher(bare).replaceFirst("").strip();
  }

  private static boolean isClosed(String text) {
    return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private NameRemarks peeled() {
    if (!isClosed(name) || isPartnership()) {
      return this;
    }
    Matcher formerly = FORMERLY.matcher(name);
    if (formerly.matches()) {
      return new NameRemarks(bare(formerly), formerly.group("said"), scope, condition, standing);
    }
    Matcher covers = SCOPE.matcher(name);
    if (covers.matches()) {
      return new NameRemarks(bare(covers), former, covers.group("said"), condition, standing);
    }
    Matcher state = CONDITION.matcher(name);
    if (state.matches()) {
      return new NameRemarks(bare(state), former, scope, state.group("said"), standing);
    }
    Matcher counted = STANDING.matcher(name);
    return counted.matches()
        ? new NameRemarks(bare(counted), former, scope, condition, counted.group("said"))
        : this;
  }

  // （有限合伙） is part of the name. None of the words that are looked for ends so, and those before
  // a former name are not there: the name need not be looked through for them.
  private boolean isPartnership() {
    return name.startsWith(PARTNERS, name.length() - 1 - PARTNERS.length())
        && name.indexOf('原') < 0
        && name.indexOf('曾') < 0
        && name.indexOf('前') < 0;
  }

  private static String bare(Matcher m) {
    return unmarked(m.group("name"));
  }
}

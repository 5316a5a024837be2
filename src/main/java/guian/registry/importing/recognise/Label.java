package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the place of a firm's name: a firm, a sum, a group, a remark, or a doubt. */
final class Label {
  private static final Pattern SUM =
      Pattern.compile(
          "(.{0,8}[:;])?(总计|合计|共计|总和|总数|累计|汇总|总体|平均|均值|中位数|最大值|最小值|grandtotal|total|sum|average|mean)[数值]?[/|]?(grandtotal|total|sum|average|mean)?([(:].*)?"
              + "|.{0,8}(总计|合计|累计|平均|平均值|平均数)[数值]?|占.{0,6}(比重|比例)|全(部|区|市|省|国|县|州|镇|园|园区|新区|行业|域)(规模?以?[上下]|限额?以?[上下]|重点)?(工业|服务业)?(企业|单位)?");
  private static final Pattern SUBTOTAL =
      Pattern.compile(
          ".{0,20}[小分]计[/|]?(subtotal)?([(:].*)?|subtotal|.{1,20}[(]共?\\d+[户家个]?(?:企业)?[)]|其中[:;]?|其[他它余]|其中[:;]?(?<part>.+)");
  // What is left of 上年同期, 2017年1-6月 or 比上年同期增长（%） without its words about periods.
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(同比|环比|比|较|与|相比|增长|增减|增幅|增速|增加|下降|变化|率|额|量|幅度|百分比|合计|数|占比|比重|[^\\p{L}\\p{N}])*");
  private static final Pattern REMARK =
      Pattern.compile(
          "(填报单位|填表单位|制表单位|单位负责人|分管领导|主管领导|科室负责人|部门负责人|负责人|经办人|审批人|审签人|签发人|统计负责人|填表人|填报人|制表人|制表|审核人?|复核人?|联系人|联系电话|报出日期|填报日期|制表日期|打印日期)[:;].*"
              + "|(人民币)?(合计)?(金额)?\\(?大写\\)?[:;]?.*|以[上下](企业|公司|单位|数据|合计)?.{0,12}(尚未|均为|已|未|不含|含|为).*|(附?注|备注|说明|填报说明|填表说明|指标解释|数据来源|资料来源|来源|note|source)[\\d一二三]*[:;.、].*"
              + "|[(]?以下(?:空白|无正文|无内容)[)]?|(请(填|按|参|选|如实|注意)|填写|必填|选填|示例[:;]|例如|例[:;]).*|[*※].+");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:(?<chinese>[一二三四五六七八九十]+[、.,:]|[(][一二三四五六七八九十\\d]+[)]|第[一二三四五六七八九十]+[类部组])|\\d{1,3}[、.,](?!\\d))(?<rest>.+)");
  private static final Pattern CHINESE_NUMBER = Pattern.compile("[(]?[一二三四五六七八九十]+[)]?[、.]?");
  private static final Pattern COMPANY =
      Pattern.compile(
          ".*(有限公司|有限责任|股份公司|合伙企业|有限合伙|company|limited|corporation|university|gmbh).*"
              + "|.*(公司|集团|合伙|厂|中心|合作社|事务所|研究院|研究所|设计院|医院|学校|学院|银行|支行|分行|信用社|办事处|工作室|商行|经营部|门市部|酒店|饭店|个体工商户|代表处|基金|小学|中学|大学|幼儿园|委员会|居委会|村委会|协会|学会|商会|联合会|管理局|分局|大队|支队|公证处|管理处|工程处|项目部|加油站|水电站|超市|宾馆|广场|市场|俱乐部|药房|诊所|林场|农场|煤矿|corp\\.?|inc\\.?|ltd\\.?|llc)([(].*[)])?"
              + "|.{3,}(店|场|站|社|部|馆|行|院|所)([(].*[)])?");
  private static final Pattern KIND =
      Pattern.compile(
          "(中央|省属|市属|区属|国有|国资|民营|私营|个体|外资|外商|内资|合资|中外合资|港澳台|集体|股份制|上市|规模以上|规模以下|规上|规下|限上|限下|大型|中型|小型|微型|中小型?|小微|重点|新增|在建|停产|高新技术|科技型?)"
              + "(控股|投资)?(工业|服务业|软件业|制造业)?(企业|公司|单位|经济|商户)?");
  private static final Pattern GROUP =
      Pattern.compile(".*(业|业务|类|企业|单位|项目|园区?|片区|街道|镇|乡|区|市|县|省|州|组|情况|经济|领域|板块)");

  // 甲电子有限公司等3家, 乙物流有限公司及子公司
  private static final Pattern WITH_OTHERS =
      Pattern.compile(
          ".+公司(?:等.{0,2}[\\d一二三四五六七八九十几数多两]+[户家个](?:企业|公司|单位)?|(?:及|和|与)其?(?:所属|下属|全资|控股|关联|各)*(?:子公司|分公司|企业|单位|公司))");

  private static final Pattern BARE_BRANCH =
      Pattern.compile("(?!.*(?:集团|股份|公司.*公司))\\p{IsHan}{1,5}(?:分公司|分厂|分店|分部)");

  private static final int MOST_OF_A_GROUP = 12;

  private final String word;

  Label(String text) {
    this.word = Plain.word(text);
  }

  /** What a row is whose name is certainly none: a sum, a group, a remark; empty otherwise. */
  Optional<RowKind> certain() {
    Matcher subtotal = SUBTOTAL.matcher(word);
    if (SUM.matcher(word).matches() || isComparison()) {
      return Optional.of(RowKind.TOTAL);
    }
    if (isRemark()) {
      return Optional.of(RowKind.NOTE);
    }
    boolean part = subtotal.matches();
    boolean counted = part && word.endsWith(")");
    boolean partOfFirms = part && (counted || subtotal.group("part") != null) && isCompany();
    return isRemainder()
            || (part && !partOfFirms)
            || KIND.matcher(word).matches()
            || isNumberedGroup()
        ? Optional.of(RowKind.SUBTOTAL)
        : Optional.empty();
  }

  /** Whether it names the firms that a list leaves out. */
  boolean isRemainder() {
    return Remainder.isWord(word);
  }

  /** Whether it is a note below a table, or says who made it and when. */
  boolean isRemark() {
    return REMARK.matcher(word).matches();
  }

  /** Whether it compares periods, as 上年同期 and 同比增长（%） do, or names nothing but one. */
  boolean isComparison() {
    PeriodScanner.Scanned scanned = PeriodScanner.all(word.replace('~', '-'));
    boolean compares = word.matches(".*(同比|环比|增长|增减|增幅|增速|增加|下降|占比|比重).*");
    return (compares || !scanned.words().isEmpty()) && COMPARISON.matcher(scanned.rest()).matches();
  }

  private boolean isNumberedGroup() {
    Matcher m = ORDINAL.matcher(word);
    if (!m.matches()) {
      return false;
    }
    Label rest = new Label(m.group("rest"));
    boolean kind = KIND.matcher(rest.word).matches() || rest.isGroup();
    return kind && !rest.isCompany() && (m.group("chinese") != null || !rest.isShortName());
  }

  // 黔中实业 and 贵安农业 are firms as people call them, 软件业 and 国有企业 are not.
  private boolean isShortName() {
    return word.matches(".{2,}(实业|物业|置业|产业|农业|林业|矿业|药业|酒业|工业|商业|伟业|兴业|园)");
  }

  // 花溪分公司 names no firm without the one above it.
  private boolean isBareBranch() {
    return BARE_BRANCH.matcher(word).matches();
  }

  /** Whether it has a word that only firms and other units have. */
  boolean isCompany() {
    // What most names end with, and no word for a kind of firms.
    if (word.endsWith("有限公司") || word.endsWith("有限责任公司")) {
      return true;
    }
    return COMPANY.matcher(word).matches() && !KIND.matcher(word).matches();
  }

  /** Whether it may be the name of a group of firms. */
  boolean isGroup() {
    return GROUP.matcher(word).matches();
  }

  /**
   * Whether it may be a group's, so that nothing but a code or the registry shows that it is a
   * firm's.
   *
   * @param counted whether the row has a number in the table's own count of firms
   */
  boolean isDoubtful(boolean counted) {
    Matcher ordinal = ORDINAL.matcher(word);
    if (isCompany()) {
      return word.startsWith("其中")
          || isBareBranch()
          || WITH_OTHERS.matcher(word).matches()
          || (ordinal.matches() && ordinal.group("chinese") != null);
    }
    boolean group = isGroup() && !(counted && isShortName());
    return group || ordinal.matches() || certain().isPresent();
  }

  /** Whether a firm's name begins like the line of a list of groups. */
  boolean isListed() {
    return isCompany() && isDoubtful(false);
  }

  /** Whether it is as short as the names of groups are. */
  boolean isShort() {
    return word.length() <= MOST_OF_A_GROUP;
  }

  /** Whether a serial number counts groups, not firms. */
  static boolean isGroupNumber(String serial) {
    return CHINESE_NUMBER.matcher(Plain.word(serial)).matches();
  }
}

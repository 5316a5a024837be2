package guian.registry.importing.recognise;

import java.util.regex.Pattern;

/**
 * What a row of the header above the last one does to the heading below it: 主要经济指标 only groups
 * columns; one that says whose or which part (税务口径, 集团合并) makes it something else; of any other
 * word (软件业务, 线上平台) only a person knows.
 */
enum Caption {
  /** It only groups columns. */
  NEUTRAL,
  /** It may say which part of the firm is meant. */
  DOUBTFUL,
  /** It makes the heading something else. */
  OTHER;

  private static final Pattern QUALIFYING =
      Pattern.compile("税务|非|其中|其他|其它|集团|母公司|子公司|分支|合并|女|境外|省外|剔除|新增|不含|扣除");
  private static final Pattern GROUPING =
      Pattern.compile(
          "主要|重点|基本|相关|各项|综合|总体|经济|财务|经营|生产|运行|运营|效益|成效|绩效|业绩|盈利|能力|损益|状况|概况|情况|指标|数据|信息|内容"
              + "|统计|监测|填报|申报|上报|报送|考核|评价|分析|汇总|企业|公司|单位|资产|负债|权益|收入|支出|利润|营收|产值|产出|投入|投资|贡献|规模|发展"
              + "|税收|税费|纳税|缴税|上缴|入库|人员|人才|人力|从业|用工|就业|劳动|薪酬|工资|社保|参保|研发|创新|科技|年度|年报|季度|月度|完成|实际|实现"
              + "|以上|上述|本表|类|表|项|及|和|与|的|[^\\p{L}]|[一二三四五六七八九十a-z]");

  /** What a caption does that names no indicator. */
  static Caption of(String caption) {
    String text = PeriodScanner.all(caption).rest();
    if (QUALIFYING.matcher(text).find()) {
      return OTHER;
    }
    boolean latin = text.matches("[^\\p{IsHan}]*[a-z]{2,}[^\\p{IsHan}]*");
    return latin || GROUPING.matcher(text).replaceAll("").isEmpty() ? NEUTRAL : DOUBTFUL;
  }
}

package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with an amount and the name of a group or a sum are no firms. */
class GroupRowsTest extends ImportCase {
  private static final String CODE = "91520900PDY0090144";

  private Plan inFullTable(String label) throws IOException {
    return plan(
        file(
            "a.xlsx",
            "序号|企业名称|统一社会信用代码|2016年营业收入（万元）",
            "1|甲数据有限公司|" + CODE + "|1",
            "2|乙数据有限公司||2",
            "3|白山云||3",
            "|" + label + "|—|100"));
  }

  private Plan inShortTable(String label) throws IOException {
    return plan(file("b.xlsx", "企业名称|2016年营业收入（万元）", "甲数据有限公司|1", "乙数据有限公司|2", label + "|100"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "累计,total",
        "本年累计,total",
        "全区,total",
        "全区规上企业,total",
        "全省规模以上工业企业,total",
        "平均值,total",
        "合计数,total",
        "Total,total",
        "上年同期,total",
        "2017年1-6月累计,total",
        "同比增长,total",
        "同比增长（%）,total",
        "比上年同期增长,total",
        "其中：国有,subtotal",
        "其中,subtotal",
        "其他,subtotal",
        "国有企业,subtotal",
        "规上工业企业,subtotal",
        "（一）软件业,subtotal",
        "1、软件业,subtotal",
        "一、国有企业,subtotal",
        "国有企业小计,subtotal",
        "制表人：张三,note"
      })
  void whatIsCertainIsPassedOver(String label, String kind) throws IOException {
    Plan full = inFullTable(label);
    assertEquals(List.of("1 header", "5 " + kind), skipped(full));
    assertEquals(3, full.figures().size());
    Plan small = inShortTable(label);
    assertEquals(List.of("1 header", "4 " + kind), skipped(small));
    assertEquals(2, small.figures().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其余12家",
        "其他12家企业",
        "其它十二户规上工业企业",
        "余12家（明细略）",
        "其他企业",
        "其余各企业",
        "Other companies"
      })
  void theFirmsThatAreLeftOutArePassedOver(String label) throws IOException {
    whatIsCertainIsPassedOver(label, "subtotal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"软件业", "贵安新区", "大数据产业园", "信息技术服务", "一、贵州甲集团有限公司", "其中：贵州甲有限公司", "1、贵安实业"})
  void whatIsDoubtfulIsRejected(String label) throws IOException {
    assertEquals(List.of("5 name_doubtful"), rejected(inFullTable(label)));
    assertEquals(List.of("4 name_doubtful"), rejected(inShortTable(label)));
    assertEquals(3, inFullTable(label).figures().size());
  }

  @Test
  void theSumOfTheRowsBelowItIsASubtotal() throws IOException {
    String[] rows = {
      "企业名称|2017年1-9月产值（万元）|上年同期",
      "电子信息制造业|100.5|90",
      "甲电子有限公司|38|33",
      "乙电子有限公司|62.5|57",
      "装备制造业|26|20",
      "丙机械有限公司|14|11",
      "丁机械有限公司|11|9"
    };
    Plan plan = plan(file("a.xlsx", rows));
    assertEquals(List.of("1 header", "2 subtotal"), skipped(plan));
    assertEquals(List.of("5 name_doubtful"), rejected(plan));
    assertEquals(8, plan.figures().size());
  }

  @Test
  void oneRowBelowWithItsAmountMakesNoSum() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年营业收入（万元）", "甲数据有限公司|1", "软件业|2", "乙数据有限公司|2"));
    assertEquals(List.of("3 name_doubtful"), rejected(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"贵安新区样本医院", "甲数据合伙企业（有限合伙）", "贵州贵安全区域旅游有限公司", "Sample Co., Ltd."})
  void firmsStay(String label) throws IOException {
    assertEquals(4, inFullTable(label).figures().size());
    assertEquals(3, inShortTable(label).figures().size());
  }

  @Test
  void aCodeOrASerialNumberShowsAFirm() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "序号|企业名称|统一社会信用代码|2016年营业收入（万元）",
                "1|白山云||1",
                "2|贵安实业||2",
                "|其他|" + CODE + "|3",
                "4|软件业||4"));
    assertEquals(List.of("2 白山云 new", "3 贵安实业 new", "4 其他 new"), firms(plan));
    assertEquals(List.of("5 name_doubtful"), rejected(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3|其余12家|20", "其余12家||20", "其他企业||20", "|其他小微企业|20"})
  void theFirmsThatAListLeavesOutAreNoneAndThatIsSaid(String row) throws IOException {
    Plan plan = plan(file("a.xlsx", "序号|企业名称|2016年营业收入（万元）", "1|甲数据有限公司|1", "2|乙数据有限公司|2", row));
    assertEquals(List.of("1 header", "4 subtotal"), skipped(plan));
    assertEquals(List.of(), rejected(plan));
    assertEquals(List.of("remainder"), plan.issues().stream().map(i -> i.code()).toList());
  }

  @Test
  void aNumberedGroupIsASubtotal() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "序号|企业名称|2016年营业收入（万元）", "一|软件业|3", "1|甲数据有限公司|1", "2|乙数据有限公司|2"));
    assertEquals(List.of("1 header", "2 subtotal"), skipped(plan));
  }

  @Test
  void aShortNameThatTheRegistryKnowsIsAFirm() throws IOException {
    take(file("a.xlsx", "企业名称|统一社会信用代码|2015年营业收入（万元）", "贵安软件|" + CODE + "|1"));
    assertEquals(
        List.of("3 乙数据有限公司 new", "4 贵安软件 update", "2 甲数据有限公司 new").stream().sorted().toList(),
        firms(inShortTable("贵安软件")).stream().sorted().toList());
  }

  @Test
  void theNumberOfALineIsNoPartOfTheName() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年营业收入（万元）", "1、甲数据有限公司|1", "2．乙数据有限公司|2"));
    assertEquals(List.of("2 甲数据有限公司 new", "3 乙数据有限公司 new"), firms(plan));
  }

  @Test
  void aListOfShortNamesIsRead() throws IOException {
    Plan plan = plan(file("a.xlsx", "企业名称|2016年营业收入（万元）", "白山云|1", "Huawei|2", "富士康|3"));
    assertEquals(3, plan.figures().size());
    assertEquals(List.of(), rejected(plan));
  }

  @Test
  void aRowWithoutAnAmountIsNoSum() throws IOException {
    Plan plan =
        plan(
            file(
                "a.xlsx",
                "企业名称|地址",
                "甲数据有限公司|贵安新区",
                "乙数据有限公司|贵安新区",
                "成都铁路局成都工务段|成都",
                "一、贵州甲集团有限公司|贵安新区"));
    assertEquals(3, plan.firms().size());
    assertEquals(List.of("5 name_doubtful"), rejected(plan));
    assertEquals(
        List.of(), rejected(plan(file("b.xlsx", "企业名称", "甲数据有限公司", "乙数据有限公司", "成都工务段", "软件行业"))));
  }
}

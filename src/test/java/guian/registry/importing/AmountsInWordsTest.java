package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Sentences;
import guian.registry.importing.plan.Plan;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked or said about an amount writes amounts as people do, to the yuan. */
class AmountsInWordsTest extends ImportCase {
  @Test
  void whatAFirmHadBeforeIsAYearsAmount() throws IOException {
    take(file("a.xlsx", "单位：万元", "企业名称|2016年上半年营业收入", "甲数据有限公司|600"));
    Plan plan = plan(file("b.xlsx", "单位：万元", "企业名称|2017年上半年营业收入", "甲数据有限公司|6000"));
    assertEquals(
        List.of("B3 的“6000”与这家企业以往（折合全年约 12,000,000 元）相差一个数量级以上，数字对吗？"),
        plan.questions().stream().map(q -> chinese().of(q.text())).toList());
  }

  @Test
  void twoCumulativeFiguresThatContradictEachOtherAreBothGiven() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "单位：万元", "企业名称|2017年1-3月营业收入|2017年1-6月营业收入", "甲数据有限公司|60.5|50"));
    assertEquals(
        List.of("“50”（500,000 元）小于同年较早一期的累计数 605,000 元，已照录，请核对"),
        plan.issues().stream().map(i -> chinese().of(i.wording())).toList());
  }

  private static Sentences chinese() {
    return new Sentences(new Messages(Language.ZH));
  }
}

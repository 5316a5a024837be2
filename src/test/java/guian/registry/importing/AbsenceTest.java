package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import guian.registry.store.imports.AbsentFirms;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which firms of the ledger a file leaves out although they reported before. */
class AbsenceTest extends ImportCase {
  @BeforeEach
  void importEarlierFiles() throws IOException {
    take(file("2014.xlsx", "企业名称|2014年营业收入（万元）", "戊数据有限公司|1"));
    take(
        file(
            "2016.xlsx",
            "企业名称|登记状态|2016年营业收入（万元）|2016年税收（万元）",
            "乙数据有限公司|存续|1|1",
            "甲数据有限公司||1|1",
            "丙数据有限公司|注销|1|1",
            "丁数据有限公司|存续||1"));
    take(file("2017.xlsx", "2017年1-6月", "企业名称|营业收入（万元）", "己数据有限公司|1"));
  }

  private static List<String> missing(Plan plan) {
    return plan.missing().first().stream().map(firm -> firm.name().name()).toList();
  }

  @Test
  void thoseThatReportedTheSameIndicatorAYearBeforeAreTold() throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年1-3月", "企业名称|营业收入（万元）", "甲数据有限公司|2"));
    assertEquals(List.of("乙数据有限公司"), missing(plan));
    assertEquals(1, plan.missing().count());
  }

  @Test
  void anotherIndicatorHasOthersMissing() throws IOException {
    Plan plan = plan(file("a.xlsx", "2017年1-3月", "企业名称|税收（万元）", "庚数据有限公司|2"));
    assertEquals(List.of("丁数据有限公司", "甲数据有限公司", "乙数据有限公司"), missing(plan));
  }

  @Test
  void aFileWithoutFiguresMissesNobody() throws IOException {
    assertEquals(AbsentFirms.NONE, plan(file("a.xlsx", "企业名称|注册资本（万元）", "庚公司|2")).missing());
  }
}

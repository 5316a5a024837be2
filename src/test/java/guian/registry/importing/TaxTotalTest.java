package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 合计 in a table of kinds of tax. */
class TaxTotalTest extends ImportCase {
  private static final String TITLE = "2017年1-6月税收（单位：元）";

  private Plan plan(String headings, String first, String second) throws IOException {
    return plan(file("a.xlsx", TITLE, "企业名称|" + headings, "甲数据有限公司|" + first, "乙数据有限公司|" + second));
  }

  @Test
  void whatEveryRowAddsUpToIsAllTheTax() throws IOException {
    Plan plan = plan("合计|增值税|企业所得税|其他", "60|30|20|10", "7|4|3|");
    assertEquals(List.of(), questions(plan));
    assertEquals(
        List.of("B3 tax 2017Q2C actual 60 CNY new", "B4 tax 2017Q2C actual 7 CNY new"),
        figures(plan));
  }

  @Test
  void whereARowDoesNotAddUpItIsAsked() throws IOException {
    Plan plan = plan("合计|增值税|企业所得税|其他", "60|30|20|10", "8|4|3|");
    assertEquals(List.of("s1.B.meaning"), questions(plan));
    assertEquals(List.of(), figures(plan));
  }

  @Test
  void besideTheTaxItselfOrOneKindItIsNoTax() throws IOException {
    assertEquals(
        List.of("C3 tax 2017Q2C actual 50 CNY new", "C4 tax 2017Q2C actual 7 CNY new"),
        figures(plan("合计|税收总额|增值税|企业所得税", "50|50|30|20", "7|7|4|3")));
    assertEquals(List.of(), figures(plan("合计|增值税", "30|30", "4|4")));
  }
}

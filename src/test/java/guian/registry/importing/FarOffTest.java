package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts far from all others of their column. */
class FarOffTest extends ImportCase {
  private Plan plan(String... rows) throws IOException {
    return plan(
        file(
            "a.xlsx",
            "2016年（单位：万元）",
            "企业名称|营业收入|税收|从业人数",
            "甲数据有限公司|" + rows[0],
            "乙物流有限公司|" + rows[1],
            "丙商贸有限公司|" + rows[2],
            "丁食品有限公司|" + rows[3]));
  }

  // 56000000 is 1600 times the lower of the middle two, and 359 times the next below it.
  @Test
  void amongFourFirmsOneInAnotherUnitIsHeldWithAllItsMoney() throws IOException {
    Plan plan = plan("8600|210|130", "156000|3200|2600", "35000|1900|410", "56000000|1250000|66");
    assertEquals(List.of("s1.B6.jump", "s1.C6.jump"), questions(plan));
    assertEquals(
        List.of("D6"),
        plan.figures().stream()
            .map(f -> f.figure().cell())
            .filter(cell -> cell.endsWith("6"))
            .toList());
  }

  @Test
  void largeTaxesAloneSayNothing() throws IOException {
    assertEquals(
        List.of(),
        questions(plan("8600|210|130", "156000|3200|2600", "35000|1900|410", "56000|1250000|66")));
  }

  // 30000 is not a hundred times 3000.
  @Test
  void sizesWithoutAGapAreTaken() throws IOException {
    assertEquals(List.of(), questions(plan("10|1|1", "20|1|1", "3000|1|1", "30000|1|1")));
  }
}

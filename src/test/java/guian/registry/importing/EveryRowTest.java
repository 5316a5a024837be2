package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.importing.match.Duplicate;
import guian.registry.importing.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every row of a used sheet is in exactly one place of the plan, whatever the rows are. */
class EveryRowTest extends ImportCase {
  private static final List<String> ROWS =
      List.of(
          "|||",
          "1|||",
          "一、软件业|||",
          "|小计||12",
          "合计|||34",
          "注：快报数。|||",
          "序号|企业名称|统一社会信用代码|2016年营业收入（万元）",
          "2|甲数据有限公司|91520900PDY0090144|5",
          "3|甲数据有限公司|91520900PDY0090144|6",
          "4|乙数据有限公司||7",
          "5||91520900PDY009022Y|8",
          "6||坏代码|9",
          "7|丙数据有限公司|91520900PDY009065H|约10",
          "|软件|x|",
          "|贵安软件||",
          "|丁数据有限公司||",
          "#REF!|—|/|无",
          "8|乙数据有限公司|91520900PDY009030R|1");

  @Test
  void eachRowHasOnePlace() throws IOException {
    Random random = new Random(7);
    int rejected = 0;
    int duplicates = 0;
    for (int run = 0; run < 60; run++) {
      List<String> rows = new ArrayList<>(List.of("标题", ROWS.get(6), ROWS.get(7)));
      for (int i = 0; i < 25; i++) {
        rows.add(ROWS.get(random.nextInt(ROWS.size())));
      }
      rows.add(ROWS.get(9));
      Plan plan = plan(file("run" + run + ".xlsx", rows.toArray(String[]::new)));
      assertEquals(List.of(), misplaced(plan, rows.size()), () -> String.join("\n", rows));
      rejected += plan.rejected().size();
      duplicates += plan.duplicates().size();
    }
    assertTrue(rejected > 0 && duplicates > 0);
  }

  private static List<String> misplaced(Plan plan, int last) {
    int[] places = new int[last + 1];
    plan.firms().forEach(f -> places[f.row()]++);
    plan.skipped().forEach(s -> places[s.row()]++);
    plan.rejected().forEach(r -> places[r.row()]++);
    for (Duplicate duplicate : plan.duplicates()) {
      if (duplicate.certain()) {
        duplicate.rows().stream().skip(1).forEach(row -> places[row]++);
      }
    }
    List<String> wrong = new ArrayList<>();
    for (int row = 1; row <= last; row++) {
      if (places[row] != 1) {
        wrong.add("row " + row + " in " + places[row] + " places");
      }
    }
    return wrong;
  }
}

package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.model.Amount;
import guian.registry.store.firm.FirmFile;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.grants.FirmGrant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grants, posts and claims of a file in the registry, and out of it again. */
class GrantListTest extends ImportCase {
  private static final String HEAD = "企业名称|统一社会信用代码|政策依据|核定金额（万元）|拨付金额（万元）|拨付时间";
  private static final String FIRM = "甲数据有限公司|91520900PDY0090144|大数据产业扶持办法";

  private FirmFile firm() {
    return new FirmFileQueries(registry).file(1).orElseThrow();
  }

  private Path grants(String name, String amounts) throws IOException {
    return file(name, HEAD, FIRM + "|" + amounts);
  }

  private static List<String> grants(Plan plan) {
    return plan.grants().stream()
        .map(g -> g.grant().row() + " " + g.grant().paid() + " " + g.decision().code())
        .toList();
  }

  @Test
  void aGrantIsWrittenOnceAndUndone() throws IOException {
    Path file = grants("a.xlsx", "100|40|2016-06-30");
    assertEquals(List.of("2 40000000 new"), grants(plan(file)));
    long id = take(file);
    FirmGrant grant = firm().grants().getFirst();
    assertEquals("大数据产业扶持办法", grant.policy());
    assertEquals(new Amount(100_000_000L, Amount.CNY), grant.approved());
    assertEquals(1, grant.instalments().size());
    Plan again = plan(file);
    assertEquals(List.of("2 40000000 unchanged"), grants(again));
    assertEquals(0, again.counts().firmsNew() + again.counts().firmsUpdated());
    importing.undo(id, "wang");
    assertEquals(0, rows("grant") + rows("instalment") + rows("policy") + rows("firm"));
  }

  @Test
  void aFurtherPaymentIsAskedAboutAndTakenBackAlone() throws IOException {
    take(grants("a.xlsx", "100|40|2016-06-30"));
    Path later = grants("b.xlsx", "100|60|2017-06-30");
    assertEquals(List.of("s1.r2.grant"), questions(plan(later)));
    Answers update = Answers.NONE.with("s1.r2.grant", "update");
    long id = importing.commit(plan(later, update), "wang", Progress.SILENT);
    assertEquals(2, firm().grants().getFirst().instalments().size());
    assertEquals("paid", firm().grants().getFirst().status().code());
    importing.undo(id, "wang");
    assertEquals(1, firm().grants().getFirst().instalments().size());
    assertEquals("partly_paid", firm().grants().getFirst().status().code());
    assertEquals(1, rows("grant"));
  }

  @Test
  void aClawbackIsWrittenWithItsDay() throws IOException {
    Path file =
        file(
            "c.xlsx",
            HEAD + "|追回金额（万元）|追回日期|追回原因",
            FIRM + "|100|100|2015-12-31|100|2017-03-01|迁出新区");
    long id = take(file);
    assertEquals("clawed_back", firm().grants().getFirst().status().code());
    assertEquals(1, rows("clawback"));
    importing.undo(id, "wang");
    assertEquals(0, rows("clawback") + rows("grant"));
  }

  @Test
  void postsAreWrittenOnceAndUndone() throws IOException {
    Path file = file("p.xlsx", "企业名称|合作高校|实习岗位数", "甲数据有限公司|贵州大学|12", "乙数据有限公司|贵州大学|3");
    long id = take(file);
    assertEquals(2, rows("placement"));
    assertEquals(1, rows("university"));
    assertEquals(
        List.of("unchanged", "unchanged"),
        plan(file).placements().stream().map(p -> p.decision().code()).toList());
    importing.undo(id, "wang");
    assertEquals(0, rows("placement") + rows("university"));
  }

  @Test
  void postsThatUniversitiesShareNameEachOfThem() throws IOException {
    Path file =
        file("s.xlsx", "企业名称|合作高校|岗位|实习岗位数", "甲数据有限公司|贵州大学、贵州民族大学|测试|8", "甲数据有限公司|贵州大学|测试|2");
    long id = take(file);
    assertEquals(
        List.of("[贵州大学, 贵州民族大学] 测试 8", "[贵州大学] 测试 2"),
        firm().placements().stream()
            .map(p -> p.universities() + " " + p.title() + " " + p.posts())
            .toList());
    assertEquals(2, rows("placement_share"));
    assertEquals(
        List.of("unchanged", "unchanged"),
        plan(file).placements().stream().map(p -> p.decision().code()).toList());
    importing.undo(id, "wang");
    assertEquals(0, rows("placement_share") + rows("placement") + rows("university"));
  }

  @Test
  void aForecastIsAClaimInTheFilesWords() throws IOException {
    Path file = file("f.xlsx", "企业名称|2018年预计营业收入（万元）|2018年税收目标（万元）", "甲数据有限公司|600|30");
    long id = take(file);
    assertEquals(
        List.of("2018年预计营业收入（万元）：600", "2018年税收目标（万元）：30"),
        registry.read(db -> db.fetch("select said from claim order by id").getValues(0)));
    importing.undo(id, "wang");
    assertEquals(0, rows("claim"));
  }

  private int rows(String table) {
    return registry.read(
        db -> db.fetchSingle("select count(*) from \"" + table + "\"").get(0, Integer.class));
  }
}

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
  void whatAFirmPromisesForAGrantIsACommitmentOfIt() throws IOException {
    Path file =
        file(
            "v.xlsx",
            HEAD + "|承诺2018年营业收入（万元）|承诺2018年用工（人）|2018年预计税收（万元）",
            FIRM + "|100|40|2015-12-31|8000|120|300");
    long id = take(file);
    assertEquals(
        List.of(
            "revenue 承诺2018年营业收入（万元）：8000 8000000000 2018",
            "headcount_end 承诺2018年用工（人）：120 12000 2018"),
        registry.read(db ->
            db.fetch(
                    "select indicator, said, cast(amount as text), due_period from commitment order"
                        + " by id")
                .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(2) + " " + r.get(3))));
    assertEquals(1, rows("claim"));
    importing.undo(id, "wang");
    assertEquals(0, rows("commitment") + rows("grant") + rows("claim"));
  }

  @Test
  void whatAFirmPromisesForAGrantOfTheRegistryIsACommitmentOfItToo() throws IOException {
    long first = take(grants("a.xlsx", "100|40|2016-06-30"));
    String head = HEAD + "|承诺2018年营业收入（万元）";
    long second = take(file("b.xlsx", head, FIRM + "|100|40|2016-06-30|8000"));
    long third = take(file("c.xlsx", head, FIRM + "|100|40|2016-06-30|8000"));
    assertEquals(List.of("1 revenue 8000000000 2018"), commitments());
    assertEquals(0, rows("claim"));
    assertEquals("partly_paid", firm().grants().getFirst().status().code());
    importing.undo(second, "wang");
    assertEquals(List.of("1 revenue 8000000000 2018"), commitments());
    importing.undo(third, "wang");
    assertEquals(List.of(), commitments());
    importing.undo(first, "wang");
    assertEquals(0, rows("grant") + rows("observation") + rows("firm"));
  }

  @Test
  void aCommitmentGoesWithItsGrant() throws IOException {
    String promised = "企业名称|统一社会信用代码|承诺2018年营业收入（万元）";
    long first = take(file("a.xlsx", HEAD + "|承诺2018年营业收入（万元）", FIRM + "|100|40|2016-06-30|8000"));
    long second = take(file("b.xlsx", promised, "甲数据有限公司|91520900PDY0090144|8000"));
    importing.undo(first, "wang");
    assertEquals(0, rows("commitment") + rows("grant"));
    assertEquals(1, rows("observation"));
    importing.undo(second, "wang");
    assertEquals(0, rows("firm"));
  }

  @Test
  void whatIsTakenBackInWordsIsKeptWithoutADay() throws IOException {
    long id = take(file("w.xlsx", HEAD + "|是否追回", FIRM + "|100|100|2015-12-31|是（已追回10万元）"));
    assertEquals(
        List.of("10000000 null 10000000 clawed_back"),
        registry.read(db ->
            db.fetch(
                    "select c.amount, c.received_on, c.received_amount, g.status from clawback c"
                        + " join \"grant\" g on g.id = c.grant_id")
                .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(2) + " " + r.get(3))));
    importing.undo(id, "wang");
    assertEquals(0, rows("clawback") + rows("grant"));
  }

  @Test
  void wordsThatNameNoOneAmountAreSaidAndRecordNothing() throws IOException {
    String row = FIRM + "|100|100|2015-12-31|";
    Path file =
        file(
            "w.xlsx",
            HEAD + "|追回情况",
            row + "否",
            row.replace(FIRM, "乙数据有限公司||大数据产业扶持办法") + "拟追回4.5万元",
            row.replace(FIRM, "丙数据有限公司||大数据产业扶持办法") + "是",
            row.replace(FIRM, "丁数据有限公司||大数据产业扶持办法") + "应追回20万元，已追回8万元");
    Plan plan = plan(file);
    assertEquals(List.of("warning G4 clawback_unread", "warning G5 clawback_unread"), issues(plan));
    assertEquals(
        List.of("- paid", "4500000 clawing_back", "- paid", "- paid"),
        plan.grants().stream()
            .map(g ->
                (g.grant().clawback() == null ? "-" : g.grant().clawback().amount().hundredths())
                    + " "
                    + g.grant().status().code())
            .toList());
  }

  private List<String> commitments() {
    return registry.read(db ->
        db.fetch(
                "select grant_id, indicator, cast(amount as text), due_period from commitment order"
                    + " by id")
            .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(2) + " " + r.get(3)));
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

  @Test
  void whatIsPaidBackIsNoForeignMoney() throws IOException {
    Plan plan = plan(grants("a.xlsx", "100|-40|2016-06-30"));
    assertEquals(
        List.of("error E2 grant_negative", "warning F2 grant_paid_amount_missing"), issues(plan));
    assertEquals(List.of("2 null new"), grants(plan));
  }
}

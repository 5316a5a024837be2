package guian.registry.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.importing.asking.Answers;
import guian.registry.importing.plan.Plan;
import guian.registry.importing.workbook.Progress;
import guian.registry.model.PartialDate;
import guian.registry.store.firm.FirmFileQueries;
import guian.registry.store.grants.FirmGrant;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The next ledger says more of a grant: how far it has come, and what has been paid since. */
class GrantProgressTest extends ImportCase {
  private static final String LIST = "企业名称|政策依据|核定金额（万元）|拨付金额（万元）|拨付时间";
  private static final String FIRM = "甲数据有限公司|大数据扶持办法|";

  private FirmGrant grant() {
    return new FirmFileQueries(registry).file(1).orElseThrow().grants().getFirst();
  }

  private List<String> paid() {
    return grant().instalments().stream()
        .map(i ->
            day(i.dueOn())
                + " "
                + day(i.paidOn())
                + " "
                + (i.paid() == null ? "-" : i.paid().plain()))
        .toList();
  }

  private static String day(@Nullable PartialDate date) {
    return date == null ? "null" : date.iso();
  }

  private static String decisions(Plan plan) {
    return plan.grants().stream().map(g -> g.decision().code()).toList() + "" + questions(plan);
  }

  @Test
  void whatWasApprovedIsPaid() throws IOException {
    take(file("a.xlsx", LIST, FIRM + "60||"));
    var next = file("b.xlsx", LIST, FIRM + "60|60|2017-05-05");
    assertEquals("[update][]", decisions(plan(next)));
    long id = take(next);
    assertEquals("paid", grant().status().code());
    importing.undo(id, "wang");
    assertEquals("approved", grant().status().code());
    assertEquals(List.of(), paid());
  }

  @Test
  void aPaymentMoreBesideTheFormerOneIsAdded() throws IOException {
    take(file("a.xlsx", LIST, FIRM + "100|40|2017-01-12"));
    String head = "企业名称|政策依据|核定金额（万元）|期次|拨付金额（万元）|拨付时间";
    var next = file("b.xlsx", head, FIRM + "100|第一期|40|2017-01-12", FIRM + "100|第二期|30|2017-06-15");
    assertEquals("[update][]", decisions(plan(next)));
    take(next);
    assertEquals(List.of("null 2017-01-12 400000", "null 2017-06-15 300000"), paid());
  }

  @Test
  void instalmentsMayBeHeadedWithoutAnOrdinal() throws IOException {
    String head = "企业名称|政策依据|核定金额（万元）|一期拨付金额（万元）|一期拨付时间|二期拨付金额（万元）|二期拨付时间";
    take(file("a.xlsx", head, FIRM + "100|40|2016-07-12|30|2017-06-15"));
    assertEquals(List.of("null 2016-07-12 400000", "null 2017-06-15 300000"), paid());
  }

  @Test
  void anotherAmountAStepBackOrMoreThanApprovedIsAsked() throws IOException {
    take(file("a.xlsx", LIST + "|状态", FIRM + "60|60|2017-05-05|已兑现"));
    String asked = "[ask][s1.r2.grant]";
    assertEquals(asked, decisions(plan(file("b.xlsx", LIST, FIRM + "70|60|2017-05-05"))));
    assertEquals(asked, decisions(plan(file("c.xlsx", LIST, FIRM + "60|60|2018-05-05"))));
    String state = LIST + "|状态";
    assertEquals(asked, decisions(plan(file("d.xlsx", state, FIRM + "60|||公示中"))));
  }

  @Test
  void twoRowsThatMayBeTheGrantAreAsked() throws IOException {
    take(file("a.xlsx", LIST, FIRM + "20||"));
    Plan plan = plan(file("b.xlsx", LIST, FIRM + "20|20|2017-05-05", FIRM + "20|20|2018-05-05"));
    assertEquals("[ask, ask][s1.r2.grant, s1.r3.grant]", decisions(plan));
  }

  @Test
  void anInstalmentThatWasDueIsPaidAndDueAgainAfterTheUndo() throws IOException {
    String head = "企业名称|政策依据|核定金额（万元）|期次|应拨时间|实拨金额（万元）|实拨时间";
    String first = FIRM + "100|第一期|2016-06-30|60|2016-07-12";
    take(file("a.xlsx", head, first, FIRM + "100|第二期|2017-06-30||"));
    List<String> before = List.of("2016-06-30 2016-07-12 600000", "2017-06-30 null -");
    assertEquals(before, paid());
    var next = file("b.xlsx", head, first, FIRM + "100|第二期|2017-06-30|40|2017-07-20");
    assertEquals("[update][]", decisions(plan(next)));
    long id = take(next);
    List<String> after = List.of("2016-06-30 2016-07-12 600000", "2017-06-30 2017-07-20 400000");
    assertEquals(after, paid());
    assertEquals("[unchanged][]", decisions(plan(next)));
    long again = take(next);
    importing.undo(id, "wang");
    assertEquals(after, paid());
    importing.undo(again, "wang");
    assertEquals(before, paid());
  }

  @Test
  void whatIsPaidInAllAddsOnlyWhatIsNew() throws IOException {
    String head = "企业名称|政策依据|核定金额（万元）|累计拨付金额（万元）|拨付时间";
    take(file("a.xlsx", head, FIRM + "100|40|2017-03-01"));
    var next = file("b.xlsx", head, FIRM + "100|70|2017-06-30");
    assertEquals("[update][]", decisions(plan(next)));
    take(next);
    assertEquals(List.of("null 2017-03-01 400000", "null 2017-06-30 300000"), paid());
    assertEquals("[unchanged][]", decisions(plan(next)));
    importing.undo(1, "wang");
    assertEquals(2, paid().size());
    Plan less = plan(file("c.xlsx", head, FIRM + "100|50|2017-09-30"));
    assertEquals("[ask][s1.r2.grant]", decisions(less));
  }

  @Test
  void anApplicationWithoutAnAmountIsKept() throws IOException {
    String head = "企业名称|政策依据|申报时间|核定金额（万元）|拨付金额（万元）";
    take(file("a.xlsx", head, FIRM + "2017-02-08||", "乙数据有限公司|大数据扶持办法|2017-02-09|30|"));
    assertEquals("applied", grant().status().code());
    var next = file("b.xlsx", head, FIRM + "2017-02-08|45|");
    assertEquals("[update][]", decisions(plan(next)));
    take(next);
    assertEquals("approved", grant().status().code());
  }

  @Test
  void aPolicyAloneIsSaid() throws IOException {
    Plan plan = plan(file("a.xlsx", LIST, FIRM + "60||", "乙数据有限公司|大数据扶持办法|待定||"));
    assertEquals(List.of("info B3 grant_nothing"), issues(plan));
    assertEquals(1, plan.grants().size());
  }

  @Test
  void theNumberOfTheDocumentIsThePolicyWhereNothingElseNamesOne() throws IOException {
    Plan plan =
        plan(file("a.xlsx", "企业名称|政策文号|兑现金额（元）|兑现日期", "甲数据有限公司|黔贵安〔2017〕5号|500|2017-03-15"));
    assertEquals(List.of(), questions(plan));
    assertEquals("黔贵安〔2017〕5号", plan.grants().getFirst().grant().terms().policy());
  }

  @Test
  void theAnswerToTheQuestionStillDecides() throws IOException {
    take(file("a.xlsx", LIST, FIRM + "60|60|2017-05-05"));
    var next = file("c.xlsx", LIST, FIRM + "60|60|2018-05-05");
    importing.commit(plan(next, Answers.NONE.with("s1.r2.grant", "new")), "wang", Progress.SILENT);
    assertEquals(2, new FirmFileQueries(registry).file(1).orElseThrow().grants().size());
  }

  @Test
  void theDayOnWhichAClawbackCameInIsNoPaymentsDay() throws IOException {
    String head = "企业名称|政策依据|已拨付金额（万元）|应追回金额（万元）|已追回金额（万元）|到账日期";
    take(file("c.xlsx", head, FIRM + "30|30|10|2017-08-15", "乙数据有限公司|大数据扶持办法|40|40|40|2017-09-15"));
    assertEquals(
        List.of("10000000 10000000 2017-08-15", "40000000 40000000 2017-09-15"),
        registry.read(db ->
            db.fetch("select amount, received_amount, received_on from clawback order by id")
                .map(r -> r.get(0) + " " + r.get(1) + " " + r.get(2))));
    assertEquals("clawed_back", grant().status().code());
    assertEquals(List.of("null null 300000"), paid());
  }
}

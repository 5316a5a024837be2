package guian.registry.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.report.figures.CountedGroups;
import guian.registry.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was paid by policy, and the posts offered by university, counted by hand. */
class GrantsAndPostsTest {
  @TempDir Path folder;
  private LedgerFile ledger;
  private long one;
  private long other;

  @BeforeEach
  void open() {
    ledger = new LedgerFile(folder);
    one = ledger.firm("甲");
    other = ledger.firm("乙");
    ledger.revenue(one, "2017Q2C", 1L);
    ledger.sql("INSERT INTO university (id, name, name_en) VALUES (1, '大学甲', 'University A')");
    ledger.sql("INSERT INTO university (id, name) VALUES (2, '大学乙')");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void paid(long firm, String policy, String day, Long yuan) {
    ledger.paid(firm, day, yuan);
    ledger.sql(
        "INSERT INTO policy (name) SELECT ?1 WHERE NOT EXISTS"
            + " (SELECT 1 FROM policy WHERE name = ?1)",
        policy);
    ledger.sql(
        "UPDATE \"grant\" SET policy_id = (SELECT id FROM policy WHERE name = ?)"
            + " WHERE id = (SELECT max(id) FROM \"grant\")",
        policy);
  }

  private void posts(long firm, String day, int posts, int... universities) {
    ledger.posts(firm, day, posts);
    if (universities.length == 1) {
      ledger.sql(
          "UPDATE placement SET university_id = ? WHERE id = (SELECT max(id) FROM placement)",
          universities[0]);
      return;
    }
    for (int university : universities) {
      ledger.sql(
          "INSERT INTO placement_share (placement_id, university_id)"
              + " SELECT max(id), ? FROM placement",
          university);
    }
  }

  private static List<String> rows(CountedGroups groups) {
    List<CountedGroups.Row> all = new ArrayList<>(groups.rows());
    all.add(groups.total());
    return all.stream()
        .map(row ->
            String.join(
                " ",
                row.key(),
                Integer.toString(row.firms()),
                row.amount().stripTrailingZeros().toPlainString(),
                String.valueOf(row.sharePercent()),
                row.before().stripTrailingZeros().toPlainString(),
                String.valueOf(row.growthPercent())))
        .toList();
  }

  @Test
  void paymentsCountUnderTheirPolicyByTheirDay() {
    paid(one, "办法一", "2017-01-05", 300L);
    paid(one, "办法二", "2017-06-30", 500L);
    paid(other, "办法二", "2017-03", 100L);
    paid(other, "办法二", "2016-06-01", 400L);
    paid(other, "办法三", "2016-02-01", 50L);
    paid(other, "办法四", "2017-07-01", 9_000L);
    paid(other, "办法四", "2017", 9_000L);
    paid(other, "办法四", "2017-02-02", null);
    ledger.outside(outsider());
    assertEquals(
        List.of(
            "办法二 2 600 66.7 400 50.0",
            "办法一 1 300 33.3 0 null",
            "办法三 0 0 0.0 50 -100.0",
            "*total 2 900 100.0 450 100.0"),
        rows(ledger.report("2017Q2").byPolicy()));
  }

  private long outsider() {
    long firm = ledger.firm("区外");
    paid(firm, "办法一", "2017-01-05", 7_777L);
    return firm;
  }

  @Test
  void postsOfSeveralUniversitiesStandApart() {
    posts(one, "2017-02-01", 4, 1);
    posts(one, "2017-03-01", 6, 2);
    posts(other, "2017-03-01", 5, 1, 2);
    posts(other, "2017-04", 9);
    posts(other, "2016-05-01", 8, 2);
    posts(other, "2017-08-01", 70, 1);
    assertEquals(
        List.of(
            "大学乙 1 6 25.0 8 -25.0",
            "大学甲 1 4 16.7 0 null",
            "*shared 1 5 20.8 0 null",
            "*any 1 9 37.5 0 null",
            "*total 2 24 100.0 8 200.0"),
        rows(ledger.report("2017Q2").byUniversity()));
  }

  @Test
  void aRegistryWithoutThemHasNoSuchPart() {
    assertEquals(List.of(), ledger.report("2017Q2").byPolicy().rows());
    try (PrintedReport printed = new PrintedReport(ledger.report("2017Q2"), Language.ZH)) {
      Assertions.assertFalse(printed.text().contains("扶持兑现"));
      Assertions.assertFalse(printed.text().contains("实习岗位\n"));
    }
  }

  @Test
  void bothAreSaidInSentences() {
    paid(one, "办法一", "2017-01-05", 30_000_000L);
    paid(one, "办法二", "2017-01-05", 10_000_000L);
    paid(other, "办法二", "2016-06-01", 25_000_000L);
    posts(one, "2017-02-01", 4, 1);
    says(
        Language.ZH,
        "上半年共兑现扶持资金0.40亿元，同比增长60.0%，惠及企业1家。" + "按政策分，兑现居前的依次为：办法一0.30亿元，占75.0%；办法二0.10亿元，占25.0%。",
        "上半年新设实习岗位4个，由1家企业提供。按高校分，岗位居前的依次为：大学甲4个，占100.0%。",
        "一家企业获多项政策扶持，或为多所高校提供岗位的，在各项中分别计为一户，合计中只计一户。");
    says(
        Language.EN,
        "In January–June grants of CNY 40 million were paid to 1 firm, up 60.0% year on year.",
        "New student placements of January–June: 4, offered by 1 firm. The universities with the"
            + " most placements are: University A (4, 100.0%).");
  }

  @Test
  void thatNothingWasPaidIsSaidWhereSomethingWasTheYearBefore() {
    paid(other, "办法二", "2016-06-01", 25L);
    posts(one, "2016-02-01", 4, 1);
    says(Language.ZH, "上半年未兑现扶持资金。", "上半年未新设实习岗位。");
    says(Language.EN, "No grants were paid in January–June.");
  }

  private void says(Language language, String... sentences) {
    try (PrintedReport printed = new PrintedReport(ledger.report("2017Q2"), language)) {
      String blank = language == Language.ZH ? "" : " ";
      String text = printed.text().replaceAll("\\s+", blank);
      for (String sentence : sentences) {
        Assertions.assertTrue(text.contains(sentence), () -> sentence + "\n" + text);
      }
    }
  }
}

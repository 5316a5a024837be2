package guian.registry.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.PrintedReport;
import guian.registry.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's sentences agree in number, whatever is counted. */
class ReportWordsTest {
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("(?<![\\d.,])1 (firms|claims|placements|instalments|have|are|do|owe)\\b");

  @TempDir Path folder;
  private LedgerFile ledger;

  @BeforeEach
  void open() {
    ledger = new LedgerFile(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private String printed(Language language) {
    try (PrintedReport printed = new PrintedReport(ledger.report("2017Q1"), language)) {
      return printed.text().replaceAll("\\s+", " ");
    }
  }

  private static void says(String text, String sentence) {
    assertTrue(text.contains(sentence), () -> sentence + "\n" + text);
  }

  // Everything that a report can count is there once.
  private void oneOfEach() {
    long a = ledger.firm("甲");
    ledger.revenue(a, "2016Q1C", 100L).revenue(a, "2017Q1C", 130L);
    ledger.paid(a, "2017-02", 100L);
    ledger.paid(a, "2017", 50L);
    ledger.posts(a, "2017-02", 1);
    ledger.posts(a, "2017", 1);
    ledger.claim(1, "增至三倍", "2017", null, 1_000L, 300L);
    long b = ledger.firm("乙");
    ledger.revenue(b, "2016", 400L);
    long c = ledger.firm("丙");
    ledger.revenue(c, "2017Q1C", null);
    long d = ledger.firm("丁");
    ledger.value(d, "revenue", "2017Q1C", "actual", 999_00L, "USD");
    ledger.firm("戊", null, null, "suspended", null, "2017");
    ledger.firm("己", null, null, "suspended", null, "2017-02-03");
  }

  @Test
  void oneIsSaidAsOne() {
    oneOfEach();
    String text = printed(Language.EN);
    assertEquals(
        List.of(), ONE_OF_MANY.matcher(text).results().map(MatchResult::group).toList(), text);
    says(text, "still to be reported by 1 firm,");
    says(text, "measured over the one comparable firm.");
    says(text, "1 firm founded");
    says(text, "paid to 1 firm;");
    says(text, "1 new student placement.");
    says(text, "The registry holds 1 claim, not yet due. Table 7 gives the list.");
    says(text, "1 does not disclose it");
    says(text, "1 paid instalment (");
    says(text, "1 placement has no first day");
    says(text, "1 firm has a founding date known to the year only");
  }

  @Test
  void oneFirmThatReportedIsAllThatIsSaid() {
    ledger.revenue(ledger.firm("甲"), "2017Q1C", 130L);
    String text = printed(Language.EN);
    says(text, "The registry lists 1 firm, which reported revenue of CNY 0.0001 million");
    says(text, "The one firm in the registry reported revenue.");
    says(printed(Language.ZH), "列入台账企业1家，已报送营业收入。");
  }

  @Test
  void severalAreSaidAsSeveral() {
    for (String name : List.of("甲", "乙", "丙")) {
      long firm = ledger.firm(name);
      ledger.revenue(firm, "2016Q1C", 100L).revenue(firm, "2017Q1C", 130L);
    }
    ledger.firm("丁");
    ledger.firm("戊");
    String text = printed(Language.EN);
    says(text, "The registry lists 5 firms, of which 3 reported revenue");
    says(text, "Of the 5 firms in the registry, 3 reported revenue and 2 have not reported.");
    says(text, "all 3 comparable firms");
    assertFalse(text.contains("choice"), text);
    says(printed(Language.ZH), "数据截至2017年7月28日。");
  }
}

package guian.registry.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.template.Template;
import guian.registry.report.words.Numbered;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of both languages hold the same numbers. */
class TableParityTest {
  private static final Pattern TABLE_NUMBER =
      Pattern.compile("(?<![\\d.,:/A-Z-])[+−]?\\d[\\d,]*\\.\\d+(?![\\d:])");

  @TempDir static Path folder;

  @Test
  void bothLanguagesPrintTheSameNumbersInTheirTables() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 90);
      ledger.claim(3, "预计 2017 年营业收入增至三倍", "2017", null, 20_000_000L, 300L);
      ledger.paid(3, "2017-02-03", 1_234L);
      ledger.posts(3, "2017-02-03", 17);
      QuarterlyReport report = ledger.report("2017Q2");
      assertEquals(numbers(report, Language.ZH), numbers(report, Language.EN));
      assertTrue(numbers(report, Language.ZH).size() > 200);
    }
  }

  // Sentences say 亿元 or millions; the tables and the list hold the same cells.
  private static List<String> numbers(QuarterlyReport report, Language language) {
    List<String> numbers = new ArrayList<>();
    TABLE_NUMBER
        .matcher(tables(report, language))
        .results()
        .forEach(found -> numbers.add(found.group()));
    numbers.sort(null);
    return numbers;
  }

  private static String tables(QuarterlyReport report, Language language) {
    Markup out = new Markup(new PrintableText(point -> true));
    ReportTables tables =
        new ReportTables(ReportContent.draft(report), new Wording(new Messages(language)));
    tables.write(Numbered.KEY, out);
    tables.write(Numbered.INDUSTRY, out);
    tables.write(Numbered.RELATION, out);
    tables.write(Numbered.CLAIMS, out);
    tables.write(Numbered.GRANTS, out);
    tables.write(Numbered.PLACEMENTS, out);
    tables.lapsed(out);
    tables.firms(out, Template.Lists.MOST_FIRMS);
    return out.toString().replaceAll("style=\"[^\"]*\"|<[^>]*>", " ");
  }
}

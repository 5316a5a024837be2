package guian.registry.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pages.PrintableText;
import guian.registry.report.pages.ReportHtml;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The Chinese and the English pages, paragraph by paragraph and cell by cell. */
class LanguageParityTest {
  private static final Pattern NUMBER =
      Pattern.compile("([−+-]?\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿元|万元|百万元|million)?");

  /** A unit in yuan: what 亿元 and million say has to be one amount. */
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "亿元", new BigDecimal(100_000_000),
          "万元", new BigDecimal(10_000),
          "百万元", new BigDecimal(1_000_000),
          "million", new BigDecimal(1_000_000));

  /** Months and rules that one language writes in figures and the other in words. */
  private static final String IN_WORDS =
      "\\d{4}-\\d\\d-\\d\\d|\\d{4}\\s*年\\s*\\d+\\s*月\\s*\\d+\\s*日|\\d+–\\d+\\s*月|\\d+\\s*月\\s*\\d+\\s*日|\\d+"
          + " (?:January|February|March|April|May|June|July|August|September|October|November|December)|CNY"
          + " 10,000|[−–] ?1(?=[）)])|1\\s*月起";

  @TempDir Path folder;

  private static Document pages(QuarterlyReport report, Language language) throws Exception {
    String html =
        new ReportHtml(
                ReportContent.draft(report),
                new Messages(language),
                new PrintableText(point -> true))
            .document();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<String> texts(Document pages, String element) {
    NodeList nodes = pages.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static List<BigDecimal> numbers(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher m = NUMBER.matcher(text.replaceAll(IN_WORDS, " "));
    while (m.find()) {
      BigDecimal number = new BigDecimal(m.group(1).replace(",", "").replace('−', '-'));
      BigDecimal unit = m.group(2) == null ? BigDecimal.ONE : UNITS.get(m.group(2));
      numbers.add(number.multiply(unit).stripTrailingZeros());
    }
    Collections.sort(numbers);
    return numbers;
  }

  @Test
  void everyNumberStandsInBothLanguages() throws Exception {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 150);
      ledger.sql("UPDATE firm SET status = 'moved_out' WHERE id % 9 = 0");
      ledger.sql("UPDATE firm SET status = 'moved_in' WHERE id % 9 = 1");
      ledger.target(2017, "revenue", 900_000_000_00L);
      ledger.target(2017, "headcount_end", 12_300_00L);
      ledger.claim(1, "三倍", "2017", 900_000_000L, 300_000_000L, 300L);
      QuarterlyReport report = ledger.report("2017Q2");
      Document zh = pages(report, Language.ZH);
      Document en = pages(report, Language.EN);
      for (String element : List.of("p", "td")) {
        List<String> chinese = texts(zh, element);
        List<String> english = texts(en, element);
        assertEquals(chinese.size(), english.size(), element);
        int compared = 0;
        for (int i = 0; i < chinese.size(); i++) {
          String both = chinese.get(i) + "\n" + english.get(i);
          List<BigDecimal> expected = numbers(chinese.get(i));
          assertEquals(expected, numbers(english.get(i)), both);
          compared += expected.size();
        }
        assertTrue(compared > (element.equals("p") ? 30 : 500), () -> element);
      }
    }
  }
}

package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guian.registry.chart.Size;
import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.template.Template;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Author;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook and the document of an edition say what was issued, whatever changed since. */
class EditionFormsTest {
  private static final ReportQuarter HALF = new ReportQuarter(2017, 2);
  private static final Size ROOM = new Size(400, 160);

  @TempDir Path folder;

  @Test
  void theFormsOfAnEditionAreMadeOfWhatWasFrozen() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 20);
      Issuing issuing = new Issuing(ledger.registry(), Industries.load());
      ReportContent first =
          new ReportContent(
              ledger.report("2017Q2"), Template.STANDARD, new ReportContent.Edition(1, List.of()));
      issuing.issue(Author.manual("li"), HALF, () -> {});
      ledger.revenue(ledger.firm("后来才报的公司"), "2017Q2C", 987_654_321_000L);
      for (Language language : Language.values()) {
        ComposedReport then = ComposedReport.of(first, new Messages(language));
        ComposedReport kept = issuing.issued(HALF, 1, language).composed();
        assertEquals(then.pages(), kept.pages());
        assertArrayEquals(then.picture(ROOM), kept.picture(ROOM));
        ComposedReport now =
            ComposedReport.of(ReportContent.draft(ledger.report("2017Q2")), new Messages(language));
        assertNotEquals(now.pages(), kept.pages());
      }
      assertFalse(issuing.issued(HALF, 1, Language.ZH).figures().containsKey("composed"));
    }
  }

  @Test
  void anEditionThatKeptOnlyItsPdfIsNotMixedWithTodaysFigures() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 5);
      Issuing issuing = new Issuing(ledger.registry(), Industries.load());
      issuing.issue(Author.manual("li"), HALF, () -> {});
      ledger.sql("UPDATE edition SET figures = json_remove(figures, '$.composed')");
      Issuing.Issued old = issuing.issued(HALF, 1, Language.ZH);
      RefusedException e = assertThrows(RefusedException.class, old::composed);
      assertEquals("report.forms", e.code());
      assertEquals(List.of("2017Q2", "1"), e.arguments());
    }
  }
}

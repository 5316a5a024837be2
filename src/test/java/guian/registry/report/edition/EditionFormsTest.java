package guian.registry.report.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.Size;
import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.report.FrozenEdition;
import guian.registry.report.LedgerFile;
import guian.registry.report.SampleLedger;
import guian.registry.report.changes.Changes;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.office.DocxTemplate;
import guian.registry.report.office.DocxWriter;
import guian.registry.report.office.XlsxWriter;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Author;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
              ledger.report("2017Q2"),
              Template.STANDARD,
              new ReportContent.Edition(1, Changes.NONE));
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

  private static byte[] docx(Issuing.Issued issued) {
    return new DocxWriter(DocxTemplate.bundled(issued.language())).write(issued.composed()).bytes();
  }

  private static byte[] xlsx(Issuing.Issued issued) {
    return new XlsxWriter(new Messages(issued.language())).write(issued.composed()).bytes();
  }

  private static Map<String, Instant> times(byte[] zip) throws IOException {
    Map<String, Instant> times = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        times.put(each.getName(), each.getTimeLocal().atZone(OfficialTime.ZONE).toInstant());
        if (each.getName().equals("docProps/core.xml")) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          times.put(
              "created",
              Instant.parse(text.replaceAll("(?s).*<dcterms:created[^>]*>([^<]*)<.*", "$1")));
        }
      }
    }
    return times;
  }

  @Test
  void eachFormOfAnEditionIsTheSameEachTimeAndStatesWhenItWasIssued() throws IOException {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      SampleLedger.fill(ledger, 20);
      Issuing issuing = new Issuing(ledger.registry(), Industries.load());
      issuing.issue(Author.manual("li"), HALF, inUse -> inUse.showing(Chapter.SOURCES), () -> {});
      Issuing.Issued issued = issuing.issued(HALF, 1, Language.ZH);
      byte[] docx = docx(issued);
      byte[] xlsx = xlsx(issued);
      byte[] summary = issued.summary().bytes();
      ledger.revenue(ledger.firm("后来才报的公司"), "2017Q2C", 987_654_321_000L);
      Issuing.Issued again = issuing.issued(HALF, 1, Language.ZH);
      assertArrayEquals(docx, docx(again));
      assertArrayEquals(xlsx, xlsx(again));
      assertArrayEquals(summary, again.summary().bytes());
      for (byte[] file : List.of(docx, xlsx)) {
        Map<String, Instant> times = times(file);
        assertTrue(times.containsKey("created"), times::toString);
        assertEquals(Set.of(issued.row().issuedAt()), Set.copyOf(times.values()));
      }
      assertEquals(1, again.summary().pages());
      assertTrue(again.composed().pages().contains("数据来源"));
      assertTrue(
          again.pdf().sections().stream().anyMatch(section -> section.title().equals("附件 2　数据来源")));
      assertFalse(issued.figures().containsKey("summaryPages"));
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
      ledger.sql("UPDATE edition SET figures = json_remove(figures, '$.summaryPages')");
      Issuing.Issued older = issuing.issued(HALF, 1, Language.ZH);
      assertEquals("report.forms", assertThrows(RefusedException.class, older::summary).code());
    }
  }

  @Test
  void theAnnexesOfALaterDraftAreCalledAsInItsEdition() {
    try (LedgerFile ledger = new LedgerFile(folder)) {
      ledger.revenue(ledger.firm("甲"), "2017Q2C", 1L);
      ReportContent first = FrozenEdition.issue(ledger.registry(), HALF);
      assertEquals("附件", listLabel(first));
      ReportContent draft = ReportContent.draft(ledger.report("2017Q2"));
      assertEquals("附件 1", listLabel(draft));
      ReportContent second =
          new ReportContent(
              draft.report(), draft.template(), new ReportContent.Edition(2, Changes.NONE));
      assertEquals("附件 1", listLabel(second));
    }
  }

  private static String listLabel(ReportContent content) {
    String pages = ComposedReport.of(content, new Messages(Language.ZH)).pages();
    String after = pages.substring(pages.indexOf("annex-label\">") + "annex-label\">".length());
    return after.substring(0, after.indexOf('<'));
  }
}

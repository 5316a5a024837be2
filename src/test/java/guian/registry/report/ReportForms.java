package guian.registry.report;

import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report of invented firms, to be written in its forms. */
public final class ReportForms implements AutoCloseable {
  private final LedgerFile ledger;
  private final QuarterlyReport report;

  /** Sample firms, and one of each of {@code names}. */
  public ReportForms(Path folder, int firms, String... names) {
    ledger = new LedgerFile(folder);
    SampleLedger.fill(ledger, firms);
    for (String name : names) {
      ledger.revenue(ledger.firm(name), "2017Q2C", 1_234_567L);
    }
    ledger.claim(1, "=1+1 三倍", "2017", 900_000_000L, 300_000_000L, 300L);
    report = ledger.report("2017Q2");
  }

  /** What the forms are made of. */
  public ComposedReport composed(Language language) {
    return ComposedReport.of(ReportContent.draft(report), new Messages(language));
  }

  /** The same report's PDF. */
  public ReportPdf pdf(Language language) {
    return new PdfWriter().write(ReportContent.draft(report), new Messages(language));
  }

  /** The same report's figures as the contract writes them. */
  public JsonNode json(Language language) {
    return JsonMapper.shared()
        .valueToTree(new ReportJson(ReportContent.draft(report), new Messages(language)).answer());
  }

  @Override
  public void close() {
    ledger.close();
  }
}

package guian.registry.ui.reports;

import guian.registry.report.ComposedReport;
import guian.registry.report.PdfPages;
import guian.registry.report.PdfStyle;
import guian.registry.report.PdfWriter;
import guian.registry.report.QuarterlyReport;
import guian.registry.report.QuarterlyReports;
import guian.registry.report.ReportContent;
import guian.registry.report.ReportPdf;
import guian.registry.report.ReportQuarter;
import guian.registry.report.Summary;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.ui.port.Progress;

/**
 * A report that was made: as data, as a file, as pages to look at.
 *
 * @param state of the registry it was made from
 */
record MadeReport(
    ReportContent content, ReportPdf pdf, PdfPages pages, Language language, long state) {
  static MadeReport of(
      QuarterlyReports reports, ReportQuarter quarter, Language language, Progress progress) {
    long state = reports.state();
    ReportContent content = ReportContent.draft(reports.of(quarter));
    progress.check();
    ReportPdf pdf = new PdfWriter().write(content, new Messages(language));
    progress.check();
    return new MadeReport(content, pdf, new PdfPages(pdf), language, state);
  }

  /** The same with its pages open again, for other pages were shown in between. */
  MadeReport reopened() {
    return new MadeReport(content, pdf, new PdfPages(pdf), language, state);
  }

  /** The report as data. */
  QuarterlyReport data() {
    return content.report();
  }

  /** The same as a PDF for archives. */
  ReportPdf archive() {
    return new PdfWriter().write(content, new Messages(language), new PdfStyle(true, true));
  }

  /** The same on one page. */
  ReportPdf summary() {
    return new PdfWriter().write(Summary.of(content), new Messages(language));
  }

  /** What its other forms are made of. */
  ComposedReport composed() {
    return ComposedReport.of(content, new Messages(language));
  }
}

package guian.registry.ui.reports;

import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pages.PdfStyle;
import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.pdf.Summary;
import guian.registry.report.words.ReportContent;
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
    ReportPdf pdf =
        new PdfWriter().write(content, new Messages(language), PdfStyle.PLAIN, progress::at);
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

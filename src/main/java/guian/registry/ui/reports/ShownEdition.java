package guian.registry.ui.reports;

import guian.registry.report.pdf.PdfPages;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.store.report.EditionRow;

/** An edition as it was issued, to be looked at. */
record ShownEdition(EditionRow row, ReportPdf pdf, PdfPages pages) {
  /** Its number as it is written. */
  String number() {
    return Integer.toString(row.number());
  }
}

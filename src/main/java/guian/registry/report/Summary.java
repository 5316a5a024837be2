package guian.registry.report;

import guian.registry.text.Messages;

/** The lead of a report and its main figures, as many as stand on one page. */
public final class Summary {
  private static final int MOST = 8;
  private static final int LEAST = 3;

  private Summary() {}

  /** The summary of a report, by the office's choice of figures where it made one. */
  public static ReportContent of(ReportContent report, Messages messages) {
    int figures = MOST;
    ReportContent content = by(report, figures);
    // A long lead leaves less room, and only the pages themselves tell how much.
    while (figures > LEAST && new PdfWriter().write(content, messages).pages() > 1) {
      figures--;
      content = by(report, figures);
    }
    return content;
  }

  private static ReportContent by(ReportContent report, int figures) {
    return report.by(report.template().summary(figures));
  }
}

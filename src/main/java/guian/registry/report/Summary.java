package guian.registry.report;

import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.Arrays;

/** The lead of a report and its main figures, as many as stand on one page. */
public final class Summary {
  private static final int MOST = 8;
  private static final int LEAST = 3;

  private Summary() {}

  /**
   * The summary of a report, by the office's choice of figures where it made one; the same figures
   * in each language.
   */
  public static ReportContent of(ReportContent report) {
    int figures = MOST;
    ReportContent content = by(report, figures);
    while (figures > LEAST && !isOnePage(content)) {
      figures--;
      content = by(report, figures);
    }
    return content;
  }

  // A long lead leaves less room, and only the pages themselves tell how much.
  private static boolean isOnePage(ReportContent content) {
    return Arrays.stream(Language.values())
        .allMatch(language -> new PdfWriter().write(content, new Messages(language)).pages() == 1);
  }

  private static ReportContent by(ReportContent report, int figures) {
    return report.by(report.template().summary(figures));
  }
}

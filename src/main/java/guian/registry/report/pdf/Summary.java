package guian.registry.report.pdf;

import guian.registry.report.figures.Topic;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.words.ReportContent;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.Arrays;
import java.util.List;

/** The lead of a report and its main figures, as many as stand on one page. */
public final class Summary {
  private static final int MOST = 8;
  private static final int LEAST = 3;

  /** The key figures it has, as far as they are there. */
  private static final List<String> USUAL =
      List.of(
          Topic.FIRMS.id(),
          "revenue.total.ytd",
          "output.total.ytd",
          "profit.total.ytd",
          "tax.total.ytd",
          "fixed_investment.total.ytd",
          "headcount_end.total.end",
          Topic.GRANTS_PAID.id());

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

  // The lead and so many of the first key figures, without the head of a document.
  private static ReportContent by(ReportContent report, int figures) {
    Template whole = report.template();
    List<String> ids = whole.indicators().isEmpty() ? USUAL : whole.indicators();
    return report.by(
        new Template(
            whole.name(),
            Template.Head.NONE,
            Template.Head.NONE,
            List.of(new Template.Choice(Chapter.KEY, true, true)),
            List.of(),
            List.copyOf(ids.subList(0, Math.min(ids.size(), figures))),
            whole.lists()));
  }
}

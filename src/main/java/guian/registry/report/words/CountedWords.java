package guian.registry.report.words;

import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import java.math.BigDecimal;
import java.util.List;

/** The sentences on incentives paid and on posts for students. */
final class CountedWords {
  private static final int LEADING = 3;

  private final QuarterlyReport report;
  private final Wording wording;
  private final References references;

  CountedWords(ReportContent content, Wording wording) {
    this.report = content.report();
    this.wording = wording;
    this.references = new References(content, wording);
  }

  String grants() {
    return said(Numbered.GRANTS, Measure.MONEY, report.byPolicy());
  }

  String placements() {
    return said(Numbered.PLACEMENTS, Measure.POSTS, report.byUniversity());
  }

  private String said(Numbered table, Measure measure, CountedGroups groups) {
    if (groups.rows().isEmpty()) {
      return "";
    }
    CountedGroups.Row total = groups.total();
    String span = wording.span(report.heading().quarter());
    String whole =
        total.amount().signum() == 0
            ? wording.get("report." + table.code() + ".none", span)
            : wording.get(
                "report." + table.code(),
                span,
                wording.amount(measure, total.amount()),
                wording.amount(Measure.FIRMS, BigDecimal.valueOf(total.firms())),
                growth(total));
    return wording.sentences(whole, leading(table, measure, groups), references.see(table));
  }

  private String growth(CountedGroups.Row total) {
    BigDecimal growth = total.growthPercent();
    return growth == null ? "" : wording.get("report.join.comma") + wording.growthPhrase(growth);
  }

  private String leading(Numbered table, Measure measure, CountedGroups groups) {
    List<String> parts =
        groups.rows().stream()
            .filter(row -> row.isNamed() && row.amount().signum() > 0)
            .filter(row -> row.sharePercent() != null)
            .limit(LEADING)
            .map(row ->
                wording.get(
                    "report.leading",
                    wording.counted(row),
                    wording.amount(measure, row.amount()),
                    Wording.share(row.sharePercent())))
            .toList();
    return parts.isEmpty()
        ? ""
        : wording.get(
            "report." + table.code() + ".leading",
            String.join(wording.get("report.join.list"), parts));
  }
}

package guian.registry.report.words;

import guian.registry.report.changes.Changes;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.template.Template;
import guian.registry.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is printed: the report's figures and what a person or the act of issuing adds to them.
 *
 * @param template what of it is printed, and in which order
 * @param edition null for a draft
 */
public record ReportContent(QuarterlyReport report, Template template, @Nullable Edition edition) {
  /**
   * Which edition it is.
   *
   * @param changes what is printed otherwise than in the edition before; nothing for the first
   */
  public record Edition(int number, Changes changes) {}

  /** The key figures that are printed, in their order. */
  public List<Figure> figures() {
    List<String> chosen = template.indicators();
    return chosen.isEmpty()
        ? report.figures()
        : chosen.stream()
            .flatMap(id -> report.figures().stream().filter(figure -> figure.id().equals(id)))
            .toList();
  }

  /** Its paragraphs in a language, in their order; some of them say nothing. */
  public List<Paragraph> paragraphs(Messages messages) {
    return new Prose(this, new Wording(messages)).all();
  }

  /** Those that a person worded, and whose figures have changed since. */
  public List<Paragraph> outdated(Messages messages) {
    return paragraphs(messages).stream().filter(Paragraph::isOutdated).toList();
  }

  /** The same by another template. */
  public ReportContent by(Template other) {
    return new ReportContent(report, other, edition);
  }

  /** A report with nothing added, by the template in use. */
  public static ReportContent draft(QuarterlyReport report) {
    return new ReportContent(report, report.template(), null);
  }
}

package guian.registry.report;

import guian.registry.model.Industries;
import guian.registry.report.changes.PrintedNumbers;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ReportJson;
import guian.registry.report.template.TemplateFile;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.report.Editions;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Freezes the first edition's figures, its pages apart: for tests that only ask what changed. */
public final class FrozenEdition {
  private FrozenEdition() {}

  public static ReportContent issue(Registry registry, ReportQuarter quarter) {
    return issue(registry, quarter, true);
  }

  /**
   * @param whole whether it keeps all numbers, or, as older versions of the program did, those of
   *     the main table
   */
  public static ReportContent issue(Registry registry, ReportQuarter quarter, boolean whole) {
    QuarterlyReports reports = new QuarterlyReports(new ReportQueries(registry), Industries.load());
    ReportContent content = ReportContent.draft(reports.of(quarter));
    Map<String, Object> figures = new ReportJson(content, new Messages(Language.ZH)).answer();
    if (whole) {
      figures.put(
          PrintedNumbers.KEY, PrintedNumbers.of(content.report(), content.template()).json());
    }
    Editions.Frozen frozen =
        new Editions.Frozen(
            "zh",
            new byte[] {1},
            "unread",
            1,
            JsonMapper.shared().writeValueAsString(figures),
            TemplateFile.write(content.template()));
    new Editions(registry)
        .issue(
            Author.manual("li"),
            new Editions.Issue(quarter.code(), 1, "", reports.state(), List.of(frozen)));
    return content;
  }
}

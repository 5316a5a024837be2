package guian.registry.report.edition;

import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.report.changes.Changes;
import guian.registry.report.changes.EditionChanges;
import guian.registry.report.changes.PrintedNumbers;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.ReportPdf;
import guian.registry.report.pdf.Summary;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.report.EditionRow;
import guian.registry.store.report.Editions;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Issues a quarter's report as an edition: in both languages, frozen as printed. */
public final class Issuing {
  /** The pages of the summary in the JSON of an edition. */
  private static final String SUMMARY = "summaryPages";

  private final Registry registry;
  private final Industries industries;
  private final Editions editions;

  public Issuing(Registry registry, Industries industries) {
    this.registry = registry;
    this.industries = industries;
    this.editions = new Editions(registry);
  }

  /** The editions of a quarter, the newest first, each in its languages. */
  public List<EditionRow> of(ReportQuarter quarter) {
    return editions.of(quarter.code());
  }

  /** What changed since the newest edition; nothing when there is none. */
  public Changes changes(ReportQuarter quarter, Runnable check) {
    return changes(quarter, UnaryOperator.identity(), check);
  }

  private Changes changes(ReportQuarter quarter, UnaryOperator<Template> by, Runnable check) {
    return of(quarter).stream()
        .findFirst()
        .map(last -> new EditionChanges(registry, industries).since(last, by, check))
        .orElse(Changes.NONE);
  }

  /**
   * Issues the next edition from the registry as it is now, and returns its number.
   *
   * @param check called now and then; what it throws ends the work, and nothing is issued
   * @throws RefusedException {@code report.outdated} while a paragraph worded by a person stands on
   *     other figures, {@code report.changed} when somebody changed the registry meanwhile, and as
   *     {@link QuarterlyReports#of} refuses
   */
  public int issue(Author author, ReportQuarter quarter, Runnable check) {
    return issue(author, quarter, UnaryOperator.identity(), check);
  }

  /**
   * The same, but only as somebody has seen it.
   *
   * @param seen the state of the registry whose report was looked at
   * @throws RefusedException {@code report.changed} also when the registry is in another state
   */
  public int issue(Author author, ReportQuarter quarter, long seen, Runnable check) {
    if (new ReportQueries(registry).state() != seen) {
      throw new RefusedException("report.changed", quarter.code());
    }
    return issue(author, quarter, check);
  }

  /** The same by another template, made from the one in use. */
  public int issue(
      Author author, ReportQuarter quarter, UnaryOperator<Template> by, Runnable check) {
    QuarterlyReports reports = new QuarterlyReports(new ReportQueries(registry), industries);
    long known = reports.state();
    QuarterlyReport report = reports.of(quarter, by);
    int number = 1 + of(quarter).stream().mapToInt(EditionRow::number).max().orElse(0);
    ReportContent content =
        new ReportContent(
            report,
            by.apply(report.template()),
            new ReportContent.Edition(number, changes(quarter, by, check)));
    refuseOutdated(content);
    ReportContent summary = Summary.of(content);
    List<Editions.Frozen> frozen = new ArrayList<>();
    for (Language language : Language.values()) {
      check.run();
      frozen.add(frozen(content, summary, new Messages(language)));
    }
    String asOf = Objects.toString(report.heading().asOf(), "");
    editions.issue(author, new Editions.Issue(quarter.code(), number, asOf, known, frozen));
    return number;
  }

  /**
   * Refuses what may not be issued as it is.
   *
   * @throws RefusedException {@code report.outdated}
   */
  public static void refuseOutdated(ReportContent content) {
    int chinese = content.outdated(new Messages(Language.ZH)).size();
    int english = content.outdated(new Messages(Language.EN)).size();
    if (chinese + english > 0) {
      throw new RefusedException(
          "report.outdated", chinese, english, content.report().heading().quarter().code());
    }
  }

  private static Editions.Frozen frozen(
      ReportContent content, ReportContent summary, Messages messages) {
    ReportPdf pdf = new PdfWriter().write(content, messages);
    return new Editions.Frozen(
        messages.language().code(),
        pdf.bytes(),
        pdf.sha256(),
        pdf.pages(),
        JsonMapper.shared().writeValueAsString(figures(content, summary, messages)),
        TemplateFile.write(content.template()));
  }

  private static Map<String, @Nullable Object> figures(
      ReportContent content, ReportContent summary, Messages messages) {
    Map<String, @Nullable Object> figures = new ReportJson(content, messages).answer();
    figures.put(PrintedNumbers.KEY, PrintedNumbers.of(content.report(), content.template()).json());
    figures.put(ComposedReport.KEY, ComposedReport.of(content, messages).json());
    figures.put(SUMMARY, new PdfWriter().pages(summary, messages));
    return figures;
  }

  /**
   * An edition as it was issued.
   *
   * @throws RefusedException {@code report.edition} when there is none of that number
   */
  public Issued issued(ReportQuarter quarter, int number, Language language) {
    EditionRow row =
        editions
            .find(quarter.code(), number, language.code())
            .orElseThrow(() ->
                new RefusedException("report.edition", quarter.code(), Integer.toString(number)));
    ReportPdf pdf = ReportPdf.of(editions.pdf(row.id()));
    if (!pdf.sha256().equals(row.sha256())) {
      throw new RefusedException("report.damaged", quarter.code(), Integer.toString(number));
    }
    return new Issued(row, pdf, editions.figures(row.id()), language);
  }

  /**
   * An edition with its pages.
   *
   * @param frozen its figures and what its other forms are made of, as JSON
   */
  public record Issued(EditionRow row, ReportPdf pdf, String frozen, Language language) {
    /** Its figures as {@code --json} prints them. */
    public Map<String, @Nullable Object> figures() {
      Map<String, @Nullable Object> figures =
          JsonMapper.shared().readValue(frozen, new TypeReference<>() {});
      figures.remove(PrintedNumbers.KEY);
      figures.remove(ComposedReport.KEY);
      figures.remove(SUMMARY);
      return figures;
    }

    /**
     * What its other forms are made of.
     *
     * @throws RefusedException {@code report.forms} when it was issued by a version of the program
     *     that kept only the PDF and the figures
     */
    public ComposedReport composed() {
      ReportQuarter quarter = ReportQuarter.parse(row.quarter()).orElseThrow();
      return ComposedReport.of(
              JsonMapper.shared().readTree(frozen), quarter, new Messages(language), row.issuedAt())
          .orElseThrow(this::onlyPdf);
    }

    /**
     * Its summary on one page.
     *
     * @throws RefusedException as {@link #composed}
     */
    public ReportPdf summary() {
      JsonNode pages = JsonMapper.shared().readTree(frozen).get(SUMMARY);
      if (pages == null) {
        throw onlyPdf();
      }
      return new PdfWriter()
          .write(pages.asString(), row.issuedAt().atZone(OfficialTime.ZONE).toLocalDate());
    }

    private RefusedException onlyPdf() {
      return new RefusedException("report.forms", row.quarter(), Integer.toString(row.number()));
    }
  }
}

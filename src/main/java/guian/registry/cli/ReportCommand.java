package guian.registry.cli;

import guian.registry.model.Industries;
import guian.registry.model.OfficialTime;
import guian.registry.report.counting.QuarterlyReports;
import guian.registry.report.edition.Issuing;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.json.ReportJson;
import guian.registry.report.pages.ComposedReport;
import guian.registry.report.pages.PdfStyle;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.pdf.Summary;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.template.TemplateFile;
import guian.registry.report.words.Paragraph;
import guian.registry.report.words.ReportContent;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.history.PastRegistry;
import guian.registry.store.report.LaterSteps;
import guian.registry.store.report.ReportQueries;
import guian.registry.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guian report}: the quarterly report in its forms, its figures as JSON; editions of it. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "QUARTER")
  private String quarter = "";

  @Mixin private ReportForms forms = new ReportForms();

  @Option(names = "--issue")
  private boolean issue;

  @Option(names = "--edition", paramLabel = "N")
  private @Nullable Integer edition;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Option(names = "--changes")
  private boolean changes;

  @Option(names = "--template", paramLabel = "FILE")
  private @Nullable Path template;

  @Option(names = "--sources")
  private boolean sources;

  @Option(names = "--summary")
  private boolean summary;

  @Spec private @Nullable CommandSpec spec;

  private final Guian guian;

  ReportCommand(Guian guian) {
    this.guian = guian;
  }

  @Override
  public Integer call() {
    ReportQuarter asked =
        ReportQuarter.parse(quarter).orElseThrow(() -> wrong("cli.wrong.quarter", quarter));
    checkUse();
    forms.check();
    return guian.onRegistry(registry -> answer(registry, asked, template(registry)));
  }

  private void checkUse() {
    int kinds = (issue ? 1 : 0) + (edition == null ? 0 : 1) + (asOf == null ? 0 : 1);
    if (kinds + (changes ? 1 : 0) > 1) {
      throw wrong("cli.wrong.together", "--issue, --edition, --as-of, --changes");
    }
    if (sources && (summary || changes || edition != null)) {
      throw wrong("cli.wrong.together", "--sources, --summary, --changes, --edition");
    }
    if (template != null && (changes || edition != null)) {
      throw wrong("cli.wrong.together", "--template, " + (changes ? "--changes" : "--edition"));
    }
    if (summary && (issue || changes)) {
      throw wrong("cli.wrong.together", "--summary, --issue, --changes");
    }
    if (summary && edition != null && forms.isOffice()) {
      throw wrong("cli.wrong.together", "--summary, --xlsx, --docx");
    }
    if (asOf != null && asOf.isAfter(LocalDate.now(OfficialTime.ZONE))) {
      throw wrong("cli.wrong.future", asOf.toString());
    }
    if (forms.isSamePlace(template)) {
      throw wrong("cli.wrong.same", String.join(", ", ReportForms.NAMES));
    }
    boolean plain = forms.style().equals(PdfStyle.PLAIN);
    if (!plain && (issue || edition != null)) {
      throw wrong("cli.wrong.edition_style", "--contents, --pdfa");
    }
    if (forms.isIdleStyle()) {
      throw wrong("cli.wrong.missing", forms.style().archive() ? "--out" : "--out, --docx");
    }
    if (forms.isIdleTemplate()) {
      throw wrong("cli.wrong.missing", "--docx");
    }
    if (forms.isEmpty() && !guian.json() && !issue && !changes) {
      throw wrong("cli.wrong.missing", "--out");
    }
  }

  private @Nullable Template template(Registry registry) {
    return template == null
        ? null
        : TemplateFile.load(
            template,
            new QuarterlyReports(new ReportQueries(registry), Industries.load()).topicIds());
  }

  private WrongUseException wrong(String key, String value) {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    return new WrongUseException(line, guian.messages().get(key, value, Mishaps.help(line)));
  }

  private int answer(Registry registry, ReportQuarter asked, @Nullable Template other) {
    Issuing issuing = new Issuing(registry, Industries.load());
    if (issue) {
      return issue(issuing, asked, other);
    }
    if (edition != null) {
      return reprint(issuing.issued(asked, edition, guian.messages().language()));
    }
    if (changes) {
      return new ReportChanges(guian).print(issuing, asked);
    }
    return asOf == null ? draft(registry, asked, other) : draftOf(registry, asOf, asked, other);
  }

  private int issue(Issuing issuing, ReportQuarter asked, @Nullable Template other) {
    int number =
        issuing.issue(Author.manual(guian.user()), asked, inUse -> chosen(inUse, other), () -> {});
    Issuing.Issued issued = issuing.issued(asked, number, guian.messages().language());
    guian.tell(
        guian.messages().get("cli.report.issued", asked.code(), number, issued.row().sha256()));
    return reprint(issued);
  }

  private int reprint(Issuing.Issued issued) {
    return finish(
        forms.save(summary ? issued::summary : issued::pdf, issued::composed, guian),
        issued::figures);
  }

  private int draftOf(
      Registry registry, LocalDate day, ReportQuarter asked, @Nullable Template other) {
    long last =
        new LaterSteps(registry)
            .lastBefore(day.plusDays(1).atStartOfDay(OfficialTime.ZONE).toInstant());
    try (PastRegistry past = PastRegistry.of(registry)) {
      past.backTo(last);
      return draft(past.registry(), asked, other);
    }
  }

  private int draft(Registry registry, ReportQuarter asked, @Nullable Template other) {
    QuarterlyReport report =
        new QuarterlyReports(new ReportQueries(registry), Industries.load())
            .of(asked, inUse -> chosen(inUse, other));
    ReportContent whole = ReportContent.draft(report).by(chosen(report.template(), other));
    ReportContent content = summary ? Summary.of(whole) : whole;
    content.outdated(guian.messages()).forEach(this::warn);
    Messages messages = guian.messages();
    return finish(
        forms.save(
            () -> new PdfWriter().write(content, messages, forms.style()),
            () -> ComposedReport.of(content, messages),
            guian),
        () -> new ReportJson(content, messages).answer());
  }

  private Template chosen(Template inUse, @Nullable Template other) {
    Template chosen = other == null ? inUse : other;
    return sources ? chosen.showing(Chapter.SOURCES) : chosen;
  }

  private int finish(
      List<Map<String, @Nullable Object>> files, Supplier<Map<String, @Nullable Object>> figures) {
    if (guian.json()) {
      Map<String, @Nullable Object> json = figures.get();
      json.put("files", files);
      guian.printJson(json);
    }
    return Cli.DONE;
  }

  private void warn(Paragraph paragraph) {
    String place = guian.messages().get("report.place." + paragraph.place().code());
    guian.tell(guian.messages().get("cli.report.outdated", place, paragraph.basis()));
  }
}

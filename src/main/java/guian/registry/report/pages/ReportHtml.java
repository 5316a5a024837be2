package guian.registry.report.pages;

import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.words.Notes;
import guian.registry.report.words.Numbered;
import guian.registry.report.words.Paragraph;
import guian.registry.report.words.Prose;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.TableNumbers;
import guian.registry.report.words.Wording;
import guian.registry.text.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a report as XHTML, which {@link PdfWriter} prints. */
public final class ReportHtml {
  /** The type of the element that a chart is drawn in. */
  public static final String CHART = "registry/chart";

  private final ReportContent content;
  private final QuarterlyReport report;
  private final Messages messages;
  private final Wording wording;
  private final Prose prose;
  private final ReportTables tables;
  private final PrintableText printable;
  private final Markup body;
  private final Outline outline;
  private final int most;
  private final int mostOfSources;
  private final FirmsAnnex annex;
  private final Annexes annexes;
  private int annexed;

  /** The pages to be left empty for the list of firms; 0 where it stands among the others. */
  private int drawn;

  /** Composes the pages of a PDF. */
  public ReportHtml(ReportContent content, Messages messages, PrintableText printable) {
    this(
        content,
        messages,
        printable,
        Template.Lists.MOST_FIRMS,
        SourcesAnnex.room(content.report().firms().size()));
  }

  /** Composes pages whose lists, those drawn apart excepted, end after {@code most} rows. */
  public ReportHtml(ReportContent content, Messages messages, PrintableText printable, int most) {
    this(content, messages, printable, most, most);
  }

  private ReportHtml(
      ReportContent content,
      Messages messages,
      PrintableText printable,
      int most,
      int mostOfSources) {
    this.content = content;
    this.report = content.report();
    this.messages = messages;
    this.wording = new Wording(messages);
    this.printable = printable;
    this.most = most;
    this.mostOfSources = mostOfSources;
    this.body = new Markup(printable);
    this.prose = new Prose(content, wording);
    this.tables = new ReportTables(content, wording);
    this.annexes = new Annexes(content, wording);
    this.annex = new FirmsAnnex(content, wording, tables, printable);
    this.outline = new Outline(wording, body, () -> new Markup(printable));
  }

  /** The pages alone. */
  public String document() {
    return document(PdfStyle.PLAIN);
  }

  /** The pages with so many empty ones for {@link #list()}. */
  public String document(PdfStyle style, int pagesOfList) {
    drawn = pagesOfList;
    return document(style);
  }

  /** The list of firms, to be drawn apart; empty when the template leaves it out. */
  public Optional<WideList> list() {
    return annex.list();
  }

  /** The bookmark of {@link #list()}. */
  public String listTitle() {
    return printable.of(annex.bookmark());
  }

  /** The pages as one XHTML document. */
  public String document(PdfStyle style) {
    opening();
    content.template().printed().forEach(this::chapter);
    changes();
    String contents = style.contents() ? outline.contents() : "";
    return head() + contents + body + "</body></html>";
  }

  private void chapter(Chapter chapter) {
    switch (chapter) {
      case NOTES -> notes();
      case FIRMS -> firms();
      case SOURCES -> sources();
      case KEY, FEATURES, REPORTING -> section(chapter);
      case PROBLEMS, NEXT_STEPS -> written(chapter);
      default -> feature(chapter);
    }
  }

  private void section(Chapter chapter) {
    outline.section(wording.get("report.section." + chapter.code()));
    paragraphs(chapter);
    tables(chapter);
  }

  private void written(Chapter chapter) {
    if (!prose.in(chapter).isEmpty()) {
      section(chapter);
    }
  }

  private void feature(Chapter chapter) {
    if (!prose.in(chapter).isEmpty()) {
      outline.subsection(wording.get("report.section." + chapter.code()));
      paragraphs(chapter);
      tables(chapter);
    }
  }

  private void paragraphs(@Nullable Chapter chapter) {
    prose.in(chapter).forEach(this::paragraph);
  }

  private void tables(Chapter chapter) {
    if (!content.template().hasTable(chapter)) {
      return;
    }
    if (chapter == Chapter.TREND) {
      chart();
    } else if (chapter == Chapter.REPORTING && !report.reporting().lapsed().isEmpty()) {
      tables.lapsed(body);
    }
    TableNumbers numbers = TableNumbers.of(content);
    for (Numbered table : Numbered.values()) {
      if (table.chapter() == chapter && numbers.has(table)) {
        tables.write(table, body);
      }
    }
  }

  private String head() {
    String title = wording.title(report);
    String zone = wording.zone(report.heading());
    return new Markup(printable)
        .raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + wording.languageTag() + "\">")
        .raw("<head>")
        .element("title", title)
        .raw("<meta name=\"author\" content=\"")
        .text(zone)
        .raw("\"/><meta name=\"subject\" content=\"")
        .text(wording.get("report.subject"))
        .raw("\"/><style>" + Sheet.css(wording.isChinese()) + "</style>")
        .raw(outline.bookmarks())
        .raw("</head><body>")
        .toString();
  }

  private void opening() {
    String title =
        wording.get(
            "report.title.lines",
            wording.zone(report.heading()),
            wording.full(report.heading().quarter()));
    letterhead(content.template().head(wording.language()));
    body.raw("<div class=\"title\" id=\"top\">");
    for (String line : title.split("\n", -1)) {
      body.element("div", line);
    }
    body.raw("</div>");
    outline.title("top", wording.get("report.heading.lead"));
    paragraphs(null);
  }

  // What a person worded over other figures says so on the page.
  private void paragraph(Paragraph paragraph) {
    paragraph.text().lines().forEach(line -> body.element("p", line));
    if (paragraph.isOutdated()) {
      body.element("p", "outdated", wording.get("report.outdated"));
    }
  }

  // 发文机关标志, then the number and who signed it on one line, then the rule.
  private void letterhead(Template.Head head) {
    if (head.isEmpty()) {
      return;
    }
    body.raw("<div class=\"letterhead\">");
    line("organ", head.organ());
    line(
        head.number().isEmpty() ? "signer alone" : "signer",
        head.signer().isEmpty() ? "" : wording.get("report.signer", head.signer()));
    line(head.signer().isEmpty() ? "number" : "number beside", head.number());
    body.raw("</div>");
  }

  private void line(String css, String text) {
    if (!text.isEmpty()) {
      body.element("div", css, text);
    }
  }

  private void chart() {
    body.raw("<div class=\"figure\"><object type=\"" + CHART + "\" class=\"chart\" alt=\"")
        .text(wording.get("report.chart.caption"))
        .raw("\"></object>");
    body.element("p", "caption", wording.get("report.chart.caption")).raw("</div>");
  }

  private void notes() {
    outline.section(wording.get("report.section.notes"));
    List<String> notes = new Notes(content, wording).all();
    notes.forEach(note -> body.element("p", "note", wording.prose(note)));
    if (content.edition() != null) {
      int number = content.edition().number();
      body.element("p", "note", wording.prose(wording.get("report.note.edition", number)));
    }
  }

  private void annex(String id, String title) {
    annexed++;
    outline.annex(id, annexes.label(annexed), title);
  }

  private void firms() {
    String title = wording.get("report.annex.firms");
    body.raw("<div class=\"wide\">");
    if (drawn > 0) {
      annexed++;
      outline.annex("annex", annexes.label(annexed), title, drawn);
    } else {
      annex("annex", title);
      body.raw("<div class=\"list\">");
      int listed = annex.listed(most);
      tables.firms(body, listed);
      body.raw("</div>");
      new Columns(wording).more(body, listed, report.firms().size());
    }
    body.raw("</div>");
  }

  // Each number followed to where it was read.
  private void sources() {
    if (report.sources().figures().isEmpty()) {
      throw new IllegalStateException("the sources were not asked for");
    }
    body.raw("<div class=\"wide\">");
    annex("sources", wording.get("report.annex.sources"));
    body.raw("<div class=\"sources\">");
    new SourcesAnnex(content, wording, mostOfSources).write(body);
    body.raw("</div></div>");
  }

  // What is printed otherwise than in the edition before, and why.
  private void changes() {
    ReportContent.Edition edition = content.edition();
    if (edition == null || edition.number() == 1) {
      return;
    }
    String before = Integer.toString(edition.number() - 1);
    body.raw("<div class=\"wide\">");
    annex("changes", wording.get("report.annex.changes", before));
    if (edition.changes().isEmpty()) {
      body.element("p", wording.prose(wording.get("report.changes.none", before)));
    } else {
      body.raw("<div class=\"sources\">");
      new ChangeTable(messages, edition.changes(), before, most).write(body);
      body.raw("</div>");
    }
    body.raw("</div>");
  }
}

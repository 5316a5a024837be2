package guian.registry.report;

import guian.registry.text.Messages;
import java.util.List;

/** The pages of a report as XHTML, which {@link PdfWriter} prints. */
final class ReportHtml {
  /** The type of the element that a chart is drawn in. */
  static final String CHART = "registry/chart";

  private final ReportContent content;
  private final QuarterlyReport report;
  private final Messages messages;
  private final Wording wording;
  private final PrintableText printable;
  private final Markup body;
  private final Outline outline;
  private final int most;

  /** Composes the pages of a PDF. */
  ReportHtml(ReportContent content, Messages messages, PrintableText printable) {
    this(content, messages, printable, ReportTables.MOST_LISTED);
  }

  /** Composes pages whose list of firms ends after {@code most}. */
  ReportHtml(ReportContent content, Messages messages, PrintableText printable, int most) {
    this.content = content;
    this.report = content.report();
    this.messages = messages;
    this.wording = new Wording(messages);
    this.printable = printable;
    this.most = most;
    this.body = new Markup(printable);
    this.outline = new Outline(wording, body, () -> new Markup(printable));
  }

  String document() {
    return document(PdfStyle.PLAIN);
  }

  String document(PdfStyle style) {
    opening();
    keyFigures();
    features();
    reporting();
    notes();
    annex();
    changes();
    String contents = style.contents() ? outline.contents() : "";
    return head() + contents + body + "</body></html>";
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
    Lead lead = new Lead(report, wording);
    String title =
        wording.get(
            "report.title.lines",
            wording.zone(report.heading()),
            wording.full(report.heading().quarter()));
    body.raw("<div class=\"title\" id=\"top\">");
    for (String line : title.split("\n", -1)) {
      body.element("div", line);
    }
    body.raw("</div>");
    outline.title("top", wording.get("report.heading.lead"));
    lead.paragraphs().forEach(this::paragraph);
  }

  private void keyFigures() {
    outline.section(wording.get("report.section.key"));
    paragraph(new Lead(report, wording).keyFigures());
    new ReportTables(report, wording).keyFigures(body);
  }

  private void features() {
    Features features = new Features(report, wording);
    ReportTables tables = new ReportTables(report, wording);
    outline.section(wording.get("report.section.features"));
    outline.subsection(wording.get("report.section.trend"));
    paragraph(features.trend());
    chart();
    outline.subsection(wording.get("report.section.industry"));
    paragraph(features.industries());
    tables.byIndustry(body);
    outline.subsection(wording.get("report.section.relation"));
    paragraph(features.relations());
    tables.byRelation(body);
    outline.subsection(wording.get("report.section.size"));
    paragraph(features.sizes());
    tables.bySize(body);
    outline.subsection(wording.get("report.section.age"));
    paragraph(features.ages());
    tables.byAge(body);
    leaders(features, tables);
    if (!report.claims().isEmpty()) {
      outline.subsection(wording.get("report.section.claims"));
      paragraph(features.claims());
      tables.claims(body);
    }
  }

  private void leaders(Features features, ReportTables tables) {
    if (!new Leaders(report).largest().isEmpty()) {
      outline.subsection(wording.get("report.section.leaders"));
      paragraph(features.leaders());
      tables.leaders(body);
    }
  }

  private void paragraph(String text) {
    body.element("p", wording.prose(text));
  }

  private void chart() {
    body.raw("<div class=\"figure\"><object type=\"" + CHART + "\" class=\"chart\" alt=\"")
        .text(wording.get("report.chart.caption"))
        .raw("\"></object>");
    body.element("p", "caption", wording.get("report.chart.caption")).raw("</div>");
  }

  private void reporting() {
    Features features = new Features(report, wording);
    outline.section(wording.get("report.section.reporting"));
    paragraph(features.reporting());
    if (!report.reporting().lapsed().isEmpty()) {
      paragraph(features.lapsed());
      new ReportTables(report, wording).lapsed(body);
    }
  }

  private void notes() {
    outline.section(wording.get("report.section.notes"));
    List<String> notes = new Notes(report, wording).all();
    notes.forEach(note -> body.element("p", "note", wording.prose(note)));
    if (content.edition() != null) {
      int number = content.edition().number();
      body.element("p", "note", wording.prose(wording.get("report.note.edition", number)));
    }
  }

  private void annex() {
    body.raw("<div class=\"wide\">");
    outline.annex("annex", wording.get("report.annex"), wording.get("report.annex.firms"));
    body.raw("<div class=\"list\">");
    new ReportTables(report, wording).firms(body, most);
    body.raw("</div>");
    int firms = report.firms().size();
    int listed = Math.min(firms, most);
    if (listed < firms) {
      body.element("p", "note", wording.get("report.annex.more", listed, firms - listed));
    }
    body.raw("</div>");
  }

  // What is printed otherwise than in the edition before, and why.
  private void changes() {
    ReportContent.Edition edition = content.edition();
    if (edition == null || edition.number() == 1) {
      return;
    }
    String before = Integer.toString(edition.number() - 1);
    outline.annex(
        "changes", wording.get("report.annex.second"), wording.get("report.annex.changes", before));
    if (edition.changes().isEmpty()) {
      body.element("p", wording.prose(wording.get("report.changes.none", before)));
    } else {
      new ChangeTable(messages).write(body, edition.changes(), before);
    }
  }
}

package guian.registry.report.pages;

import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.words.Wording;

/** The pages of tables as XHTML, which {@link PdfWriter} prints. */
public final class TablePaperHtml {
  private final TablePaper paper;
  private final Wording wording;
  private final PrintableText printable;

  public TablePaperHtml(TablePaper paper, Wording wording, PrintableText printable) {
    this.paper = paper;
    this.wording = wording;
    this.printable = printable;
  }

  /** The pages as one XHTML document. */
  public String document() {
    Markup body = new Markup(printable);
    Outline outline = new Outline(wording, body, () -> new Markup(printable));
    body.raw(paper.wide() ? "<div class=\"wide\">" : "<div>")
        .raw("<div class=\"title\" id=\"top\">");
    body.element("div", paper.title()).raw("</div>");
    outline.title("top", paper.title());
    body.element("p", "note", paper.under());
    for (TablePaper.Part part : paper.parts()) {
      if (!part.heading().isEmpty()) {
        outline.section(part.heading());
      }
      new PrintedTable("", part.columns(), paper.wide() ? TableRoom.SIDE : TableRoom.UPRIGHT)
          .write(body, part.rows(), java.util.List.of());
    }
    body.raw("</div>");
    Markup head = new Markup(printable);
    return head.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .raw(wording.languageTag() + "\"><head>")
        .element("title", paper.title())
        .raw("<style>" + Sheet.css(wording.isChinese()) + "</style>")
        .raw(outline.bookmarks())
        .raw("</head><body>" + body + "</body></html>")
        .toString();
  }
}

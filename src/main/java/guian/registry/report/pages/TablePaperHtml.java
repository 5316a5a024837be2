package guian.registry.report.pages;

import guian.registry.report.pdf.PdfWriter;
import guian.registry.report.words.Wording;
import java.util.List;
import java.util.Optional;

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

  /** The same tables to be drawn apart; empty where they stand on upright pages. */
  public Optional<WideList> list() {
    if (!paper.wide()) {
      return Optional.empty();
    }
    TablePaper.Part part = paper.parts().getFirst();
    WideList list =
        new WideList(
            wording.isChinese(),
            List.of(
                new WideList.Line(WideList.Role.TITLE, paper.title()),
                new WideList.Line(WideList.Role.NOTE, paper.under())),
            part.columns(),
            part.rows(),
            List.of());
    return Optional.of(list.with(printable::of));
  }

  /** So many empty pages for {@link #list()}. */
  public String document(int pages) {
    Markup body = new Markup(printable);
    Outline outline = new Outline(wording, body, () -> new Markup(printable));
    body.raw("<div class=\"wide\">");
    outline.gap("top", pages);
    body.raw("</div>");
    outline.title("top", paper.title());
    return document(body, outline);
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
          .write(body, part.rows(), List.of());
    }
    body.raw("</div>");
    return document(body, outline);
  }

  private String document(Markup body, Outline outline) {
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

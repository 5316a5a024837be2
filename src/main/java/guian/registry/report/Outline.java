package guian.registry.report;

/** Writes the numbered headings of a report and keeps the bookmarks that lead to them. */
final class Outline {
  private final Wording wording;
  private final Markup out;
  private final Markup bookmarks;
  private int sections;
  private int subsections;
  private boolean open;

  Outline(Wording wording, Markup out, Markup bookmarks) {
    this.wording = wording;
    this.out = out;
    this.bookmarks = bookmarks;
  }

  /** A heading like 一、主要指标完成情况. */
  void section(String title) {
    sections++;
    subsections = 0;
    String numbered = wording.get("report.heading.section", numeral(sections), title);
    heading("h1", "s" + sections, numbered);
    closeSection();
    bookmarks.raw("<bookmark name=\"").text(numbered).raw("\" href=\"#s" + sections + "\">");
    open = true;
  }

  /** A heading like （一）规模与走势 under the section before it. */
  void subsection(String title) {
    subsections++;
    String id = "s" + sections + "." + subsections;
    String number = wording.isChinese() ? numeral(subsections) : sections + "." + subsections;
    String numbered = wording.get("report.heading.subsection", number, title);
    heading("h2", id, numbered);
    bookmark(numbered, id);
  }

  /** An annex on a page of its own. */
  void annex(String id, String label, String title) {
    out.raw("<div class=\"annex\" id=\"" + id + "\">").element("h3", label);
    out.element("h4", title).raw("</div>");
    closeSection();
    bookmark(wording.get("report.heading.annex", label, title), id);
  }

  /** The title's bookmark. */
  void title(String id, String title) {
    bookmark(title, id);
  }

  /** All bookmarks. */
  String bookmarks() {
    closeSection();
    return "<bookmarks>" + bookmarks + "</bookmarks>";
  }

  private void bookmark(String name, String id) {
    bookmarks.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + id + "\"/>");
  }

  private void closeSection() {
    if (open) {
      bookmarks.raw("</bookmark>");
      open = false;
    }
  }

  private void heading(String element, String id, String title) {
    out.raw("<" + element + " id=\"" + id + "\">").text(title).raw("</" + element + ">");
  }

  private String numeral(int number) {
    return wording.get("report.numeral." + number);
  }
}

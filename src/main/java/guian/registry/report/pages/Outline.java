package guian.registry.report.pages;

import guian.registry.report.words.Wording;
import java.util.function.Supplier;

/** Writes the numbered headings of a report and keeps the bookmarks that lead to them. */
final class Outline {
  private final Wording wording;
  private final Markup out;
  private final Markup bookmarks;
  private int sections;
  private int subsections;
  private final Markup contents;
  private boolean open;

  Outline(Wording wording, Markup out, Supplier<Markup> aside) {
    this.wording = wording;
    this.out = out;
    this.bookmarks = aside.get();
    this.contents = aside.get();
  }

  /** A heading like 一、主要指标完成情况. */
  void section(String title) {
    sections++;
    subsections = 0;
    String numbered = wording.get("report.heading.section", numeral(sections), title);
    heading("h1", "s" + sections, numbered);
    entry("first", "s" + sections, numbered);
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
    entry("second", id, numbered);
    bookmark(numbered, id);
  }

  /** An annex on a page of its own. */
  void annex(String id, String label, String title) {
    out.raw("<div class=\"annex\" id=\"" + id + "\">").element("p", "annex-label", label);
    out.element("h1", "annex-title", title).raw("</div>");
    annexApart(id, label, title);
  }

  /** An annex whose pages somebody else draws: they stay empty, the first one with this id. */
  void annex(String id, String label, String title, int pages) {
    gap(id, pages);
    annexApart(id, label, title);
  }

  /** Empty pages, the first one with an id. */
  void gap(String id, int pages) {
    out.raw("<div class=\"gap\" id=\"" + id + "\">&#160;</div>");
    out.raw("<div class=\"gap\">&#160;</div>".repeat(pages - 1));
  }

  private void annexApart(String id, String label, String title) {
    closeSection();
    String both = wording.get("report.heading.annex", label, title);
    entry("first", id, both);
    bookmark(both, id);
  }

  /** The title's bookmark. */
  void title(String id, String title) {
    bookmark(title, id);
  }

  /** A page of all headings with their pages, to stand before the report. */
  String contents() {
    return "<div class=\"contents\"><p class=\"contents-title\">"
        + wording.get("report.contents")
        + "</p>"
        + contents
        + "</div>";
  }

  private void entry(String level, String id, String title) {
    contents.raw("<p class=\"" + level + "\"><a href=\"#" + id + "\">").text(title).raw("</a></p>");
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

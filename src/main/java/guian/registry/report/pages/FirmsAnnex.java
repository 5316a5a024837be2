package guian.registry.report.pages;

import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import java.util.List;
import java.util.Optional;

/** The annex with the list of firms, as it is drawn apart from the other pages. */
final class FirmsAnnex {
  private final ReportContent content;
  private final Wording wording;
  private final ReportTables tables;
  private final PrintableText printable;

  FirmsAnnex(ReportContent content, Wording wording, ReportTables tables, PrintableText printable) {
    this.content = content;
    this.wording = wording;
    this.tables = tables;
    this.printable = printable;
  }

  private String label() {
    List<Chapter> printed = content.template().printed();
    int sources = printed.indexOf(Chapter.SOURCES);
    boolean second = sources >= 0 && sources < printed.indexOf(Chapter.FIRMS);
    return new Annexes(content, wording).label(second ? 2 : 1);
  }

  /** The bookmark that leads to it. */
  String bookmark() {
    return wording.get("report.heading.annex", label(), wording.get("report.annex.firms"));
  }

  /** The list; empty when the template leaves it out. */
  Optional<WideList> list() {
    if (!content.template().printed().contains(Chapter.FIRMS)) {
      return Optional.empty();
    }
    int listed = listed(Integer.MAX_VALUE);
    String title = wording.get("report.annex.firms");
    WideList list =
        new WideList(
            wording.isChinese(),
            List.of(
                new WideList.Line(WideList.Role.LABEL, label()),
                new WideList.Line(WideList.Role.ANNEX_TITLE, title)),
            tables.firmColumns(),
            tables.firmRows(listed),
            new Columns(wording)
                .more(listed, content.report().firms().size()).stream()
                    .map(line -> new WideList.Line(WideList.Role.NOTE, line))
                    .toList());
    return Optional.of(list.with(printable::of));
  }

  /**
   * How many firms are listed in a form that can have so many: a template that asks for as many as
   * it can asks for all that the form can have.
   */
  int listed(int form) {
    int wanted = content.template().lists().firms();
    return wanted < Template.Lists.MOST_FIRMS ? Math.min(form, wanted) : form;
  }
}

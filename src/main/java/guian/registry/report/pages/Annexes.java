package guian.registry.report.pages;

import guian.registry.report.template.Chapter;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;

/** What the annexes of a report are called: one is 附件 alone, several are 附件 1, 附件 2 … */
final class Annexes {
  private final Wording wording;
  private final boolean several;

  Annexes(ReportContent content, Wording wording) {
    this.wording = wording;
    ReportContent.Edition edition = content.edition();
    // A later edition lists what changed since the one before; its draft counts that annex too, so
    // that the others are called as they will be.
    int before = edition == null ? content.report().heading().issued() : edition.number() - 1;
    int changes = before > 0 ? 1 : 0;
    long parts = content.template().printed().stream().filter(Chapter::isAnnex).count();
    this.several = parts + changes > 1;
  }

  /**
   * The label of one of them.
   *
   * @param place its place among them, from 1
   */
  String label(int place) {
    return several
        ? wording.get("report.annex.of", Integer.toString(place))
        : wording.get("report.annex");
  }
}

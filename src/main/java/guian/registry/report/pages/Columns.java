package guian.registry.report.pages;

import guian.registry.report.pages.Column.Kind;
import guian.registry.report.words.Wording;
import java.util.Optional;

/** Makes the columns of tables, and the line below a list that is cut. */
final class Columns {
  private final Wording wording;

  Columns(Wording wording) {
    this.wording = wording;
  }

  /** A column under a head. */
  Column of(String head, int width, Kind kind) {
    return new Column(wording.get("report.column." + head), "", width, kind);
  }

  /** A column under a head with a unit. */
  Column of(String head, String unit, int width, Kind kind) {
    return new Column(
        wording.get("report.column." + head), wording.get("report.head." + unit), width, kind);
  }

  /** Says what a list has no room for. */
  void more(Markup out, int listed, int all) {
    more("report.annex.more", out, listed, all);
  }

  /** The same in the words of a key, where a list is not by this period's revenue. */
  void more(String key, Markup out, int listed, int all) {
    more(key, listed, all).ifPresent(line -> out.element("p", "note", line));
  }

  /** The same as a text; empty when all are listed. */
  Optional<String> more(int listed, int all) {
    return more("report.annex.more", listed, all);
  }

  private Optional<String> more(String key, int listed, int all) {
    return listed < all ? Optional.of(wording.get(key, listed, all - listed)) : Optional.empty();
  }
}

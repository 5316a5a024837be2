package guian.registry.ui.firms;

import guian.registry.chart.BarSeries;
import guian.registry.chart.Chart;
import guian.registry.chart.MiniBars;
import guian.registry.chart.Size;
import guian.registry.model.Indicator;
import guian.registry.model.Relation;
import guian.registry.store.firm.FirmField;
import guian.registry.store.firm.FirmFile;
import guian.registry.ui.common.CellText;
import guian.registry.ui.port.Destination;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A firm's file as the pane shows it: every text ready to be read.
 *
 * @param name the firm's name, in English its English one where that is recorded
 * @param code the line below the name: credit code and status
 * @param indicators all that the registry knows
 * @param edits for each field that can be edited the text to begin with
 */
record PaneContent(
    FirmFile file,
    String name,
    String code,
    List<Fact> facts,
    @Nullable Revenue revenue,
    List<Claimed> claims,
    List<FigureGroup> figures,
    Stakes stakes,
    Grants grants,
    List<Line> placements,
    List<OtherName> names,
    Past past,
    Map<FirmField, String> edits,
    List<Indicator> indicators) {

  /** One of the facts: its value, a tag beside it, and a note. */
  record Fact(String label, CellText value, @Nullable TagText tag, String note) {}

  /** A tag's word and whether it asks for a person, or says that something is done. */
  record TagText(String text, boolean asks) {}

  /**
   * The revenue as a small chart.
   *
   * @param slots what the marks below the bars count
   */
  record Revenue(BarSeries series, String unit, String slots) {
    Chart drawn(Size size) {
      return MiniBars.draw(series, size, slots);
    }
  }

  /** A claim: what was promised, and who said it when. */
  record Claimed(String promise, String said) {}

  /** The figures of one indicator, the newest period first. */
  record FigureGroup(String indicator, String name, String unit, List<FigureLine> lines) {}

  /**
   * A figure of one period.
   *
   * @param evidence the cell it was read from, in short
   * @param detail exact amount, file, sheet, cell, raw text and unit's origin
   */
  record FigureLine(String period, CellText value, String evidence, String detail) {}

  /** A name on the left, a figure on the right; {@code to} when the name leads somewhere. */
  record Line(String text, String figure, String second, @Nullable Destination to) {}

  /** Who owns the firm, and what it owns. */
  record Stakes(List<Line> owners, List<Line> holdings) {}

  /** The grants and their sum in words. */
  record Grants(String sum, List<Line> lines) {}

  /** Another name, with its kind. */
  record OtherName(long id, String name, String kind) {}

  /** The newest changes and how many there are in all. */
  record Past(List<Change> changes, long count) {}

  /**
   * One change: the day, what, from what to what, and who through what.
   *
   * @param line the id of its line of the history
   * @param came whether a row came, rather than a value changed
   * @param before empty, as {@code after}, where a row came or went that has no amount
   */
  record Change(
      long line, String day, String what, boolean came, String before, String after, String by) {}

  /** The firm's id. */
  long id() {
    return file.facts().id();
  }

  /** The relation; null when nobody knows it yet. */
  @Nullable Relation relation() {
    return file.facts().relation();
  }
}

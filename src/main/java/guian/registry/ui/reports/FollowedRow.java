package guian.registry.ui.reports;

import guian.registry.report.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of the report, whose numbers are followed together.
 *
 * @param key a key figure's id, a group's key, a firm's or a claim's id
 * @param figure what it tells as a figure; null where the row is a firm's, a claim's or a total
 * @param main the number it is about, as it is printed
 */
record FollowedRow(
    FollowedTable table, String key, String name, @Nullable Figure figure, String main) {
  /** The same in another making of the report. */
  String id() {
    return table.code() + "." + key;
  }
}

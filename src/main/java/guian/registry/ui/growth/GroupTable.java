package guian.registry.ui.growth;

import guian.registry.growth.chart.GroupChart.Row;
import guian.registry.text.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The table beside a ranking of groups; its chosen row is the chart's chosen bar. */
final class GroupTable {
  private final SideTable<Row> table;
  private final Messages messages;

  GroupTable(Messages messages, ObjectProperty<@Nullable String> chosen) {
    this.messages = messages;
    this.table =
        new SideTable<>(
            Row::key,
            chosen,
            messages.get("growth.group.table"),
            messages.get("growth.table.copy"));
  }

  void show(List<Row> rows, String unit) {
    List<SideColumn<Row>> columns =
        List.of(
            new SideColumn<>(messages.get("growth.head.group"), "", false, 128, Row::group),
            figure("growth.head.total", unit, 84, Row::total),
            figure("growth.head.firms", "", 52, Row::firms),
            figure("growth.head.comparable", "%", 66, Row::growth),
            figure("growth.head.share", "%", 56, Row::share),
            figure("growth.head.points", messages.get("growth.head.points.unit"), 54, Row::points));
    table
        .view()
        .getColumns()
        .setAll(columns.stream().map(column -> column.column(row -> false, row -> false)).toList());
    table.show(rows);
  }

  private SideColumn<Row> figure(
      String key, String unit, double width, java.util.function.Function<Row, String> text) {
    return new SideColumn<>(messages.get(key), unit, true, width, text);
  }

  Region node() {
    return table.node();
  }
}

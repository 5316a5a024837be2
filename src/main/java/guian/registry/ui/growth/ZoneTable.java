package guian.registry.ui.growth;

import guian.registry.growth.chart.ZoneChart.Row;
import guian.registry.text.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The table beside the zone's chart. */
final class ZoneTable {
  private final SideTable<Row> table;
  private final Messages messages;

  ZoneTable(Messages messages, ObjectProperty<@Nullable String> period) {
    this.messages = messages;
    this.table =
        new SideTable<>(
            Row::key, period, messages.get("growth.table"), messages.get("growth.table.copy"));
  }

  void show(List<Row> rows, String unit) {
    String firms = messages.get("growth.head.firms");
    List<SideColumn<Row>> columns =
        List.of(
            new SideColumn<>(messages.get("growth.head.period"), "", false, 186, Row::period),
            new SideColumn<>(firms, "", true, 56, Row::firms),
            new SideColumn<>(messages.get("growth.head.total"), unit, true, 106, Row::total),
            new SideColumn<>(messages.get("growth.head.comparable"), "%", true, 92, Row::growth));
    table
        .view()
        .getColumns()
        .setAll(columns.stream().map(column -> column.column(row -> false, row -> false)).toList());
    table.show(rows);
  }

  Region node() {
    return table.node();
  }
}

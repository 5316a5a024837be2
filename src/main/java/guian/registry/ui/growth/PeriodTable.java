package guian.registry.ui.growth;

import guian.registry.growth.chart.FirmTable.Row;
import guian.registry.text.Messages;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The table beside a firm's chart. */
final class PeriodTable {
  private final SideTable<Row> table;

  PeriodTable(Messages messages, ObjectProperty<@Nullable String> period) {
    table = new SideTable<>(Row::key, period, messages.get("growth.table"));
    String unit = messages.get("word.unit.wan");
    Predicate<Row> never = row -> false;
    add(column(messages, "growth.head.period", "", 134, Row::period), never);
    add(column(messages, "growth.head.cumulative", unit, 104, Row::cumulative), Row::missing);
    add(
        column(messages, "growth.head.single", unit, 120, Row::single),
        row -> row.derived() || row.single().equals("—"));
    add(
        column(messages, "growth.head.growth", "%", 82, Row::growth),
        row -> row.growth().equals("—"));
  }

  private static SideColumn<Row> column(
      Messages messages,
      String key,
      String unit,
      double width,
      java.util.function.Function<Row, String> text) {
    return new SideColumn<>(
        messages.get(key), unit, !key.equals("growth.head.period"), width, text);
  }

  private void add(SideColumn<Row> column, Predicate<Row> muted) {
    table.view().getColumns().add(column.column(muted, Row::claim));
  }

  void show(List<Row> rows) {
    table.show(rows);
  }

  Node node() {
    return table.node();
  }
}

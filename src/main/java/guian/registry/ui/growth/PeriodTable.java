package guian.registry.ui.growth;

import guian.registry.growth.chart.FirmTable.Kind;
import guian.registry.growth.chart.FirmTable.Row;
import guian.registry.model.Indicator;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The table beside a firm's chart; a stock has its ends alone. */
final class PeriodTable {
  private final SideTable<Row> table;
  private final Messages messages;
  private @Nullable Indicator indicator;

  PeriodTable(Messages messages, ObjectProperty<@Nullable String> period) {
    this.messages = messages;
    table =
        new SideTable<>(
            Row::key, period, messages.get("growth.table"), messages.get("growth.table.copy"));
  }

  void show(Indicator shown, List<Row> rows) {
    if (!shown.equals(indicator)) {
      indicator = shown;
      String unit = new Words(messages).unit(shown);
      table.view().getColumns().setAll(shown.kind().isAtEnd() ? ends(unit) : flows(unit));
    }
    table.show(rows);
  }

  private List<TableColumn<Row, Row>> flows(String unit) {
    return List.of(
        column("growth.head.period", "", 134, Row::period, PeriodTable::isBeside),
        column("growth.head.cumulative", unit, 104, Row::cumulative, PeriodTable::isMuted),
        column(
            "growth.head.single",
            unit,
            120,
            Row::single,
            row -> row.derived() || row.single().equals(Figures.NONE)),
        rate("growth.head.growth"));
  }

  private List<TableColumn<Row, Row>> ends(String unit) {
    return List.of(
        column("growth.head.period", "", 160, Row::period, PeriodTable::isBeside),
        column("growth.head.end", unit, 140, Row::cumulative, PeriodTable::isMuted),
        rate("growth.head.rate"));
  }

  /** What is drawn beside the figures, the claim itself apart. */
  private static boolean isBeside(Row row) {
    return row.kind() != Kind.FIGURE && row.kind() != Kind.CLAIM;
  }

  private static boolean isMuted(Row row) {
    return row.missing() || isBeside(row);
  }

  private TableColumn<Row, Row> rate(String key) {
    return column(key, "%", 82, Row::growth, row -> row.growth().equals(Figures.NONE));
  }

  private TableColumn<Row, Row> column(
      String key, String unit, double width, Function<Row, String> text, Predicate<Row> muted) {
    boolean figure = !key.equals("growth.head.period");
    return new SideColumn<>(messages.get(key), unit, figure, width, text).column(muted, Row::claim);
  }

  Region node() {
    return table.node();
  }
}

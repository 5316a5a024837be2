package guian.registry.importing.recognise;

import guian.registry.model.Nature;
import org.jspecify.annotations.Nullable;

/** A column on its way to being settled. */
final class ColumnUse {
  final HeadedColumn column;
  private PeriodPlanner.@Nullable Settled period;
  private Nature nature;
  private UnitPlanner.@Nullable Settled unit;
  private @Nullable String edition;

  ColumnUse(HeadedColumn column) {
    this.column = column;
    this.nature = column.heading().nature();
    this.edition = column.heading().edition();
  }

  void period(PeriodPlanner.Settled settled, Nature settledNature) {
    period = settled;
    nature = settledNature;
  }

  ColumnUse unit(UnitPlanner.Settled settled) {
    unit = settled;
    return this;
  }

  ColumnUse edition(String answered) {
    edition = answered;
    return this;
  }

  Column as(Column.Use use) {
    return new Column(
        column.number(),
        column.heading().text(),
        column.subject(),
        period == null || period.perRow() ? null : period.period(),
        nature,
        unit == null ? null : unit.unit(),
        unit == null ? null : unit.from(),
        edition,
        period != null && period.perRow(),
        use);
  }
}

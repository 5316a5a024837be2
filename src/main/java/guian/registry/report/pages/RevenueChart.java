package guian.registry.report.pages;

import guian.registry.chart.BarChart;
import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.Chart;
import guian.registry.chart.Size;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.TrendPoint;
import guian.registry.report.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Revenue from January to each quarter's end as bars, three years beside each other. */
public final class RevenueChart {
  private static final int QUARTERS = 4;

  private final ReportQuarter at;
  private final List<TrendPoint> trend;
  private final Wording wording;

  public RevenueChart(ReportQuarter at, List<TrendPoint> trend, Wording wording) {
    this.at = at;
    this.trend = trend;
    this.wording = wording;
  }

  /** All texts that the chart may show, its scale's figures apart. */
  public String texts() {
    return slots().stream()
        .map(slot -> slot.label() + slot.shortLabel() + slot.group() + slot.text())
        .collect(Collectors.joining());
  }

  /** Draws it in this size. */
  public Chart chart(Size size) {
    return BarChart.draw(
        new BarSeries(slots(), null, null, wording.get("report.chart.caption")), size);
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    trend.forEach(point -> slots.add(slot(point)));
    for (int quarter = at.quarter() + 1; quarter <= QUARTERS; quarter++) {
      slots.add(later(new ReportQuarter(at.year(), quarter)));
    }
    return slots;
  }

  private Slot slot(TrendPoint point) {
    BigDecimal revenue = point.revenue();
    return revenue == null
        ? slot(point.quarter(), State.NOT_REPORTED, null, wording.get("report.chart.none"))
        : slot(point.quarter(), State.VALUE, wording.axis(revenue), wording.axisText(revenue));
  }

  private Slot later(ReportQuarter quarter) {
    return slot(quarter, State.NOT_DUE, null, wording.get("report.chart.later"));
  }

  private Slot slot(ReportQuarter quarter, State state, @Nullable BigDecimal value, String text) {
    return new Slot(
        quarter.code(),
        wording.get("report.chart.quarter." + quarter.quarter()),
        wording.get("report.chart.short." + quarter.quarter()),
        Integer.toString(quarter.year()),
        state,
        value,
        text,
        quarter.year() == at.year(),
        "");
  }
}

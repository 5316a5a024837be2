package guian.registry.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Fan;
import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.Spread;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.Mark.Area;
import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Dot;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fans, expectations and axes by powers of ten. */
class OutlookChartTest {
  private static final Size SIZE = new Size(600, 400);

  private static Slot slot(String key, @Nullable String value) {
    return new Slot(
        key,
        key,
        key,
        "",
        value == null ? State.NOT_DUE : State.VALUE,
        value == null ? null : new BigDecimal(value),
        value == null ? "未到期" : value,
        true,
        "");
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  private static BarSeries series(@Nullable Fan fan, List<Range> ranges, Slot... slots) {
    return new BarSeries(List.of(slots), null, null, fan, ranges, Scale.EVEN, "");
  }

  private static <T extends Mark> Stream<T> marks(Chart chart, Class<T> kind) {
    return chart.marks().stream().filter(kind::isInstance).map(kind::cast);
  }

  @Test
  void powersOfTenLieEvenlyApart() {
    BarSeries even = series(null, List.of(), slot("a", "1"), slot("b", "10"), slot("c", "100"));
    List<Dot> dots = marks(BarChart.draw(even.on(Scale.LOG), SIZE), Dot.class).toList();
    assertEquals(3, dots.size());
    double first = dots.get(0).y() - dots.get(1).y();
    double second = dots.get(1).y() - dots.get(2).y();
    assertEquals(first, second, 1e-9);
    assertTrue(first > 50);
    assertEquals(0, marks(BarChart.draw(even, SIZE), Dot.class).count());
  }

  /** From nothing on an even axis; by powers of ten, where there is none, from the base's dot. */
  @Test
  void byPowersOfTenAPromiseStartsAtItsBase() {
    Aim told = Samples.tripling().aim();
    Aim aim = new Aim(4, false, 7, told.value(), told.label(), told.ticks(), 3);
    List<Slot> slots = Samples.tripling().slots();
    BarSeries even = new BarSeries(slots, aim, null, null, List.of(), Scale.EVEN, "");
    assertEquals(5, dashed(BarChart.draw(even, SIZE)).points().size());

    Chart chart = BarChart.draw(even.on(Scale.LOG), SIZE);
    Line line = dashed(chart);
    Dot base = marks(chart, Dot.class).toList().get(3);
    assertEquals(2, line.points().size());
    assertEquals(base.x(), line.points().getFirst().x(), 1e-9);
    assertEquals(base.y(), line.points().getFirst().y(), 1e-9);
    assertTrue(line.points().getLast().y() < base.y(), "three times as much lies above");

    // Without its base it starts at what is due first, never at the foot.
    Aim alone = new Aim(4, false, 7, told.value(), told.label(), told.ticks());
    BarSeries without = new BarSeries(slots, alone, null, null, List.of(), Scale.EVEN, "");
    assertEquals(4, dashed(BarChart.draw(without.on(Scale.LOG), SIZE)).points().size());
  }

  private static Line dashed(Chart chart) {
    return marks(chart, Line.class)
        .filter(line -> line.stroke().ink() == Ink.CLAIM && !line.stroke().dashes().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotPositiveHasNoDotAndAloneKeepsTheEvenAxis() {
    BarSeries loss = series(null, List.of(), slot("a", "-3"), slot("b", "10"));
    assertEquals(1, marks(BarChart.draw(loss.on(Scale.LOG), SIZE), Dot.class).count());
    BarSeries only = series(null, List.of(), slot("a", "-3"));
    assertEquals(Scale.EVEN, only.on(Scale.LOG).scale());
  }

  @Test
  void theFanStartsAtTheBaseAndEndsAtItsPercentiles() {
    Fan fan =
        new Fan(
            0, true, List.of(new Spread(1, of("1"), of("2"), of("4"))), "10%：1", "50%：2", "90%：4");
    Chart chart = BarChart.draw(series(fan, List.of(), slot("a", "2"), slot("b", null)), SIZE);
    Area area = marks(chart, Area.class).findFirst().orElseThrow();
    assertEquals(4, area.points().size());
    Box bar = marks(chart, Box.class).filter(box -> box.fill() != null).findFirst().orElseThrow();
    assertEquals(bar.y(), area.points().getFirst().y(), 1e-9);
    double high = area.points().get(1).y();
    double low = area.points().get(2).y();
    double zero = bar.y() + bar.height();
    assertEquals(4, (zero - high) / (zero - low), 1e-9);
    List<Label> labels =
        marks(chart, Label.class).filter(label -> label.text().contains("%：")).toList();
    assertEquals(3, labels.size());
    for (int i = 0; i < 2; i++) {
      double apart = labels.get(i + 1).y() - labels.get(i).y();
      assertTrue(apart >= 16, "labels do not overlap: " + apart);
    }
  }

  @Test
  void labelsOfOneHeightAreMovedApart() {
    Fan fan =
        new Fan(0, true, List.of(new Spread(1, of("2"), of("2"), of("2"))), "a%：", "b%：", "c%：");
    Chart chart = BarChart.draw(series(fan, List.of(), slot("a", "2"), slot("b", null)), SIZE);
    List<Double> heights =
        marks(chart, Label.class)
            .filter(label -> label.text().endsWith("%："))
            .map(Label::y)
            .sorted()
            .toList();
    assertEquals(16, heights.get(1) - heights.get(0), 1e-9);
    assertEquals(16, heights.get(2) - heights.get(1), 1e-9);
  }

  @Test
  void anExpectationIsDashedWithItsBandAndAnswersToThePointer() {
    Range range = new Range(1, of("3"), of("4"), of("6"), "推算 4.00", "推算：4（3–6）");
    Chart chart =
        BarChart.draw(series(null, List.of(range), slot("a", "2"), slot("b", null)), SIZE);
    Box bar =
        marks(chart, Box.class)
            .filter(box -> box.stroke() != null && !box.stroke().dashes().isEmpty())
            .findFirst()
            .orElseThrow();
    Box two = marks(chart, Box.class).filter(box -> box.fill() != null).findFirst().orElseThrow();
    assertEquals(2, bar.height() / two.height(), 1e-9);
    Line whisker =
        marks(chart, Line.class)
            .filter(line -> line.points().get(0).x() == line.points().get(1).x())
            .findFirst()
            .orElseThrow();
    double length = Math.abs(whisker.points().get(0).y() - whisker.points().get(1).y());
    assertEquals(1.5, length / two.height(), 1e-9);
    assertTrue(chart.spots().stream().anyMatch(spot -> spot.text().equals("推算：4（3–6）")));
  }
}

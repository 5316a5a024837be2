package guian.registry.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private static final Chart CHART = BarChart.draw(Samples.tripling(), new Size(888, 432));

  private static Stream<Box> bars(Chart chart, Ink ink) {
    return chart.marks().stream()
        .filter(mark -> mark instanceof Box box && box.fill() == ink)
        .map(Box.class::cast);
  }

  private static List<String> texts(Chart chart) {
    return chart.marks().stream()
        .filter(Label.class::isInstance)
        .map(mark -> ((Label) mark).text())
        .toList();
  }

  @Test
  void barsAreAsHighAsTheirValues() {
    List<Box> prior = bars(CHART, Ink.PRIOR).toList();
    List<Box> actual = bars(CHART, Ink.ACTUAL).toList();
    assertEquals(4, prior.size());
    assertEquals(2, actual.size());
    // 2.00 ÷ 0.42, 2.45 ÷ 2.00
    assertEquals(4.7619, prior.get(3).height() / prior.get(0).height(), 0.001);
    assertEquals(1.225, actual.get(1).height() / prior.get(3).height(), 0.001);
  }

  @Test
  void thePromiseIsOneDashedLineFromNothingToItsAmount() {
    List<Line> dashed =
        CHART.marks().stream()
            .filter(mark -> mark instanceof Line l && l.stroke().ink() == Ink.CLAIM)
            .map(Line.class::cast)
            .filter(line -> !line.stroke().dashes().isEmpty())
            .toList();
    assertEquals(1, dashed.size());
    var points = dashed.getFirst().points();
    assertEquals(5, points.size());
    double bottom = points.getFirst().y();
    double unit = bars(CHART, Ink.PRIOR).toList().get(3).height() / 2;
    assertEquals(6 * unit, bottom - points.getLast().y(), 0.001);
    assertEquals(1.26 * unit, bottom - points.get(1).y(), 0.001);
  }

  @Test
  void periodsToComeAreEmptySlotsWithTheirWord() {
    assertEquals(2, texts(CHART).stream().filter("未到期"::equals).count());
    assertFalse(bars(CHART, Ink.ACTUAL).anyMatch(box -> box.height() == 0));
    assertEquals(8, CHART.spots().size());
  }

  @Test
  void everyLabelLiesInsideTheChart() {
    for (double width : new double[] {560, 700, 888, 1300}) {
      Chart chart = BarChart.draw(Samples.tripling(), new Size(width, 300));
      for (Mark mark : chart.marks()) {
        if (mark instanceof Label label) {
          double right = label.left() + TextWidth.of(label.text(), label.size(), label.bold());
          assertTrue(label.left() >= 0 && right <= width, label + " at " + width);
        }
      }
    }
  }

  @Test
  void theAxisIsWrittenInRoundNumbers() {
    assertTrue(texts(CHART).containsAll(List.of("0", "1", "2", "3", "4", "5", "6", "7")));
  }

  @Test
  void aNegativeValueHangsBelowTheZeroLine() {
    Slot loss =
        new Slot(
            "a", "1–3月", "3", "2016 年", State.VALUE, new BigDecimal("-1.5"), "−1.50", true, "");
    Slot gain =
        new Slot("b", "1–6月", "6", "2016 年", State.VALUE, new BigDecimal("3"), "3.00", true, "");
    Chart chart =
        BarChart.draw(new BarSeries(List.of(loss, gain), null, null, ""), new Size(400, 300));
    List<Box> bars = bars(chart, Ink.ACTUAL).toList();
    double zero = bars.get(1).y() + bars.get(1).height();
    assertEquals(zero, bars.get(0).y(), 0.001);
    assertEquals(2, bars.get(1).height() / bars.get(0).height(), 0.001);
    assertTrue(texts(chart).contains("−2"));
  }

  @Test
  void aSeriesWithoutAnyValueIsStillDrawn() {
    Slot none = new Slot("a", "全年", "12", "", State.NOT_REPORTED, null, "未报", false, "");
    Chart chart = BarChart.draw(new BarSeries(List.of(none), null, null, ""), new Size(400, 300));
    assertTrue(texts(chart).contains("未报"));
  }
}

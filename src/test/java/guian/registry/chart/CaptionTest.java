package guian.registry.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
  private static final Size PICTURE = new Size(960, 540);

  @Test
  void aCaptionedChartFillsThePictureAndKeepsItsMarks() {
    Caption caption = new Caption("白山云：营业收入", "亿元", "预期：2017 年增至三倍", "", "来源：报道。");
    Chart inside = BarChart.draw(Samples.tripling(), caption.inside(PICTURE));
    Chart picture = caption.around(inside);
    assertEquals(960, picture.width());
    assertEquals(540, picture.height());
    List<Double> before = heights(inside);
    assertEquals(before, heights(picture));
    List<String> texts =
        picture.marks().stream()
            .filter(Label.class::isInstance)
            .map(mark -> ((Label) mark).text())
            .toList();
    assertTrue(texts.containsAll(List.of("白山云：营业收入", "亿元", "预期：2017 年增至三倍", "来源：报道。")));
    // The spot moves with the bar that it is on.
    assertEquals(inside.spots().getFirst().x() + 16, picture.spots().getFirst().x(), 0.001);
  }

  private static List<Double> heights(Chart chart) {
    return chart.marks().stream()
        .filter(Box.class::isInstance)
        .map(mark -> ((Box) mark).height())
        .toList();
  }

  @Test
  void aLongTitleEndsInsideThePicture() {
    Caption caption = new Caption("很长的企业名称".repeat(20), "亿元", "", "", "来源".repeat(200));
    Chart picture = caption.around(BarChart.draw(Samples.tripling(), caption.inside(PICTURE)));
    for (Mark mark : picture.marks()) {
      if (mark instanceof Label label) {
        double right = label.left() + TextWidth.of(label.text(), label.size(), label.bold());
        assertTrue(right <= 960, label.text());
      }
    }
  }

  /**
   * The unit and the years stay beside a name of any length, and the sources are told to their end.
   */
  @Test
  void neitherTheUnitNorTheSourcesAreCut() {
    String source = "来源：" + "二〇一七年一季度经营情况表、".repeat(8) + "合计。";
    Caption caption = new Caption("很长的企业名称".repeat(20), "亿元，2016–2017 年", "", "", source);
    Chart picture = caption.around(BarChart.draw(Samples.tripling(), caption.inside(PICTURE)));
    assertEquals(540, picture.height(), 0.001);
    List<String> texts = Legible.texts(picture);
    assertTrue(texts.contains("亿元，2016–2017 年"));
    assertTrue(texts.stream().anyMatch(text -> text.startsWith("来源：")));
    assertTrue(texts.stream().anyMatch(text -> text.endsWith("合计。")));
    assertEquals(List.of(), Legible.faults(picture));
  }
}

package guian.registry.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guian.registry.chart.LayeredGraph.Edge;
import guian.registry.chart.LayeredGraph.Look;
import guian.registry.chart.LayeredGraph.Node;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Boxes of a graph stand free of each other, in their layers, and lines meet them. */
class LayeredGraphTest {
  private static Node node(String key, int layer) {
    return new Node(key, layer, "某某企业" + key, "区内", Look.USUAL, key);
  }

  private static List<Node> many() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nodes.add(node("o" + i, -1));
    }
    nodes.add(node("c", 0));
    for (int i = 0; i < 23; i++) {
      nodes.add(node("b" + i, 1));
    }
    return nodes;
  }

  private static Map<String, Spot> spots(Chart chart) {
    return chart.spots().stream().collect(Collectors.toMap(Spot::key, Function.identity()));
  }

  @Test
  void noBoxLiesOnAnotherOrOutside() {
    for (double width : new double[] {300, 700, 1400}) {
      Chart chart = LayeredGraph.draw(many(), List.of(), width, "");
      List<Spot> all = chart.spots();
      assertEquals(27, all.size());
      for (Spot a : all) {
        assertTrue(a.x() >= 0 && a.x() + a.width() <= chart.width(), a.key());
        assertTrue(a.y() >= 0 && a.y() + a.height() <= chart.height(), a.key());
        for (Spot b : all) {
          assertFalse(a != b && overlap(a, b), a.key() + " on " + b.key());
        }
      }
    }
  }

  private static boolean overlap(Spot a, Spot b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void ownersStandAboveAndWhatIsOwnedBelow() {
    Map<String, Spot> spots = spots(LayeredGraph.draw(many(), List.of(), 700, ""));
    double centre = at(spots, "c").y();
    spots.forEach((key, spot) -> {
      if (key.startsWith("o")) {
        assertTrue(spot.y() + spot.height() < centre, key);
      } else if (key.startsWith("b")) {
        assertTrue(spot.y() > centre, key);
      }
    });
  }

  @Test
  void aLineLeadsFromTheUpperBoxToTheLowerAndSaysItsLabel() {
    Edge edge = new Edge("o1", "c", "51.00%", false);
    Chart chart = LayeredGraph.draw(many(), List.of(edge), 1400, "");
    Spot upper = at(spots(chart), "o1");
    Spot lower = at(spots(chart), "c");
    Line line =
        chart.marks().stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(upper.x() + upper.width() / 2, line.points().getFirst().x());
    assertEquals(upper.y() + upper.height(), line.points().getFirst().y());
    assertEquals(lower.x() + lower.width() / 2, line.points().getLast().x());
    assertEquals(lower.y(), line.points().getLast().y());
    Label label =
        chart.marks().stream()
            .filter(mark -> mark instanceof Label l && l.text().equals("51.00%"))
            .map(Label.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(label.y() > upper.y() + upper.height() && label.y() < lower.y());
  }

  @Test
  void aLongNameGoesOnInASecondLineWithoutLoss() {
    String name = "贵州某某大数据产业投资发展集团有限公司";
    assertEquals(name, String.join("", LayeredGraph.lines(name, 164)));
    assertEquals(2, LayeredGraph.lines(name, 164).size());
    assertEquals(
        List.of("Make-Believe Networks", "International LLC"),
        LayeredGraph.lines("Make-Believe Networks International LLC", 164));
  }

  private static Spot at(Map<String, Spot> spots, String key) {
    return java.util.Objects.requireNonNull(spots.get(key));
  }
}

package guian.registry.chart;

import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays out boxes in layers with lines from the upper to the lower: who stands above whom. A layer
 * with more boxes than there is room for goes on in the next row.
 */
public final class LayeredGraph {
  /** Width of a box. */
  static final double WIDTH = 184;

  private static final double HEIGHT = 58;
  private static final double GAP = 16;
  private static final double ROW_GAP = 30;
  private static final double LAYER_GAP = 64;
  private static final double MARGIN = 16;
  private static final double INSET = 10;
  private static final double LABEL = 13;

  /**
   * A box.
   *
   * @param layer 0 for the middle, below 0 above it
   * @param note a muted line below the name
   * @param look how the box is drawn
   * @param text what it says when pointed at or read aloud
   */
  public record Node(String key, int layer, String name, String note, Look look, String text) {}

  /** How a box is drawn. */
  public enum Look {
    /** The one that all is about. */
    CENTRE,
    USUAL,
    /** With a broken outline. */
    BROKEN,
    /** Without an outline: a remark. */
    REMARK
  }

  /** A line from an upper box to a lower one; the label may be empty. */
  public record Edge(String upper, String lower, String label, boolean broken) {}

  private record Place(Node node, double x, double y) {
    double middle() {
      return x + WIDTH / 2;
    }

    double bottom() {
      return y + HEIGHT;
    }
  }

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Sketch sketch = new Sketch();
  private final double width;
  private double height = MARGIN;

  private LayeredGraph(List<Node> nodes, double width) {
    this.width = Math.max(width, WIDTH + 2 * MARGIN);
    Map<Integer, List<Node>> layers = new TreeMap<>();
    nodes.forEach(
        node -> layers.computeIfAbsent(node.layer(), unused -> new ArrayList<>()).add(node));
    layers.values().forEach(this::layer);
    height += MARGIN - LAYER_GAP;
  }

  /** The graph in this width, as high as it needs. */
  public static Chart draw(List<Node> nodes, List<Edge> edges, double width, String description) {
    LayeredGraph graph = new LayeredGraph(nodes, width);
    edges.forEach(graph::line);
    graph.places.values().forEach(graph::box);
    edges.forEach(graph::label);
    return graph.sketch.chart(new Size(graph.width, graph.height), description);
  }

  private void layer(List<Node> nodes) {
    int most = Math.max(1, (int) ((width - 2 * MARGIN + GAP) / (WIDTH + GAP)));
    for (int i = 0; i < nodes.size(); i += most) {
      row(nodes.subList(i, Math.min(nodes.size(), i + most)));
      height += HEIGHT + ROW_GAP;
    }
    height += LAYER_GAP - ROW_GAP;
  }

  private void row(List<Node> nodes) {
    double x = (width - nodes.size() * (WIDTH + GAP) + GAP) / 2;
    for (Node node : nodes) {
      places.put(node.key(), new Place(node, x, height));
      x += WIDTH + GAP;
    }
  }

  private void line(Edge edge) {
    Place upper = places.get(edge.upper());
    Place lower = places.get(edge.lower());
    if (upper != null && lower != null) {
      Stroke stroke =
          edge.broken() ? Stroke.dashed(Ink.AXIS, 1.2, 5, 4) : Stroke.solid(Ink.AXIS, 1.2);
      sketch.line(upper.middle(), upper.bottom(), lower.middle(), lower.y(), stroke);
    }
  }

  // Where a layer has several rows, the free room is just below or just above a box.
  private void label(Edge edge) {
    Place upper = places.get(edge.upper());
    Place lower = places.get(edge.lower());
    if (upper == null || lower == null || edge.label().isEmpty()) {
      return;
    }
    double y = upper.node().layer() < 0 ? upper.bottom() + LABEL : lower.y() - LABEL;
    double way = (y - upper.bottom()) / (lower.y() - upper.bottom());
    double x = upper.middle() + way * (lower.middle() - upper.middle());
    double wide = Sketch.width(edge.label(), true) + 6;
    sketch.fill(x - wide / 2, y - 8, wide, 16, Ink.SURFACE);
    sketch.level(x, y, edge.label(), Anchor.MIDDLE, Ink.TEXT, true);
  }

  private void box(Place place) {
    Node node = place.node();
    boolean centre = node.look() == Look.CENTRE;
    if (node.look() != Look.REMARK) {
      Stroke stroke =
          node.look() == Look.BROKEN
              ? Stroke.dashed(Ink.AXIS, 1, 4, 3)
              : Stroke.solid(centre ? Ink.ACTUAL : Ink.AXIS, 1);
      Ink fill = centre ? Ink.ACTUAL : Ink.SURFACE;
      sketch.add(new Box(place.x(), place.y(), WIDTH, HEIGHT, fill, stroke));
    }
    text(place, centre);
    sketch.spot(new Spot(node.key(), place.x(), place.y(), WIDTH, HEIGHT, node.text()));
  }

  private void text(Place place, boolean centre) {
    double room = WIDTH - 2 * INSET;
    List<String> lines = lines(place.node().name(), room);
    double y = place.y() + (lines.size() == 1 ? 25 : 18);
    double x = place.x() + INSET;
    for (String line : lines) {
      sketch.label(x, y, line, Anchor.START, centre ? Ink.ON_FILL : Ink.TEXT, true);
      y += 15;
    }
    String note = TextWidth.fitted(place.node().note(), room, Sketch.TEXT, false);
    sketch.label(x, y + 1, note, Anchor.START, centre ? Ink.ON_FILL : Ink.MUTED, false);
  }

  /** A name in one line or two, the second cut where it does not fit. */
  static List<String> lines(String name, double room) {
    int end = 0;
    int space = -1;
    while (end < name.length()) {
      int next = name.offsetByCodePoints(end, 1);
      if (TextWidth.of(name.substring(0, next), Sketch.TEXT, true) > room) {
        int cut = space > 0 ? space : end;
        String rest = name.substring(cut).strip();
        return List.of(
            name.substring(0, cut).strip(), TextWidth.fitted(rest, room, Sketch.TEXT, true));
      }
      if (name.charAt(end) == ' ') {
        space = end;
      }
      end = next;
    }
    return List.of(name);
  }
}

package guian.registry.ui.ownership;

import guian.registry.chart.Caption;
import guian.registry.chart.Chart;
import guian.registry.chart.LayeredGraph;
import guian.registry.chart.LayeredGraph.Look;
import guian.registry.chart.paint.ChartFile;
import guian.registry.model.Holding;
import guian.registry.model.StakeKind;
import guian.registry.ownership.FirmGraph;
import guian.registry.store.stakes.StakeQueries;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import guian.registry.ui.common.Outgoing;
import guian.registry.ui.port.Destination;
import guian.registry.ui.port.FileChoices.Kind;
import guian.registry.ui.port.Ports;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The firms around a firm, drawn: owners above, branches and firms owned below. */
public final class GraphViewModel {
  private static final int STEPS = 4;
  private static final int MOST = 40;
  private static final double PICTURE = 1100;

  /** What is drawn, ready for any width. */
  record Drawing(
      long firm,
      String title,
      String note,
      List<LayeredGraph.Node> nodes,
      List<LayeredGraph.Edge> edges,
      String description) {
    Chart in(double width) {
      return LayeredGraph.draw(nodes, edges, width, description);
    }
  }

  private final StakeQueries queries;
  private final Clock clock;
  private final Ports ports;
  private final Messages messages;
  private final Words words;
  private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>();
  private @Nullable Long firm;

  /** The graph over a registry's stakes. */
  public GraphViewModel(StakeQueries queries, Clock clock, Ports ports, Messages messages) {
    this.queries = queries;
    this.clock = clock;
    this.ports = ports;
    this.messages = messages;
    this.words = new Words(messages);
  }

  /** Draws the firms around a firm. */
  public void show(long centre) {
    firm = centre;
    ports
        .tasks()
        .of(progress ->
            drawn(FirmGraph.of(queries.around(centre, STEPS), LocalDate.now(clock), MOST)))
        .onSuccess(found -> {
          if (firm != null && firm == centre) {
            drawing.set(found);
          }
        })
        .start();
  }

  /** Reads the stakes anew. */
  public void refresh() {
    if (firm != null) {
      show(firm);
    }
  }

  private Drawing drawn(FirmGraph graph) {
    List<LayeredGraph.Node> nodes = new ArrayList<>();
    graph.nodes().forEach(node -> nodes.add(node(graph, node)));
    graph
        .left()
        .forEach((layer, count) ->
            nodes.add(
                new LayeredGraph.Node(
                    "left" + layer,
                    layer,
                    messages.get("ownership.graph.left", count),
                    "",
                    Look.REMARK,
                    messages.get("ownership.graph.left", count))));
    List<LayeredGraph.Edge> edges = graph.stakes().stream().map(this::edge).toList();
    String name =
        graph.nodes().stream()
            .filter(node -> node.firm() == graph.centre())
            .map(node -> words.name(node.name()))
            .findFirst()
            .orElse("");
    String title = messages.get("ownership.graph.title", name);
    String note = messages.get("ownership.graph.day", graph.day().toString());
    String description =
        nodes.stream()
            .map(LayeredGraph.Node::text)
            .collect(Collectors.joining("; ", title + ". ", ""));
    return new Drawing(graph.centre(), title, note, nodes, edges, description);
  }

  private LayeredGraph.Node node(FirmGraph graph, FirmGraph.Node node) {
    String name = words.name(node.name());
    String place = messages.get(node.resident() ? "ownership.in" : "ownership.out");
    boolean centre = node.firm() == graph.centre();
    Look look = centre ? Look.CENTRE : node.resident() ? Look.USUAL : Look.BROKEN;
    String text =
        graph.stakes().stream()
            .filter(stake ->
                (node.layer() < 0 && stake.owner() == node.firm())
                    || (node.layer() > 0 && stake.firm() == node.firm()))
            .map(stake -> spoken(graph, stake))
            .collect(
                Collectors.joining(messages.get("ownership.and"), name + " " + place + " ", ""))
            .strip();
    return new LayeredGraph.Node(key(node.firm()), node.layer(), name, place, look, text);
  }

  private String spoken(FirmGraph graph, Holding stake) {
    String other =
        graph.nodes().stream()
            .filter(node -> node.firm() == stake.owner())
            .map(node -> words.name(node.name()))
            .findFirst()
            .orElse("");
    String owned =
        graph.nodes().stream()
            .filter(node -> node.firm() == stake.firm())
            .map(node -> words.name(node.name()))
            .findFirst()
            .orElse("");
    return messages.get("ownership.graph.stake", other, label(stake), owned);
  }

  private LayeredGraph.Edge edge(Holding stake) {
    return new LayeredGraph.Edge(
        key(stake.owner()), key(stake.firm()), label(stake), stake.kind() == StakeKind.HEAD_OFFICE);
  }

  private String label(Holding stake) {
    if (stake.kind() == StakeKind.HEAD_OFFICE) {
      return messages.get("ownership.graph.branch");
    }
    Long share = stake.share();
    return share == null
        ? messages.get("ownership.graph.unknown")
        : Figures.share(BigDecimal.valueOf(share, 4)) + "%";
  }

  private static String key(long firm) {
    return Long.toString(firm);
  }

  /** The firm that a box stands for; null for a remark. */
  static @Nullable Long firm(@Nullable String key) {
    return key == null || !key.matches("\\d+") ? null : Long.valueOf(key);
  }

  /** Opens a firm's file. */
  void open(long chosen) {
    ports.screens().go(new Destination.FirmPage(chosen));
  }

  /** The picture that goes out: the graph between its title and what its lines mean. */
  private Chart picture(Drawing drawn) {
    Caption caption =
        new Caption(drawn.title(), drawn.note(), "", messages.get("ownership.graph.legend"));
    return caption.around(drawn.in(PICTURE));
  }

  /** Hands the graph as a PNG picture to the clipboard's keeper. */
  void copy(Consumer<byte[]> clipboard) {
    Drawing drawn = drawing.get();
    if (drawn != null) {
      ports
          .tasks()
          .of(progress -> ChartFile.png(picture(drawn)))
          .onSuccess(png -> {
            clipboard.accept(png);
            ports.notices().done(messages.get("ownership.graph.copied"));
          })
          .start();
    }
  }

  /** Saves the graph as a file of a kind, where the person chooses. */
  void save(Kind kind) {
    Drawing drawn = drawing.get();
    if (drawn == null) {
      return;
    }
    String name = drawn.title().replaceAll("[\\\\/:*?\"<>|：\\p{Cntrl}]", " ").strip();
    ports
        .files()
        .save(kind, name)
        .ifPresent(file ->
            ports
                .tasks()
                .of(progress -> {
                  ChartFile.write(picture(drawn), file);
                  return file;
                })
                .onSuccess(saved ->
                    ports
                        .notices()
                        .done(messages.get("ownership.graph.saved", saved.getFileName())))
                .start());
  }

  /** The graph as it is printed. */
  Outgoing printing() {
    return new GraphPrinting(this::drawn, ports, messages);
  }

  private Optional<GraphPrinting.Drawn> drawn() {
    return Optional.ofNullable(drawing.get())
        .map(shown -> new GraphPrinting.Drawn(shown.title(), picture(shown)));
  }

  ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
    return drawing;
  }
}

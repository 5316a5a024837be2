package guian.registry.ui.ownership;

import guian.registry.chart.Chart;
import guian.registry.chart.Spot;
import guian.registry.text.Messages;
import guian.registry.ui.common.ChartView;
import guian.registry.ui.common.Icon;
import guian.registry.ui.common.IconView;
import guian.registry.ui.common.PageHead;
import guian.registry.ui.common.PrintDesk;
import guian.registry.ui.ownership.GraphViewModel.Drawing;
import guian.registry.ui.port.FileChoices.Kind;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The page of the firms around a firm: the arrow keys go from box to box, Enter opens a firm's
 * file, the space bar puts it in the middle.
 */
public final class GraphPage extends VBox {
  private static final List<Kind> KINDS = List.of(Kind.PNG, Kind.SVG, Kind.PDF);

  private final GraphViewModel model;
  private final Messages messages;
  private final PageHead head;
  private final ChartView view = new ChartView();
  private final ScrollPane scroll = new ScrollPane(view);
  private Chart chart = new Chart(0, 0, "", List.of(), List.of());

  /** The page; {@code back} leaves it. */
  public GraphPage(GraphViewModel model, Messages messages, Runnable back) {
    this.model = model;
    this.messages = messages;
    Button copy = new Button(messages.get("ownership.graph.copy"), new IconView(Icon.COPY, 16));
    copy.getStyleClass().add("small");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(event -> model.copy(GraphPage::putOnClipboard));
    Button print = new Button(messages.get("reports.print"), new IconView(Icon.PRINT, 16));
    print.getStyleClass().add("small");
    print.setMinWidth(USE_PREF_SIZE);
    print.setOnAction(event -> print());
    head = new PageHead(messages.get("common.back"), back, print, copy, export());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onPageKey);
    scroll.getStyleClass().add("page-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label legend = new Label(messages.get("ownership.graph.legend"));
    Label keys = new Label(messages.get("ownership.graph.keys"));
    legend.setWrapText(true);
    legend.getStyleClass().addAll("caption", "muted");
    keys.getStyleClass().addAll("caption", "muted");
    VBox foot = new VBox(2, legend, keys);
    foot.getStyleClass().add("page-foot");
    getStyleClass().add("page");
    getChildren().addAll(head, scroll, foot);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    scroll.viewportBoundsProperty().addListener((o, before, after) -> draw());
    model.drawingProperty().addListener((o, before, after) -> show(after));
  }

  private MenuButton export() {
    MenuButton button =
        new MenuButton(messages.get("ownership.graph.export"), new IconView(Icon.DOWNLOAD, 16));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    for (Kind kind : KINDS) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(messages.get("ownership.graph.export." + name));
      item.setOnAction(event -> model.save(kind));
      button.getItems().add(item);
    }
    return button;
  }

  private void onPageKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
      print();
      event.consume();
    }
  }

  private void print() {
    new PrintDesk(model.printing(), messages).print(getScene().getWindow());
  }

  private static void putOnClipboard(byte[] png) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void show(@Nullable Drawing drawing) {
    if (drawing != null) {
      head.setTitle(drawing.title(), drawing.note());
      draw();
      view.selectedProperty().set(Long.toString(drawing.firm()));
    }
  }

  private void draw() {
    Drawing drawing = model.drawingProperty().get();
    double width = Math.floor(scroll.getViewportBounds().getWidth()) - 2;
    if (drawing != null && width > 0 && !isShown(drawing, width)) {
      chart = drawing.in(width);
      view.show(chart);
    }
  }

  private boolean isShown(Drawing drawing, double width) {
    return chart.width() == width && chart.description().equals(drawing.description());
  }

  private @Nullable Spot chosen() {
    return chart.spots().stream()
        .filter(spot -> spot.key().equals(view.selectedProperty().get()))
        .findFirst()
        .orElse(null);
  }

  private void onKey(KeyEvent event) {
    Spot from = chosen();
    if (from == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT, RIGHT, UP, DOWN -> {
        Steps.next(chart.spots(), from, event.getCode()).ifPresent(this::choose);
        event.consume();
      }
      case ENTER -> open(from);
      case SPACE -> {
        centre(from);
        event.consume();
      }
      default -> {}
    }
  }

  private void choose(Spot spot) {
    view.selectedProperty().set(spot.key());
    double room = chart.height() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double middle = spot.y() + spot.height() / 2 - scroll.getViewportBounds().getHeight() / 2;
      scroll.setVvalue(Math.max(0, Math.min(1, middle / room)));
    }
  }

  private void open(Spot spot) {
    Long firm = GraphViewModel.firm(spot.key());
    if (firm != null) {
      model.open(firm);
    }
  }

  private void centre(Spot spot) {
    Long firm = GraphViewModel.firm(spot.key());
    if (firm != null) {
      model.show(firm);
    }
  }

  private void onClick(MouseEvent event) {
    Spot spot = chosen();
    if (event.getClickCount() == 2 && spot != null && spot.contains(event.getX(), event.getY())) {
      open(spot);
    }
  }

  /** The drawing, which takes the focus. */
  public ChartView view() {
    return view;
  }
}

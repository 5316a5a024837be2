package guian.registry.ui.common;

import guian.registry.chart.Chart;
import guian.registry.chart.Size;
import guian.registry.chart.Spot;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Shows a chart in the colours of the look. The arrow keys go through its spots; the spot under the
 * pointer or reached by key says its text.
 */
public final class ChartView extends Region {
  private static final Chart EMPTY = new Chart(0, 0, "", List.of(), List.of());
  private static final double RING = 3;

  private final Pane drawing = new Pane();
  private final Rectangle ring = new Rectangle();
  private final Tooltip tooltip = new Tooltip();
  private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
  private Function<Size, Chart> layout = size -> EMPTY;
  private Chart chart = EMPTY;

  /** A view without a chart yet. */
  public ChartView() {
    getStyleClass().add("chart-view");
    drawing.setManaged(false);
    drawing.setMouseTransparent(true);
    ring.getStyleClass().add("chart-ring");
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    getChildren().addAll(drawing, ring);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(0, 0);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::onMove);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> tooltip.hide());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
    selected.addListener((o, before, after) -> showSelected());
    focusedProperty().addListener((o, before, focused) -> onFocus(focused));
  }

  /** Shows a chart of a fixed size. */
  public void show(Chart fixed) {
    setPrefSize(fixed.width(), fixed.height());
    setMinSize(fixed.width(), fixed.height());
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    show(size -> fixed);
  }

  /** Shows a chart that is laid out anew in whatever room there is. */
  public void show(Function<Size, Chart> newLayout) {
    layout = newLayout;
    draw();
    requestLayout();
  }

  /** The key of the spot that is chosen; null when none is. */
  public ObjectProperty<@Nullable String> selectedProperty() {
    return selected;
  }

  @Override
  protected void layoutChildren() {
    if (chart.width() != getWidth() || chart.height() != getHeight()) {
      draw();
    }
    drawing.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ChartView.class.getResource("chart.css")).toExternalForm();
  }

  private void draw() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    chart = layout.apply(new Size(getWidth(), getHeight()));
    drawing.getChildren().setAll(ChartShapes.of(chart));
    setAccessibleText(chart.description());
    showSelected();
  }

  private @Nullable Spot spot() {
    return chart.spots().stream()
        .filter(spot -> spot.key().equals(selected.get()))
        .findFirst()
        .orElse(null);
  }

  private void showSelected() {
    Spot spot = spot();
    ring.setVisible(spot != null);
    if (spot != null) {
      ring.setX(spot.x() - RING);
      ring.setY(spot.y());
      ring.setWidth(spot.width() + 2 * RING);
      ring.setHeight(spot.height());
      setAccessibleText(spot.text());
    } else {
      setAccessibleText(chart.description());
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void onKey(KeyEvent event) {
    int count = chart.spots().size();
    Spot from = spot();
    int now = from == null ? -1 : chart.spots().indexOf(from);
    int next =
        switch (event.getCode()) {
          case RIGHT, DOWN -> Math.min(count - 1, now + 1);
          case LEFT, UP -> now < 0 ? count - 1 : Math.max(0, now - 1);
          case HOME -> 0;
          case END -> count - 1;
          default -> -1;
        };
    if (next < 0 || count == 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    selected.set(chart.spots().get(next).key());
    say(chart.spots().get(next));
    event.consume();
  }

  private void say(Spot spot) {
    tooltip.setText(spot.text());
    Bounds place = localToScreen(getBoundsInLocal());
    if (place != null && getScene() != null) {
      double x = place.getMinX() + spot.x() + spot.width() + 8;
      tooltip.show(this, x, place.getMinY() + spot.y());
    }
  }

  private void onFocus(boolean focused) {
    if (!focused) {
      tooltip.hide();
    }
  }

  private @Nullable Spot at(MouseEvent event) {
    return chart.spots().stream()
        .filter(spot -> spot.contains(event.getX(), event.getY()))
        .findFirst()
        .orElse(null);
  }

  private void onMove(MouseEvent event) {
    Spot spot = at(event);
    if (spot == null) {
      tooltip.hide();
    } else if (!tooltip.isShowing() || !tooltip.getText().equals(spot.text())) {
      tooltip.hide();
      tooltip.setText(spot.text());
      tooltip.show(this, event.getScreenX() + 12, event.getScreenY() + 12);
    }
  }

  private void onPress(MouseEvent event) {
    Spot spot = at(event);
    if (isFocusTraversable()) {
      requestFocus();
    }
    if (spot != null) {
      selected.set(spot.key());
    }
  }
}

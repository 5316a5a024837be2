package guian.registry.ui.imports;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** Keeps a table's first column in sight while the others are scrolled: it moves along. */
final class FrozenColumn {
  private static final double IN_FRONT = -1;

  private final DoubleProperty scrolled = new SimpleDoubleProperty();

  FrozenColumn(TableView<?> table) {
    table.skinProperty().addListener((o, before, after) -> table.applyCss());
    table.needsLayoutProperty().addListener((o, before, after) -> follow(table));
  }

  // The bar is made with the skin, which a new style may replace.
  private void follow(TableView<?> table) {
    if (scrolled.isBound()) {
      return;
    }
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        scrolled.bind(bar.valueProperty());
      }
    }
  }

  /** Keeps a cell of the column. */
  <T extends Region> T keep(T cell) {
    cell.setViewOrder(IN_FRONT);
    cell.translateXProperty().bind(scrolled);
    return cell;
  }

  /** Keeps the column's head, whose graphic is given. */
  void keep(PaintedColumnHead graphic) {
    graphic.parentProperty().addListener((o, before, after) -> keepHeader(after));
  }

  private void keepHeader(Parent label) {
    if (label != null && label.getParent() instanceof Region header) {
      keep(header);
    }
  }
}

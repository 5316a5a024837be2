package guian.registry.ui.figures;

import guian.registry.model.Indicator;
import guian.registry.model.Nature;

/**
 * A row of the grid: one indicator in one nature.
 *
 * @param unit in which its cells are read and typed: 万元 for money
 */
record FigureRow(Indicator indicator, Nature nature, String name, String unit) {
  boolean isOf(String id, Nature other) {
    return indicator.id().equals(id) && nature == other;
  }
}

package guian.registry.report.edition;

import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the main table of a report prints of a figure. */
final class MainTable {
  private MainTable() {}

  static @Nullable BigDecimal number(Figure figure, Aspect aspect) {
    Comparison comparison = figure.comparison();
    boolean counts = figure.topic().indicator() == null || comparison == null;
    return switch (aspect) {
      case VALUE -> figure.value();
      case COMPARED_FIRMS -> counts ? null : BigDecimal.valueOf(comparison.firms());
      case COMPARED_VALUE -> counts ? null : comparison.value();
      case BASE -> comparison == null ? null : comparison.base();
      case GROWTH -> figure.growthPercent();
      case TARGET -> figure.target();
      case DONE -> figure.donePercent();
    };
  }
}

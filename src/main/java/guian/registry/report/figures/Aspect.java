package guian.registry.report.figures;

import guian.registry.model.Coded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which of a key figure's printed numbers is meant, in the order of the table. */
public enum Aspect implements Coded {
  VALUE("value"),
  /** How many firms are compared with last year. */
  COMPARED_FIRMS("comparable.firms"),
  /** What those firms report this year. */
  COMPARED_VALUE("comparable.value"),
  /** What they had last year. */
  BASE("prior"),
  /** Its growth in per cent. */
  GROWTH("growthPercent"),
  /** The year's target. */
  TARGET("target"),
  /** The part of the target that is done, in per cent. */
  DONE("donePercent");

  private final String key;

  Aspect(String key) {
    this.key = key;
  }

  /** The number's name in the contract; a dot leads into an object. */
  public String key() {
    return key;
  }

  /** Whether it is in per cent, whatever the figure counts. */
  public boolean isPercent() {
    return this == GROWTH || this == DONE;
  }

  /** The number of a figure; null where — is printed. */
  public @Nullable BigDecimal of(Figure figure) {
    Comparison comparison = figure.comparison();
    boolean counted = comparison == null || comparison.basis() == Basis.LEDGER;
    return switch (this) {
      case VALUE -> figure.value();
      case COMPARED_FIRMS ->
          counted || comparison == null ? null : BigDecimal.valueOf(comparison.firms());
      case COMPARED_VALUE -> counted || comparison == null ? null : comparison.value();
      case BASE -> comparison == null ? null : comparison.base();
      case GROWTH -> figure.growthPercent();
      case TARGET -> figure.target();
      case DONE -> figure.donePercent();
    };
  }
}

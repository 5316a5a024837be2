package guian.registry.ui.reports;

import java.util.List;

/**
 * How large a page is shown.
 *
 * @param percent of its size on paper; 0 shows it whole
 */
record Zoom(int percent) {
  static final Zoom WHOLE = new Zoom(0);

  private static final List<Integer> STEPS = List.of(25, 33, 50, 67, 75, 100, 125, 150, 200, 300);

  boolean isWhole() {
    return percent == 0;
  }

  /** The next larger step above what is shown now. */
  static Zoom above(double shown) {
    return STEPS.stream()
        .filter(step -> step > shown + 0.5)
        .findFirst()
        .map(Zoom::new)
        .orElse(new Zoom(STEPS.getLast()));
  }

  /** The next smaller step below what is shown now. */
  static Zoom below(double shown) {
    return STEPS.reversed().stream()
        .filter(step -> step < shown - 0.5)
        .findFirst()
        .map(Zoom::new)
        .orElse(new Zoom(STEPS.getFirst()));
  }
}

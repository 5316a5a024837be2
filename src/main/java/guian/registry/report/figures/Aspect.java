package guian.registry.report.figures;

import guian.registry.model.Coded;

/** Which of a key figure's printed numbers is meant; what is printed beside follows from these. */
public enum Aspect implements Coded {
  VALUE("value"),
  /** Its growth in per cent. */
  GROWTH("growthPercent"),
  /** The year's target. */
  TARGET("target");

  private final String key;

  Aspect(String key) {
    this.key = key;
  }

  /** The number's name in the contract. */
  public String key() {
    return key;
  }
}

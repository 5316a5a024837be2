package guian.registry.report;

/**
 * One column of a printed table.
 *
 * @param unit stands under the head in brackets; empty when it has none
 * @param width in millimetres
 */
record Column(String head, String unit, int width, Kind kind) {
  /** How its cells are set. */
  enum Kind {
    TEXT("t"),
    NUMBER("n"),
    CODE("c"),
    WORD("w");

    private final String cssClass;

    Kind(String cssClass) {
      this.cssClass = cssClass;
    }

    String cssClass() {
      return cssClass;
    }
  }
}

package guian.registry.report.pages;

/** The room of a table and the size of its type, as the style sheet sets them. */
enum TableRoom {
  UPRIGHT(156, 9.5, 3),
  /** Many columns upright. */
  DENSE(156, 8.5, 2),
  /** On a page on its side. */
  SIDE(225, 9, 3),
  /** Many columns on a page on its side. */
  SIDE_DENSE(225, 8, 3);

  private static final double POINTS = 72 / 25.4;

  private final double width;
  private final double type;
  private final double padding;

  TableRoom(double millimetres, double type, double padding) {
    this.width = millimetres * POINTS;
    this.type = type;
    this.padding = padding;
  }

  /** Its width in points. */
  double width() {
    return width;
  }

  /** The size of its type in points. */
  double type() {
    return type;
  }

  /** The room left free on each side of a cell, in points. */
  double padding() {
    return padding;
  }
}

package guian.registry.chart;

/**
 * A part of a chart that answers: pointed at or stepped to by key, it says its text.
 *
 * @param key what it stands for, for example a period's code
 * @param text what a tooltip shows and a screen reader speaks
 */
public record Spot(String key, double x, double y, double width, double height, String text) {
  /** The same spot elsewhere. */
  Spot moved(double dx, double dy) {
    return new Spot(key, x + dx, y + dy, width, height, text);
  }

  /** Whether a point lies in it. */
  public boolean contains(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }
}

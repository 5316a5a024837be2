package guian.registry.report;

import java.awt.Graphics2D;

/** A picture that fills a rectangle of {@code width} by {@code height} points. */
@FunctionalInterface
interface Drawing {
  /** Draws from the origin. */
  void draw(Graphics2D graphics, double width, double height);
}

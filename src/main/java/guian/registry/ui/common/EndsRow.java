package guian.registry.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two parts at either end of a row; below each other where they do not fit side by side. */
public final class EndsRow extends Pane {
  private static final double APART = 16;
  private static final double BETWEEN = 6;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + first().prefWidth(-1) + APART + second().prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = first().prefHeight(-1);
    double other = second().prefHeight(-1);
    Insets around = getInsets();
    double content = width < 0 || fits(width) ? Math.max(one, other) : one + BETWEEN + other;
    return around.getTop() + content + around.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    double width = getWidth() - sides();
    double one = first().prefHeight(-1);
    double other = second().prefHeight(-1);
    double wide = Math.min(width, second().prefWidth(-1));
    double room = getHeight() - around.getTop() - around.getBottom();
    if (fits(getWidth())) {
      double left = Math.min(width, first().prefWidth(-1));
      place(first(), around.getLeft(), around.getTop() + (room - one) / 2, left, one);
      double start = getWidth() - around.getRight() - wide;
      place(second(), start, around.getTop() + (room - other) / 2, wide, other);
    } else {
      double top = around.getTop() + Math.max(0, (room - one - BETWEEN - other) / 2);
      place(first(), around.getLeft(), top, width, one);
      place(second(), around.getLeft(), top + one + BETWEEN, wide, other);
    }
  }

  private void place(Node part, double x, double y, double width, double height) {
    part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }

  private boolean fits(double width) {
    return computePrefWidth(-1) <= width + 0.5;
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private Node first() {
    return getChildren().getFirst();
  }

  private Node second() {
    return getChildren().getLast();
  }
}

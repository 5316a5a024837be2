package guian.registry.chart;

import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Box;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a chart that goes out alone, as a picture or a file.
 *
 * @param title whose, what, on what basis
 * @param subtitle the unit and the years
 * @param claim the promise in words; empty when there is none
 * @param fan what comparable firms did, in words; empty when no fan is drawn
 * @param source where the figures come from
 */
public record Caption(String title, String subtitle, String claim, String fan, String source) {
  private static final double MARGIN = 16;
  private static final double TITLE = 16;
  private static final double LINE = 28;
  private static final double NEXT = 16;
  private static final double SAMPLE = 20;
  private static final double SMALL = 12;
  private static final double GAP = 8;

  /** A caption of a chart without a fan. */
  public Caption(String title, String subtitle, String claim, String source) {
    this(title, subtitle, claim, "", source);
  }

  /** The size that the chart itself has in a picture of this size. */
  public Size inside(Size picture) {
    double width = picture.width() - 2 * MARGIN;
    return new Size(width, picture.height() - head() - foot(width) - MARGIN);
  }

  private double foot(double width) {
    return LINE + NEXT * (sources(width).size() - 1);
  }

  private List<String> sources(double width) {
    return TextWidth.wrapped(source, width, SMALL, false);
  }

  private double head() {
    return MARGIN + LINE + (claim.isEmpty() ? 0 : LINE) + (fan.isEmpty() ? 0 : LINE);
  }

  /** The chart with its title above and its source below. */
  public Chart around(Chart chart) {
    double width = chart.width() + 2 * MARGIN;
    double height = head() + chart.height() + foot(chart.width()) + MARGIN;
    List<Mark> marks = new ArrayList<>();
    title(marks, chart.width());
    if (!claim.isEmpty()) {
      claim(marks, chart.width());
    }
    if (!fan.isEmpty()) {
      fan(marks, chart.width());
    }
    chart.marks().forEach(mark -> marks.add(mark.moved(MARGIN, head())));
    List<String> lines = sources(chart.width());
    for (int i = 0; i < lines.size(); i++) {
      double y = height - MARGIN - NEXT * (lines.size() - 1 - i);
      marks.add(text(lines.get(i), MARGIN, y, chart.width(), Ink.MUTED, false));
    }
    List<Spot> spots = chart.spots().stream().map(spot -> spot.moved(MARGIN, head())).toList();
    return new Chart(width, height, chart.description(), marks, spots);
  }

  private void title(List<Mark> marks, double width) {
    // The unit and the years are never cut for a long name.
    double kept = Math.min(width / 2, TextWidth.of(subtitle, SMALL, false) + GAP);
    String fitted = TextWidth.fitted(title, width - kept, TITLE, true);
    double y = MARGIN + TITLE;
    marks.add(new Label(MARGIN, y, fitted, Anchor.START, Ink.TEXT, TITLE, true));
    double left = TextWidth.of(fitted, TITLE, true) + GAP;
    marks.add(text(subtitle, MARGIN + left, y, width - left, Ink.MUTED, false));
  }

  private void claim(List<Mark> marks, double width) {
    double y = MARGIN + LINE + SMALL;
    List<Point> sample = List.of(new Point(MARGIN, y - 4), new Point(MARGIN + SAMPLE, y - 4));
    marks.add(new Line(sample, Stroke.dashed(Ink.CLAIM, 2, 7, 5)));
    double left = SAMPLE + 6;
    marks.add(text(claim, MARGIN + left, y, width - left, Ink.CLAIM, true));
  }

  private void fan(List<Mark> marks, double width) {
    double y = MARGIN + LINE + SMALL + (claim.isEmpty() ? 0 : LINE);
    marks.add(new Box(MARGIN, y - 10, SAMPLE, 12, Ink.FAN, Stroke.solid(Ink.EDGE, 1)));
    double left = SAMPLE + 6;
    marks.add(text(fan, MARGIN + left, y, width - left, Ink.MUTED, false));
  }

  private static Label text(String text, double x, double y, double width, Ink ink, boolean bold) {
    String fitted = TextWidth.fitted(text, width, SMALL, bold);
    return new Label(x, y, fitted, Anchor.START, ink, SMALL, bold);
  }
}

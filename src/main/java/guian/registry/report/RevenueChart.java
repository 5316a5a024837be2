package guian.registry.report;

import guian.registry.text.Figures;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Revenue from January to each quarter's end as bars, year beside year. */
final class RevenueChart implements Drawing {
  private static final Color NOW = new Color(0x0550ae);
  private static final Color EARLIER = new Color(0x5b8fc9);
  private static final Color AXIS = new Color(0x8c959f);
  private static final Color MUTED = new Color(0x57606a);
  private static final int QUARTERS = 4;
  private static final double TOP = 34;
  private static final double BOTTOM = 34;
  private static final double LEFT = 34;
  private static final double YEAR_GAP = 0.6;

  private final QuarterlyReport report;
  private final Wording wording;
  private final Font font;

  RevenueChart(QuarterlyReport report, Wording wording, Font font) {
    this.report = report;
    this.wording = wording;
    this.font = font;
  }

  @Override
  public void draw(Graphics2D g, double width, double height) {
    new Painting(g, width, height).paint();
  }

  private final class Painting {
    private final Graphics2D g;
    private final double width;
    private final double base;
    private final double step;
    private final double perPoint;

    Painting(Graphics2D g, double width, double height) {
      this.g = g;
      this.width = width;
      this.base = height - BOTTOM;
      int years = report.trend().getLast().quarter().year() - firstYear() + 1;
      this.step = (width - LEFT) / (years * QUARTERS + (years - 1) * YEAR_GAP);
      this.perPoint = scale(greatest(), base - TOP);
    }

    private static double scale(double greatest, double height) {
      return greatest == 0 ? 0 : height / greatest;
    }

    private double greatest() {
      return report.trend().stream()
          .map(TrendPoint::revenue)
          .filter(Objects::nonNull)
          .mapToDouble(BigDecimal::doubleValue)
          .max()
          .orElse(0);
    }

    private int firstYear() {
      return report.trend().getFirst().quarter().year();
    }

    void paint() {
      heading();
      g.setStroke(new BasicStroke(1));
      g.setColor(AXIS);
      g.draw(new Line2D.Double(LEFT, base, width, base));
      report.trend().forEach(this::bar);
      slots();
      for (int year = firstYear(); year <= lastYear(); year++) {
        text(Integer.toString(year), centre(year), base + 26, 9, Color.BLACK);
      }
    }

    private int lastYear() {
      return report.trend().getLast().quarter().year();
    }

    private void heading() {
      g.setColor(Color.BLACK);
      g.setFont(font.deriveFont(11f));
      g.drawString(wording.get("chart.title"), 0, 11);
      double title = g.getFontMetrics().stringWidth(wording.get("chart.title"));
      g.setColor(MUTED);
      g.setFont(font.deriveFont(9f));
      g.drawString(wording.get("chart.unit"), (float) title + 8, 11);
    }

    private double left(ReportQuarter quarter) {
      int years = quarter.year() - firstYear();
      return LEFT + step * (years * (QUARTERS + YEAR_GAP) + quarter.quarter() - 1);
    }

    private double centre(int year) {
      return left(new ReportQuarter(year, 1)) + step * QUARTERS / 2;
    }

    private void bar(TrendPoint point) {
      double middle = left(point.quarter()) + step / 2;
      text(
          wording.get("chart.quarter." + point.quarter().quarter()),
          middle,
          base + 12,
          7.5f,
          MUTED);
      BigDecimal revenue = point.revenue();
      if (revenue == null) {
        text(Figures.NONE, middle, base - 4, 8, MUTED);
        return;
      }
      double tall = Math.max(0, revenue.doubleValue() * perPoint);
      g.setColor(point.quarter().year() == lastYear() ? NOW : EARLIER);
      g.fill(
          new Rectangle2D.Double(
              left(point.quarter()) + step * 0.14, base - tall, step * 0.72, tall));
      text(wording.axis(revenue), middle, base - tall - 4, 8, Color.BLACK);
    }

    private void slots() {
      List<TrendPoint> trend = report.trend();
      for (int q = trend.getLast().quarter().quarter() + 1; q <= QUARTERS; q++) {
        double middle = left(new ReportQuarter(lastYear(), q)) + step / 2;
        text(wording.get("chart.quarter." + q), middle, base + 12, 7.5f, MUTED);
        text(wording.get("chart.later"), middle, base - 4, 7.5f, MUTED);
      }
    }

    private void text(String text, double middle, double y, float size, Color colour) {
      g.setFont(font.deriveFont(size));
      g.setColor(colour);
      double wide = g.getFontMetrics().stringWidth(text);
      g.drawString(text, (float) (middle - wide / 2), (float) y);
    }
  }
}

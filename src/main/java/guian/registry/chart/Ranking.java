package guian.registry.chart;

import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.Mark.Anchor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out groups as a ranking: one row a group; its bar is solid as far as its members can be
 * compared, and the thin bar below is the same members a year before. On powers of ten dots stand
 * for the ends of the bars, whose length would mean nothing there: a ring for all members.
 */
public final class Ranking {
  /**
   * One group.
   *
   * @param comparable the part of {@code value} that can be compared with a year before
   * @param prior that part in the same months a year before; null when there is none
   * @param text the value as written at the bar
   * @param growth as written at the right edge
   */
  public record Row(
      String key,
      String label,
      BigDecimal value,
      BigDecimal comparable,
      @Nullable BigDecimal prior,
      String text,
      String growth,
      String tooltip) {}

  /**
   * What a ranking is made of.
   *
   * @param valueHead what the bars show
   * @param growthHead what the right edge shows
   * @param description the whole in words
   * @param scale of the values; even where none is above 0
   */
  public record Rows(
      List<Row> rows, String valueHead, String growthHead, String description, Scale scale) {
    private boolean isLog() {
      return scale == Scale.LOG
          && rows.stream().anyMatch(row -> row.value().max(row.comparable()).signum() > 0);
    }
  }

  private static final double HEAD = 32;
  private static final double LINE = 16;
  private static final double TICKS = 18;
  private static final double RADIUS = 5;
  private static final double PITCH = 36;
  private static final double BAR = 14;
  private static final double THIN = 6;
  private static final double GAP = 16;

  private final Rows rows;
  private final Size size;
  private final Axis axis;
  private final List<String> valueHead;
  private final double head;
  private final double left;
  private final double right;
  private final Sketch sketch = new Sketch();

  private Ranking(Rows rows, double width) {
    this.rows = rows;
    List<BigDecimal> values = new ArrayList<>();
    for (Row row : rows.rows()) {
      values.add(row.value());
      values.add(row.comparable());
      if (row.prior() != null) {
        values.add(row.prior());
      }
    }
    this.axis = rows.isLog() ? Axis.log(values) : Axis.tight(values);
    this.left = Math.min(width * 0.3, widest(rows.rows().stream().map(Row::label).toList())) + GAP;
    double texts = widest(rows.rows().stream().map(Row::text).toList()) + GAP;
    double growth =
        Math.max(
                Sketch.width(rows.growthHead(), true),
                widest(rows.rows().stream().map(Row::growth).toList()))
            + GAP;
    this.right = Math.max(left + 40, width - texts - growth);
    this.valueHead =
        TextWidth.wrapped(
            rows.valueHead(),
            width - left - Sketch.width(rows.growthHead(), true) - GAP,
            Sketch.TEXT,
            true);
    this.head = HEAD + LINE * (valueHead.size() - 1) + (rows.isLog() ? TICKS : 0);
    this.size = new Size(width, head + PITCH * rows.rows().size() + 8);
  }

  private static double widest(List<String> texts) {
    return texts.stream().mapToDouble(text -> Sketch.width(text, true)).max().orElse(0);
  }

  /** The ranking in a given width; its height follows from its rows. */
  public static Chart draw(Rows rows, double width) {
    Ranking ranking = new Ranking(rows, width);
    ranking.head();
    for (int i = 0; i < rows.rows().size(); i++) {
      ranking.row(i);
    }
    return ranking.sketch.chart(ranking.size, rows.description());
  }

  private void head() {
    for (int i = 0; i < valueHead.size(); i++) {
      sketch.label(left, 18 + i * LINE, valueHead.get(i), Anchor.START, Ink.MUTED, true);
    }
    sketch.label(size.width(), 18, rows.growthHead(), Anchor.END, Ink.MUTED, true);
    if (axis.isLog()) {
      axis.lines().forEach(this::power);
      return;
    }
    double zero = x(BigDecimal.ZERO);
    sketch.line(zero, head - 4, zero, size.height() - 8, Stroke.solid(Ink.AXIS, 1));
  }

  private void power(BigDecimal line) {
    double at = x(line);
    sketch.line(at, head - 4, at, size.height() - 8, Stroke.solid(Ink.GRID, 1));
    sketch.label(at, head - 10, axis.text(line), Anchor.MIDDLE, Ink.MUTED, false);
  }

  private void row(int i) {
    Row row = rows.rows().get(i);
    double top = head + i * PITCH;
    sketch.line(0, top + PITCH - 4, size.width(), top + PITCH - 4, Stroke.solid(Ink.GRID, 1));
    String label = TextWidth.fitted(row.label(), left - GAP, Sketch.TEXT, false);
    sketch.level(0, top + 12, label, Anchor.START, Ink.TEXT, false);
    double end = axis.isLog() ? dots(row, top + 3 + BAR / 2) : bars(row, top + 3);
    sketch.level(end + 6, top + 3 + BAR / 2, row.text(), Anchor.START, Ink.TEXT, true);
    sketch.level(size.width(), top + 12, row.growth(), Anchor.END, Ink.TEXT, false);
    sketch.spot(new Spot(row.key(), 0, top, size.width(), PITCH - 4, row.tooltip()));
  }

  /** The bars of a row; returns where they end. */
  private double bars(Row row, double y) {
    bar(row.comparable(), y, BAR, Ink.ACTUAL);
    rest(row, y);
    if (row.prior() != null) {
      bar(row.prior(), y + BAR + 1, THIN, Ink.PRIOR);
    }
    return Math.max(x(row.value().max(row.comparable())), x(BigDecimal.ZERO));
  }

  /** The dots of a row; returns where they end. */
  private double dots(Row row, double y) {
    if (row.prior() != null) {
      dot(row.prior(), y, Ink.PRIOR, Ink.PRIOR);
    }
    if (row.value().compareTo(row.comparable()) != 0) {
      dot(row.value(), y, Ink.SURFACE, Ink.ACTUAL);
    }
    dot(row.comparable(), y, Ink.ACTUAL, Ink.ACTUAL);
    BigDecimal most = row.value().max(row.comparable());
    return x(row.prior() == null ? most : most.max(row.prior())) + RADIUS;
  }

  private void dot(BigDecimal value, double y, Ink fill, Ink edge) {
    if (value.signum() > 0) {
      sketch.add(new Mark.Dot(x(value), y, RADIUS, fill, Stroke.solid(edge, 1.5)));
    }
  }

  private void rest(Row row, double y) {
    double from = Math.min(x(row.comparable()), x(row.value()));
    double width = Math.abs(x(row.value()) - x(row.comparable()));
    if (width >= 1) {
      sketch.outline(from, y + 0.5, width, BAR - 1, Stroke.solid(Ink.ACTUAL, 1));
    }
  }

  private void bar(BigDecimal value, double y, double height, Ink ink) {
    double from = Math.min(x(value), x(BigDecimal.ZERO));
    sketch.fill(from, y, Math.abs(x(value) - x(BigDecimal.ZERO)), height, ink);
  }

  private double x(BigDecimal value) {
    return left + axis.share(value) * (right - left);
  }
}

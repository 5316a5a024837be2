package guian.registry.chart;

import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Callout;
import guian.registry.chart.BarSeries.Range;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.Tick;
import guian.registry.chart.Mark.Anchor;
import guian.registry.chart.Mark.Label;
import guian.registry.chart.Mark.Line;
import guian.registry.chart.Mark.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what stands at the bars of a large chart, each text where nothing else stands. What finds
 * no room is left out: the table beside the chart has it.
 */
final class BarTexts {
  private static final double INSIDE = 26;
  private static final double GAP = 6;
  private static final double LINE = 14;
  private static final double ABOVE_DOT = 10;
  private static final double BELOW_DOT = 18;
  private static final double STEP = 8;
  private static final double[] RISES = {6, 22, 36, 50};

  private final BarSeries series;
  private final Frame frame;
  private final Room room;

  BarTexts(BarSeries series, Frame frame, Room room) {
    this.series = series;
    this.frame = frame;
    this.room = room;
  }

  /** Writes all, the values first and the newest of each year before the others. */
  void write() {
    List<Slot> slots = series.slots();
    for (int i = 0; i < slots.size(); i++) {
      if (isNewest(i)) {
        value(i);
      }
    }
    for (int i = 0; i < slots.size(); i++) {
      if (!isNewest(i) && frame.fits(slots.get(i).text(), slots.get(i).current())) {
        value(i);
      }
    }
    series.ranges().forEach(this::range);
    if (series.callout() != null) {
      callout(series.callout());
    }
    if (series.aim() != null) {
      series.aim().ticks().forEach(this::due);
    }
  }

  /** Whether no later slot of the same year has a value. */
  private boolean isNewest(int i) {
    return series.slots().subList(i + 1, frame.lastOfGroup(i) + 1).stream()
        .allMatch(later -> later.value() == null);
  }

  private void value(int i) {
    Slot slot = series.slots().get(i);
    BigDecimal value = slot.value();
    if (value == null) {
      return;
    }
    double y = frame.y(value);
    List<Double> baselines = new ArrayList<>();
    if (frame.isLog()) {
      baselines.addAll(List.of(y - ABOVE_DOT, y + BELOW_DOT));
    } else if (value.signum() < 0) {
      baselines.add(y + 15);
    } else {
      baselines.add(y - GAP);
    }
    lines(i).forEach(line -> baselines.add(line - GAP));
    List<List<Mark>> places = new ArrayList<>(inside(i, slot, value));
    for (double baseline : baselines) {
      places.add(List.of(text(frame.middle(i), baseline, slot.text(), Ink.TEXT, slot.current())));
    }
    room.put(places);
  }

  /** Within a bar of this year that is large enough, below what is due of it. */
  private List<List<Mark>> inside(int i, Slot slot, BigDecimal value) {
    double top = Math.min(frame.y(value), frame.zero());
    double height = Math.abs(frame.zero() - frame.y(value));
    boolean large =
        slot.current()
            && !frame.isLog()
            && height >= INSIDE
            && Sketch.width(slot.text(), true) <= frame.barWidth() - 4;
    List<List<Mark>> places = new ArrayList<>();
    if (large) {
      List<Double> baselines = new ArrayList<>(List.of(top + 18));
      lines(i).forEach(line -> baselines.add(line + 16));
      for (double baseline : baselines) {
        if (baseline > top + LINE && baseline < top + height - 4) {
          places.add(List.of(text(frame.middle(i), baseline, slot.text(), Ink.ON_FILL, true)));
        }
      }
    }
    return places;
  }

  /** Where lines of what was promised lie across a slot. */
  private List<Double> lines(int slot) {
    Aim aim = series.aim();
    List<Double> lines = new ArrayList<>();
    if (aim != null) {
      for (Tick tick : aim.ticks()) {
        if (tick.slot() == slot) {
          lines.add(frame.y(tick.value()));
        }
      }
      if (aim.to() == slot) {
        lines.add(frame.y(aim.value()));
      }
    }
    return lines;
  }

  private void range(Range range) {
    double y = frame.y(range.high());
    room.put(around(range.slot(), y, List.of(range.text()), Ink.ACTUAL, false));
  }

  private void due(Tick tick) {
    double y = frame.y(tick.value());
    double left = frame.x(tick.slot()) - GAP;
    double right = frame.x(tick.slot()) + frame.barWidth() + GAP;
    List<List<Mark>> places = new ArrayList<>();
    places.add(List.of(level(left, y, tick.label(), Anchor.END, Ink.CLAIM)));
    for (double rise : new double[] {GAP, GAP + LINE}) {
      places.add(List.of(text(frame.middle(tick.slot()), y - rise, tick.label(), Ink.CLAIM, true)));
    }
    places.add(List.of(level(right, y, tick.label(), Anchor.START, Ink.CLAIM)));
    if (!tick.label().isEmpty()) {
      room.put(places);
    }
  }

  private void callout(Callout callout) {
    BigDecimal value = series.slots().get(callout.slot()).value();
    if (value == null) {
      return;
    }
    double x = frame.x(callout.slot()) + frame.barWidth() + 2;
    double y = frame.y(value);
    List<List<Mark>> places = new ArrayList<>();
    for (double level : new double[] {y, y - BELOW_DOT, y + BELOW_DOT}) {
      List<Point> leader = List.of(new Point(x, y), new Point(x + 10, level));
      places.add(
          List.of(
              new Line(leader, Stroke.solid(Ink.ACTUAL, 1.5)),
              level(x + 14, level, callout.text(), Anchor.START, Ink.ACTUAL)));
    }
    double top = frame.y(value.max(BigDecimal.ZERO));
    places.addAll(around(callout.slot(), top, List.of(callout.text()), Ink.ACTUAL, true));
    places.addAll(around(callout.slot(), top, halves(callout.text()), Ink.ACTUAL, true));
    room.put(places);
  }

  /** Places above a height of a slot, the nearest first: to either side of its middle, and up. */
  private List<List<Mark>> around(int slot, double y, List<String> lines, Ink ink, boolean bold) {
    double half = lines.stream().mapToDouble(l -> Sketch.width(l, bold)).max().orElse(0) / 2;
    List<List<Mark>> places = new ArrayList<>();
    for (double rise : RISES) {
      for (double aside = 0; aside <= half + frame.barWidth() / 2; aside += STEP) {
        places.add(stacked(frame.middle(slot) + aside, y - rise, lines, ink, bold));
        places.add(stacked(frame.middle(slot) - aside, y - rise, lines, ink, bold));
      }
    }
    return places;
  }

  private static List<Mark> stacked(
      double x, double baseline, List<String> lines, Ink ink, boolean bold) {
    List<Mark> stack = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      stack.add(text(x, baseline - LINE * (lines.size() - 1 - i), lines.get(i), ink, bold));
    }
    return stack;
  }

  /** A text before and from its bracket on, else from the space nearest to its middle. */
  private static List<String> halves(String text) {
    int cut = Math.max(text.indexOf('('), text.indexOf('（'));
    if (cut <= 0) {
      int middle = text.length() / 2;
      int before = text.lastIndexOf(' ', middle);
      int after = text.indexOf(' ', middle);
      cut = after < 0 || middle - before < after - middle ? before : after;
    }
    return cut <= 0
        ? List.of(text)
        : List.of(text.substring(0, cut).strip(), text.substring(cut).strip());
  }

  private static Label text(double x, double baseline, String text, Ink ink, boolean bold) {
    return new Label(x, baseline, text, Anchor.MIDDLE, ink, Sketch.TEXT, bold);
  }

  private static Label level(double x, double y, String text, Anchor anchor, Ink ink) {
    return new Label(x, y + Sketch.RISE, text, anchor, ink, Sketch.TEXT, true);
  }
}

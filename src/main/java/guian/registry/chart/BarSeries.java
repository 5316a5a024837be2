package guian.registry.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by period as bars, with what was promised and what is expected: all texts ready to be
 * drawn.
 *
 * @param fan what others did, drawn under the bars; null for none
 * @param ranges what is expected of slots without a value
 * @param scale of the value axis
 * @param description the whole in words
 */
public record BarSeries(
    List<Slot> slots,
    @Nullable Aim aim,
    @Nullable Callout callout,
    @Nullable Fan fan,
    List<Range> ranges,
    Scale scale,
    String description) {
  /** Bars on an axis that is divided evenly, without a fan or expectations. */
  public BarSeries(
      List<Slot> slots, @Nullable Aim aim, @Nullable Callout callout, String description) {
    this(slots, aim, callout, null, List.of(), Scale.EVEN, description);
  }

  /** How the value axis is divided. */
  public enum Scale {
    EVEN,
    /** By powers of ten; values are dots, since a bar's length would mean nothing. */
    LOG
  }

  /** The same without the promise. */
  public BarSeries withoutAim() {
    return new BarSeries(slots, null, callout, fan, ranges, scale, description);
  }

  /** The same without the fan. */
  public BarSeries withoutFan() {
    return new BarSeries(slots, aim, callout, null, ranges, scale, description);
  }

  /** The same without expectations. */
  public BarSeries withoutRanges() {
    return new BarSeries(slots, aim, callout, fan, List.of(), scale, description);
  }

  /** The same on another axis; where nothing is above 0, the axis stays even. */
  public BarSeries on(Scale other) {
    boolean possible = other == Scale.EVEN || values().stream().anyMatch(v -> v.signum() > 0);
    Scale chosen = possible ? other : Scale.EVEN;
    // There is no nothing to start from on an axis of powers of ten.
    if (chosen == Scale.LOG && aim != null && isPositive(aim.base())) {
      Fan based = fan == null ? null : fan.fromSlot(aim.base());
      return new BarSeries(slots, aim.fromItsBase(), callout, based, ranges, chosen, description);
    }
    return new BarSeries(slots, aim, callout, fan, ranges, chosen, description);
  }

  private boolean isPositive(int slot) {
    BigDecimal value = slot < 0 ? null : slots.get(slot).value();
    return value != null && value.signum() > 0;
  }

  /** Whether a slot has a value, and if not, why. */
  public enum State {
    VALUE,
    /** Its time has not come. */
    NOT_DUE,
    /** Due, and nothing reported. */
    NOT_REPORTED,
    NOT_DISCLOSED,
    /** Nothing is due, for example before the firm was founded. */
    NONE
  }

  /**
   * The place of one period.
   *
   * @param label below the slot
   * @param shortLabel the same where there is little room
   * @param group what several neighbouring slots share, such as their year; may be empty
   * @param value in the unit of the chart; null unless the state is VALUE
   * @param text the value as written at the bar, or the word for why there is none
   * @param current whether it is this year's
   * @param tooltip what is known about it
   */
  public record Slot(
      String key,
      String label,
      String shortLabel,
      String group,
      State state,
      @Nullable BigDecimal value,
      String text,
      boolean current,
      String tooltip) {}

  /**
   * A promise: drawn dashed from the slot {@code from} to the slot {@code to}.
   *
   * @param from where it starts: a slot with the base, or the first slot of the promised year, at
   *     whose start the amount is 0
   * @param fromBase whether {@code from} is the slot with the base
   * @param label the promise in few words, at the end of the line
   * @param ticks what is due by slots before {@code to}, in their order
   * @param base the slot with the base, wherever the line starts; −1 when it has none
   */
  public record Aim(
      int from,
      boolean fromBase,
      int to,
      BigDecimal value,
      String label,
      List<Tick> ticks,
      int base) {
    /** A promise that starts at its base, or whose base has no slot. */
    public Aim(
        int from, boolean fromBase, int to, BigDecimal value, String label, List<Tick> ticks) {
      this(from, fromBase, to, value, label, ticks, fromBase ? from : -1);
    }

    /** The same from the value of its base, where that has a slot. */
    Aim fromItsBase() {
      return base < 0 ? this : new Aim(base, true, to, value, label, ticks, base);
    }
  }

  /** What a promise asks for by the end of a slot; the label may be empty. */
  public record Tick(int slot, BigDecimal value, String label) {}

  /** A remark beside the bar of a slot, or above it, there in two lines where one has no room. */
  public record Callout(int slot, String text) {}

  /**
   * What others did from the same start, as a fan that widens to its end.
   *
   * @param from where it starts: at the value of this slot, or at nothing before it
   * @param fromBase whether {@code from} is the slot with the base
   * @param points in their order
   */
  public record Fan(
      int from, boolean fromBase, List<Spread> points, String low, String mid, String high) {
    /** The same from the value of a slot straight to its end. */
    Fan fromSlot(int base) {
      return base < 0 ? this : new Fan(base, true, List.of(points.getLast()), low, mid, high);
    }
  }

  /** The fan at the end of a slot. */
  public record Spread(int slot, BigDecimal low, BigDecimal mid, BigDecimal high) {}

  /**
   * What is expected of a slot.
   *
   * @param text {@code mid} as written
   */
  public record Range(
      int slot, BigDecimal low, BigDecimal mid, BigDecimal high, String text, String tooltip) {}

  /** What is expected of a slot; null when nothing is. */
  @Nullable Range range(int slot) {
    return ranges.stream().filter(range -> range.slot() == slot).findFirst().orElse(null);
  }

  /** All values that the value axis must hold. */
  List<BigDecimal> values() {
    List<BigDecimal> all = new java.util.ArrayList<>();
    for (Slot slot : slots) {
      if (slot.value() != null) {
        all.add(slot.value());
      }
    }
    if (aim != null) {
      all.add(aim.value());
      aim.ticks().forEach(tick -> all.add(tick.value()));
    }
    if (fan != null) {
      fan.points().forEach(point -> all.addAll(List.of(point.low(), point.high())));
    }
    ranges.forEach(range -> all.addAll(List.of(range.low(), range.high())));
    return all;
  }
}

package guian.registry.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by period as bars, with what was promised: all texts ready to be drawn.
 *
 * @param description the whole in words
 */
public record BarSeries(
    List<Slot> slots, @Nullable Aim aim, @Nullable Callout callout, String description) {

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
   */
  public record Aim(
      int from, boolean fromBase, int to, BigDecimal value, String label, List<Tick> ticks) {}

  /** What a promise asks for by the end of a slot; the label may be empty. */
  public record Tick(int slot, BigDecimal value, String label) {}

  /** A remark beside the bar of a slot. */
  public record Callout(int slot, String text) {}

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
    return all;
  }
}

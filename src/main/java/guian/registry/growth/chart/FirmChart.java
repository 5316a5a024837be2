package guian.registry.growth.chart;

import guian.registry.chart.BarSeries;
import guian.registry.chart.BarSeries.Aim;
import guian.registry.chart.BarSeries.Callout;
import guian.registry.chart.BarSeries.Scale;
import guian.registry.chart.BarSeries.Slot;
import guian.registry.chart.BarSeries.State;
import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Growth;
import guian.registry.growth.Value;
import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.text.Figures;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A firm's series as a bar chart: what was reported, what is missing and why, and its claim. */
public final class FirmChart {
  private final FirmGrowth growth;
  private final Messages messages;
  private final Mode mode;
  private final Shown shown;
  private final List<Period> periods;
  private final ChartUnit unit;

  /** The chart of a firm in one mode; what does not add up has no modes. */
  public FirmChart(FirmGrowth growth, Messages messages, Mode mode) {
    this.growth = growth;
    this.messages = messages;
    this.mode = growth.indicator().kind().addsUp() ? mode : Mode.CUMULATIVE;
    this.shown = Shown.of(growth, this.mode);
    this.periods = shown.periods(growth.indicator().kind());
    this.unit = ChartUnit.of(growth.indicator(), amounts(), messages.language());
  }

  private static boolean isStock(FirmGrowth growth) {
    return growth.indicator().kind().isAtEnd();
  }

  private List<Long> amounts() {
    List<Long> amounts = new ArrayList<>();
    for (Period period : periods) {
      Amount amount = amount(period);
      if (amount != null) {
        amounts.add(amount.hundredths());
      }
    }
    ClaimStanding claim = growth.claim();
    if (mode == Mode.CUMULATIVE && claim != null && claim.target() != null) {
      amounts.add(claim.target().hundredths());
    }
    return amounts;
  }

  // An amount in another currency has no place on the axis; the table beside it states it.
  private @Nullable Amount amount(Period period) {
    return growth
        .comparisons()
        .known(period)
        .map(Value::amount)
        .filter(amount -> amount.unit().equals(growth.indicator().unit()))
        .orElse(null);
  }

  /** The unit of its values. */
  public ChartUnit unit() {
    return unit;
  }

  /** Whose, what, and on what basis: 白山云：营业收入，年初至今累计. */
  public String title() {
    String basis = isStock(growth) ? "growth.basis.end" : "growth.basis." + mode.code();
    return messages.get(
        "growth.title", name(), new Words(messages).of(growth.indicator()), messages.get(basis));
  }

  /** The firm's short name, in English its English one where that is recorded. */
  public String name() {
    String english = growth.figures().facts().nameEn();
    return messages.language() == Language.EN && english != null
        ? english
        : growth.figures().title();
  }

  /** The unit and the years: 亿元，2016–2017 年. */
  public String subtitle() {
    String unitName = messages.get(unit.key());
    String first = Integer.toString(shown.first());
    String last = Integer.toString(shown.last());
    return messages.get("growth.subtitle", unitName, first, last);
  }

  /** The bars, the claim and the remark, ready to be laid out. */
  public BarSeries series() {
    List<Slot> slots = periods.stream().map(this::slot).toList();
    ClaimStanding claim = mode == Mode.CUMULATIVE ? growth.claim() : null;
    Aim aim = claim == null ? null : new ClaimAim(claim, periods, unit, messages).aim(slots);
    OutlookMarks outlook = new OutlookMarks(growth, periods, unit, messages);
    return new BarSeries(
        slots,
        aim,
        callout(),
        claim == null ? null : outlook.fan(claim, aim),
        mode == Mode.CUMULATIVE ? outlook.ranges() : List.of(),
        Scale.EVEN,
        description(slots, claim));
  }

  private Slot slot(Period period) {
    Amount amount = amount(period);
    State state = state(period, amount);
    PointWords words = new PointWords(growth, messages);
    String text =
        amount != null
            ? unit.text(amount.hundredths())
            : state == State.NOT_DISCLOSED ? undrawn(period) : words.missing(period);
    String year = Integer.toString(period.year());
    return new Slot(
        period.code(),
        label(period),
        shortLabel(period),
        shown.byYear() ? "" : messages.get("growth.slot.year", year),
        state,
        amount == null ? null : unit.value(amount.hundredths()),
        text,
        period.year() == shown.current(),
        words.tooltip(period));
  }

  // What has no bar although it was reported.
  private String undrawn(Period period) {
    return messages.get(
        growth.comparisons().known(period).map(Value::amount).isPresent()
            ? "growth.slot.currency"
            : "word.undisclosed");
  }

  private State state(Period period, @Nullable Amount amount) {
    if (amount != null) {
      return State.VALUE;
    }
    if (growth.comparisons().known(period).isPresent()) {
      return State.NOT_DISCLOSED;
    }
    if (!growth.deadline().isPast(period)) {
      return State.NOT_DUE;
    }
    return growth.owes(period) ? State.NOT_REPORTED : State.NONE;
  }

  private String label(Period period) {
    if (shown.byYear()) {
      return Integer.toString(period.year());
    }
    if (isStock(growth)) {
      return messages.get("growth.slot.end", new Periods(messages).month(period));
    }
    return mode == Mode.SINGLE
        ? messages.get("growth.slot.quarter." + period.ordinal())
        : months(period);
  }

  private String months(Period period) {
    Periods names = new Periods(messages);
    return names.months(period);
  }

  private String shortLabel(Period period) {
    if (shown.byYear()) {
      return Integer.toString(period.year() % 100);
    }
    return mode == Mode.SINGLE
        ? messages.get("growth.slot.quarter.short." + period.ordinal())
        : Integer.toString(period.lastMonth());
  }

  private @Nullable Callout callout() {
    for (int i = periods.size() - 1; i >= 0; i--) {
      if (periods.get(i).year() == shown.current() && amount(periods.get(i)) != null) {
        Growth newest = growth.comparisons().at(periods.get(i)).orElse(null);
        return newest == null || newest.percent() == null
            ? null
            : new Callout(i, messages.get("growth.callout", Figures.growth(newest.percent())));
      }
    }
    return null;
  }

  private String description(List<Slot> slots, @Nullable ClaimStanding claim) {
    PointWords words = new PointWords(growth, messages);
    String points =
        java.util.stream.IntStream.range(0, slots.size())
            .mapToObj(i -> words.period(periods.get(i)) + " " + slots.get(i).text())
            .collect(Collectors.joining(messages.get("growth.separator")));
    String whole = messages.get("growth.description", title(), subtitle(), points);
    return claim == null ? whole : whole + new ClaimWords(claim, unit, messages).headline();
  }
}

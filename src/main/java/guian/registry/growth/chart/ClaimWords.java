package guian.registry.growth.chart;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.ClaimStanding.Progress;
import guian.registry.model.Amount;
import guian.registry.model.Claim;
import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A claim in words: what was said, what it needs, how far it is, how it turned out. */
public final class ClaimWords {
  private final ClaimStanding standing;
  private final ChartUnit unit;
  private final Messages messages;
  private final Periods periods;

  /**
   * A figure with its caption and a line below, which may be empty.
   *
   * @param figure — when it cannot be told
   */
  public record Need(String caption, String figure, String below) {}

  /** Words about a claim, its amounts in {@code unit}. */
  public ClaimWords(ClaimStanding standing, ChartUnit unit, Messages messages) {
    this.standing = standing;
    this.unit = unit;
    this.messages = messages;
    this.periods = new Periods(messages);
  }

  /** At the end of the dashed line: 预期 6.00（×3）. */
  String label() {
    String amount = amount(standing.target());
    BigDecimal multiple = standing.claim().multiple();
    return multiple == null
        ? messages.get("growth.claim.label", amount)
        : messages.get("growth.claim.label.times", amount, plain(multiple));
  }

  /** What was promised: 预期：2017 年增至三倍，6.00 亿元. */
  public String headline() {
    Claim claim = standing.claim();
    String when = periods.sentence(claim.targetPeriod());
    return claim.multiple() == null
        ? messages.get("growth.claim.headline.amount", when, withUnit(standing.target()))
        : messages.get(
            "growth.claim.headline",
            when,
            times("growth.claim.times.", claim.multiple()),
            withUnit(standing.target()));
  }

  /** What was promised, without the word for it: 2017 年增至三倍，6.00 亿元. */
  public String promise() {
    Claim claim = standing.claim();
    String when = periods.sentence(claim.targetPeriod());
    return claim.multiple() == null
        ? messages.get("growth.claim.promise.amount", when, withUnit(standing.target()))
        : messages.get(
            "growth.claim.promise",
            when,
            times("growth.claim.times.", claim.multiple()),
            withUnit(standing.target()));
  }

  /** What the target period brought, with its unit; — while it is not known. */
  public String actual() {
    return withUnit(standing.actual());
  }

  /** Over the figures: 要做到三倍，需要. */
  public String needsTitle() {
    BigDecimal multiple = standing.claim().multiple();
    String what =
        multiple == null ? withUnit(standing.target()) : times("growth.claim.reach.", multiple);
    return messages.get("growth.needs.title", what);
  }

  /** Who said it and what it starts from: 公司预期，2017 年提出；基数 2016 年 2.00 亿元. */
  public String needsSource() {
    Claim claim = standing.claim();
    List<String> parts = new ArrayList<>();
    if (claim.saidBy() != null) {
      parts.add(claim.saidBy());
    }
    if (claim.saidOn() != null) {
      parts.add(said(claim.saidOn()));
    }
    if (claim.basePeriod() != null) {
      String when = periods.sentence(claim.basePeriod());
      parts.add(messages.get("growth.needs.base", when, withUnit(standing.base())));
    }
    return String.join(messages.get("growth.separator"), parts);
  }

  private String said(PartialDate on) {
    return on.month() == 0
        ? messages.get("growth.needs.said.year", Integer.toString(on.year()))
        : messages.get("growth.needs.said", on.iso());
  }

  /** The four figures: the rate needed, relaxed, what is left, what is done. */
  public List<Need> needs() {
    return List.of(asked(), relaxed(), left(), done());
  }

  private Need asked() {
    int years = standing.years();
    String caption =
        years <= 1
            ? messages.get("growth.needs.year")
            : messages.get("growth.needs.years", Integer.toString(years));
    BigDecimal quarter = standing.perQuarter();
    String below =
        quarter == null ? "" : messages.get("growth.needs.quarter", Figures.growth(quarter));
    return new Need(caption, percent(standing.perYear()), below);
  }

  private Need relaxed() {
    int years = Math.max(1, standing.years()) + 2;
    String caption = messages.get("growth.needs.relaxed", Integer.toString(years));
    return new Need(caption, percent(standing.perYearOver(years)), "");
  }

  private Need left() {
    String caption = messages.get("growth.needs.left", messages.get(unit.key()));
    Progress progress = standing.progress();
    if (progress == null) {
      return new Need(caption, amount(standing.target()), "");
    }
    String below =
        progress.restBefore() == null || progress.restGrowth() == null
            ? ""
            : messages.get(
                "growth.needs.left.before",
                rest(progress.through()),
                amount(progress.restBefore()),
                Figures.growth(progress.restGrowth()));
    return new Need(caption, amount(progress.rest()), below);
  }

  private String rest(Period through) {
    int first = through.lastMonth() + 1;
    int last = standing.claim().targetPeriod().lastMonth();
    return messages.get(
        "period.months",
        messages.get("period.month.start." + first),
        messages.get("period.month.name." + last));
  }

  private Need done() {
    Progress progress = standing.progress();
    if (progress == null) {
      return new Need(messages.get("growth.needs.done.none"), Figures.NONE, none());
    }
    String caption = messages.get("growth.needs.done", periods.months(progress.through()));
    String points = Figures.decimal(progress.ahead().abs(), 1);
    String key =
        progress.ahead().signum() < 0
            ? "growth.needs.behind"
            : progress.ahead().signum() > 0 ? "growth.needs.ahead" : "growth.needs.even";
    return new Need(caption, Figures.decimal(progress.done(), 1) + "%", messages.get(key, points));
  }

  private String none() {
    String year = Integer.toString(standing.claim().targetPeriod().year());
    return messages.get("growth.needs.none", year);
  }

  /** The word for how it turned out: 未到期, 做到, 未做到, 无法判定. */
  public String outcome() {
    return messages.get("growth.outcome." + outcomeCode());
  }

  /** What the outcome rests on, or waits for. */
  public String outcomeReason() {
    ClaimStanding.Missing missing = standing.missing();
    if (missing != null) {
      return messages.get(
          "growth.missing." + missing.reason().code(),
          missing.period() == null ? Figures.NONE : periods.sentence(missing.period()));
    }
    String when = periods.sentence(standing.claim().targetPeriod());
    return messages.get(
        "growth.outcome." + outcomeCode() + ".why", when, withUnit(standing.actual()));
  }

  private String outcomeCode() {
    return standing.outcome().name().toLowerCase(Locale.ROOT);
  }

  private String times(String prefix, BigDecimal multiple) {
    String key = prefix + plain(multiple);
    return messages.has(key) ? messages.get(key) : messages.get(prefix + "other", plain(multiple));
  }

  private static String plain(BigDecimal multiple) {
    return multiple.stripTrailingZeros().toPlainString();
  }

  private static String percent(@Nullable BigDecimal percent) {
    return percent == null ? Figures.NONE : Figures.growth(percent) + "%";
  }

  private String amount(@Nullable Amount amount) {
    return amount == null ? Figures.NONE : unit.text(amount.hundredths());
  }

  private String withUnit(@Nullable Amount amount) {
    return amount == null
        ? Figures.NONE
        : messages.get("growth.amount", amount(amount), messages.get(unit.key()));
  }
}

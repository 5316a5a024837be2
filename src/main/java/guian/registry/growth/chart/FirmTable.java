package guian.registry.growth.chart;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Growth;
import guian.registry.growth.Value;
import guian.registry.model.Amount;
import guian.registry.model.IndicatorKind;
import guian.registry.model.Period;
import guian.registry.text.Figures;
import guian.registry.text.Messages;
import guian.registry.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table beside a firm's chart: each period with its cumulative, its single value and growth.
 */
public final class FirmTable {
  private final FirmGrowth growth;
  private final Messages messages;
  private final PointWords words;

  /**
   * One row; texts are ready to be shown.
   *
   * @param key the period's code
   * @param cumulative from January, or the level of a stock; or the word for why there is none
   * @param missing whether {@code cumulative} is such a word
   * @param single the last quarter alone; — when not known
   * @param derived whether {@code single} was derived
   * @param growth the cumulative's growth, per cent
   * @param claim whether the row is what a claim promised
   */
  public record Row(
      String key,
      String period,
      String cumulative,
      boolean missing,
      String single,
      boolean derived,
      String growth,
      boolean claim) {}

  /** The table of a firm's growth. */
  public FirmTable(FirmGrowth growth, Messages messages) {
    this.growth = growth;
    this.messages = messages;
    this.words = new PointWords(growth, messages);
  }

  /** The rows of the periods that the chart shows and that are due or reported, and the claim. */
  public List<Row> rows() {
    IndicatorKind kind = growth.indicator().kind();
    List<Row> rows = new ArrayList<>();
    for (Period period : Shown.of(growth, Mode.CUMULATIVE).periods(kind)) {
      boolean known = growth.comparisons().known(period).isPresent();
      if (known || growth.owes(period)) {
        rows.add(row(period));
      }
    }
    ClaimStanding claim = growth.claim();
    if (claim != null) {
      rows.add(claim(claim));
    }
    return rows;
  }

  private Row row(Period period) {
    Optional<Value> value = growth.comparisons().known(period);
    Amount amount = value.map(Value::amount).orElse(null);
    String cumulative =
        amount != null
            ? amount(amount)
            : value.isPresent() ? messages.get("word.undisclosed") : words.missing(period);
    Optional<Value> single = single(period);
    Amount alone = single.map(Value::amount).orElse(null);
    return new Row(
        period.code(),
        name(period),
        cumulative,
        amount == null,
        alone == null ? Figures.NONE : amount(alone),
        single.map(Value::isDerived).orElse(false),
        growth
            .comparisons()
            .at(period)
            .map(Growth::percent)
            .map(Figures::growth)
            .orElse(Figures.NONE),
        false);
  }

  private Optional<Value> single(Period period) {
    return growth.indicator().kind() == IndicatorKind.STOCK || period.lastMonth() % 3 != 0
        ? Optional.empty()
        : growth.comparisons().actual().single(period.year(), period.lastMonth() / 3);
  }

  private String name(Period period) {
    return growth.indicator().kind() == IndicatorKind.STOCK
        ? words.period(period)
        : period.kind() == Period.Kind.YEAR
            ? words.period(period)
            : messages.get(
                "growth.table.period",
                Integer.toString(period.year()),
                new guian.registry.text.Periods(messages).months(period));
  }

  // The table keeps another currency's amounts, which have no place on the chart's axis.
  private String amount(Amount amount) {
    return amount.unit().equals(growth.indicator().unit())
        ? Words.table(amount)
        : Figures.yuan(amount.hundredths()) + " " + amount.unit();
  }

  private Row claim(ClaimStanding claim) {
    Amount target = claim.target();
    @Nullable Amount base = claim.base();
    boolean rate = claim.years() == 1 && target != null && base != null && base.hundredths() > 0;
    return new Row(
        "claim",
        claimed(claim.claim().targetPeriod()),
        target == null ? Figures.NONE : amount(target),
        false,
        Figures.NONE,
        false,
        rate ? Figures.growthOrNone(claim.perYear()) : Figures.NONE,
        true);
  }

  private String claimed(Period target) {
    return target.kind() == Period.Kind.YEAR
        ? messages.get("growth.table.claim.year", Integer.toString(target.year()))
        : messages.get("growth.table.claim", words.period(target));
  }

  /** What the growth column rests on: 基数用公布数, 同口径数, or why there is none. */
  public String basisNote() {
    List<Growth> all =
        rows().stream()
            .filter(row -> !row.claim())
            .map(row -> Period.parse(row.key()).orElseThrow())
            .flatMap(period -> growth.comparisons().at(period).stream())
            .toList();
    boolean restated = all.stream().anyMatch(g -> is(g, Growth.Base.RESTATED));
    boolean published = all.stream().anyMatch(g -> is(g, Growth.Base.PUBLISHED));
    String key =
        restated && published ? "mixed" : restated ? "restated" : published ? "published" : "none";
    return messages.get("growth.note." + key);
  }

  private static boolean is(Growth growth, Growth.Base base) {
    return growth.percent() != null && growth.base() == base;
  }
}

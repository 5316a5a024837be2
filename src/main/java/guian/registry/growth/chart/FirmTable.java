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
   */
  public record Row(
      Kind kind,
      String key,
      String period,
      String cumulative,
      boolean missing,
      String single,
      boolean derived,
      String growth) {
    /** A row of an amount that nobody reported. */
    static Row unreported(Kind kind, String key, String name, String amount) {
      return new Row(kind, key, name, amount, false, Figures.NONE, false, Figures.NONE);
    }

    /** Whether the row is what a claim promised. */
    public boolean claim() {
      return kind == Kind.CLAIM;
    }
  }

  /** What a row is: a figure, or something that nobody reported. */
  public enum Kind {
    FIGURE,
    /** What the claim's line asks for by then. */
    DUE,
    CLAIM,
    /** What comparable firms did. */
    COMPARABLE,
    PROJECTED
  }

  /** The table of a firm's growth. */
  public FirmTable(FirmGrowth growth, Messages messages) {
    this.growth = growth;
    this.messages = messages;
    this.words = new PointWords(growth, messages);
  }

  /**
   * The rows of the periods that the chart shows and that are due or reported, then what is drawn
   * beside them: the claim and its line, the fan, the projections.
   */
  public List<Row> rows() {
    IndicatorKind kind = growth.indicator().kind();
    List<Row> rows = new ArrayList<>();
    for (Period period : Shown.of(growth, Mode.CUMULATIVE).periods(kind)) {
      boolean known = growth.comparisons().known(period).isPresent();
      if (known || growth.owes(period)) {
        rows.add(row(period));
      }
    }
    OutlookRows outlook = new OutlookRows(growth, messages, this::name, this::amount);
    ClaimStanding claim = growth.claim();
    if (claim != null) {
      rows.addAll(outlook.due(claim));
      rows.add(claim(claim));
      rows.addAll(outlook.comparable(claim));
    }
    rows.addAll(outlook.projected());
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
        Kind.FIGURE,
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
            .orElse(Figures.NONE));
  }

  private Optional<Value> single(Period period) {
    return growth.indicator().kind().isAtEnd() || period.lastMonth() % 3 != 0
        ? Optional.empty()
        : growth.comparisons().actual().single(period.year(), period.lastMonth() / 3);
  }

  private String name(Period period) {
    return growth.indicator().kind().isAtEnd()
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
        Kind.CLAIM,
        "claim",
        claimed(claim.claim().targetPeriod()),
        target == null ? Figures.NONE : amount(target),
        false,
        Figures.NONE,
        false,
        rate ? Figures.growthOrNone(claim.perYear()) : Figures.NONE);
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
            .filter(row -> row.kind() == Kind.FIGURE)
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

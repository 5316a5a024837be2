package guian.registry.report;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import guian.registry.model.IndicatorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a key figure is about.
 *
 * @param id such as {@code revenue.total.ytd}
 * @param indicator null when it is counted in the ledger itself
 */
public record Topic(String id, Measure measure, @Nullable Indicator indicator) {
  static final Topic FIRMS = new Topic("firms.total", Measure.FIRMS, null);
  static final Topic NEW_FIRMS = new Topic("firms.new.ytd", Measure.FIRMS, null);
  static final Topic GRANTS_PAID = new Topic("grants.paid.ytd", Measure.MONEY, null);
  static final Topic GRANT_FIRMS = new Topic("grants.firms.ytd", Measure.FIRMS, null);
  static final Topic POSTS = new Topic("placements.posts.ytd", Measure.POSTS, null);

  static Topic of(Indicator indicator) {
    String when = indicator.kind() == IndicatorKind.FLOW ? ".total.ytd" : ".total.end";
    return new Topic(indicator.id() + when, measure(indicator.unit()), indicator);
  }

  private static Measure measure(String unit) {
    return switch (unit) {
      case Amount.CNY -> Measure.MONEY;
      case Amount.PERSON -> Measure.PERSONS;
      case "sqm" -> Measure.SQUARE_METRES;
      default -> Measure.PIECES;
    };
  }
}

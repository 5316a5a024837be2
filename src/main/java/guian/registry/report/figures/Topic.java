package guian.registry.report.figures;

import guian.registry.model.Amount;
import guian.registry.model.Indicator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a key figure is about.
 *
 * @param id such as {@code revenue.total.ytd}
 * @param indicator null when it is counted in the ledger itself
 */
public record Topic(String id, Measure measure, @Nullable Indicator indicator) {
  /** Firms in the ledger. */
  public static final Topic FIRMS = counted("firms", "total", Measure.FIRMS);

  /** Firms founded in the months. */
  public static final Topic NEW_FIRMS = counted("firms", "new.ytd", Measure.FIRMS);

  /** Incentives paid in the months. */
  public static final Topic GRANTS_PAID = counted("grants", "paid.ytd", Measure.MONEY);

  /** Firms that were paid any. */
  public static final Topic GRANT_FIRMS = counted("grants", "receivers.ytd", Measure.FIRMS);

  /** Placements that began in the months. */
  public static final Topic POSTS = counted("placements", "posts.ytd", Measure.POSTS);

  /** What a key figure can be about where these indicators are kept, in the order of reports. */
  public static List<Topic> all(List<Indicator> indicators) {
    return Stream.of(
            Stream.of(FIRMS, NEW_FIRMS),
            indicators.stream().map(Topic::of),
            Stream.of(GRANTS_PAID, GRANT_FIRMS, POSTS))
        .flatMap(topics -> topics)
        .toList();
  }

  private static Topic counted(String subject, String what, Measure measure) {
    return new Topic(subject + "." + what, measure, null);
  }

  /** All firms together by an indicator. */
  public static Topic of(Indicator indicator) {
    String when = indicator.kind().isAtEnd() ? ".total.end" : ".total.ytd";
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

  /**
   * Whether it is told as of a day rather than over a time: firms in the ledger, people at work.
   */
  public boolean isStock() {
    return this.equals(FIRMS) || (indicator != null && indicator.kind().isAtEnd());
  }
}

package guian.registry.importing.recognise;

import guian.registry.importing.recognise.PeriodPlanner.Figure;
import guian.registry.importing.recognise.PeriodResolver.AskBasis;
import guian.registry.importing.recognise.PeriodResolver.Basis;
import guian.registry.importing.recognise.PeriodResolver.Known;
import guian.registry.importing.recognise.PeriodResolver.Resolution;
import guian.registry.model.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the other columns of a table whether a figure runs from January: where the cumulative
 * figure of the same months has a column of its own, the other one is that period alone, and so are
 * the columns that are headed like it.
 */
final class Neighbours {
  private static final Set<String> LIFELONG =
      Set.of("investment_arrived", "investment_agreed", "fixed_investment", "foreign_investment");

  private final List<Figure> all;
  private final Map<Integer, Resolution> first;

  /**
   * The neighbours of one table.
   *
   * @param first what each column's heading settles by itself, by the column's number
   */
  Neighbours(List<Figure> all, Map<Integer, Resolution> first) {
    this.all = all;
    this.first = first;
  }

  /** What the neighbours show; empty when they show nothing. */
  Optional<Basis> basis(Figure figure, AskBasis ask) {
    if (isBesideCumulative(figure, ask) || isInSingleSeries(figure)) {
      return Optional.of(Basis.SINGLE);
    }
    return left(figure, ask);
  }

  // An investment without a word of when may be all that came since the firm did.
  private boolean isBesideCumulative(Figure figure, AskBasis ask) {
    return (!figure.words().isEmpty() || !LIFELONG.contains(figure.indicator().id()))
        && !mayRunFromJanuary(figure.words())
        && all.stream()
            .filter(other -> other.indicator().equals(figure.indicator()))
            .map(other -> first.get(number(other)))
            .anyMatch(r -> r instanceof Known k && k.period().equals(ask.cumulative()));
  }

  // 9月末营业收入 and 2018年营业收入 may be the cumulative figure over again.
  private static boolean mayRunFromJanuary(PeriodWords words) {
    Span span = words.span();
    return words.edge() == PeriodWords.Edge.CLOSING
        || (span == null ? words.year() != null : span.kind() == Span.Kind.POINT);
  }

  // 1月 2月 3月 一季度 4月: as March is that month alone, so are the others, and so is the March of the
  // year before.
  private boolean isInSingleSeries(Figure figure) {
    return all.stream()
        .filter(other -> other.indicator().equals(figure.indicator()))
        .filter(other -> Series.isAlike(other, figure) || isOfOtherYear(other, figure))
        .anyMatch(other ->
            first.get(number(other)) instanceof AskBasis ask && isBesideCumulative(other, ask));
  }

  private static boolean isOfOtherYear(Figure one, Figure other) {
    Integer year = other.words().year();
    Span span = other.words().span();
    return year != null
        && span != null
        && (span.kind() == Span.Kind.MONTH || span.kind() == Span.Kind.QUARTER)
        && one.words().year() != null
        && one.words().inYear(year).equals(other.words())
        && one.column().heading().nature() == other.column().heading().nature();
  }

  // 上年同期 under the same caption is the year before of what stands left of it.
  private Optional<Basis> left(Figure figure, AskBasis ask) {
    return figure.words().samePeriod()
        ? all.stream()
            .filter(other -> number(other) < number(figure))
            .filter(other -> other.indicator().equals(figure.indicator()))
            .reduce((one, later) -> later)
            .flatMap(other -> as(other, ask))
        : Optional.empty();
  }

  private Optional<Basis> as(Figure left, AskBasis ask) {
    return switch (first.get(number(left))) {
      case Known known -> of(known.period().yearBefore(), ask);
      case AskBasis open when open.single().yearBefore().equals(ask.single()) -> basis(left, open);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Basis> of(Period before, AskBasis ask) {
    return before.equals(ask.cumulative())
        ? Optional.of(Basis.CUMULATIVE)
        : before.equals(ask.single()) ? Optional.of(Basis.SINGLE) : Optional.empty();
  }

  private static int number(Figure figure) {
    return figure.column().number();
  }
}

package guian.registry.importing.recognise;

import guian.registry.model.Nature;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds figures that are not of the sheet's period though they name no other: what is expected
 * without saying for when, an investment added up since an unknown day, a year's amount (年税收) in a
 * sheet about months, and 上年 beside 本年, which may be the whole year before or the same months of
 * it.
 */
final class Undated {
  // 预计年产值 is a year's at full production, which year is not said.
  private static final Pattern YEARLY = Pattern.compile("(?<!\\d)年(产值|税收|收入|营业收入|销售收入|利润|纳税)");
  private static final PeriodWords LAST_YEAR =
      new PeriodWords(null, 1, null, false, false, false, null, null, false);

  private static final PeriodWords ADDED_UP =
      new PeriodWords(null, null, null, true, false, false, null, null, false);

  // 预计达产后年产值 beside 预计用工: what is expected is of full production.
  private static final Pattern AT_CAPACITY = Pattern.compile("[达满]产后|达产年|投产后|建成后|全面投产");

  private final boolean interim;
  private final boolean atCapacity;
  private final List<PeriodPlanner.Figure> figures;

  /**
   * Judges the figures of one table.
   *
   * @param report what the title says
   * @param headings all that stands in the header
   */
  Undated(PeriodWords report, List<PeriodPlanner.Figure> figures, String headings) {
    Span span = report.span();
    this.interim = span != null && span.isConcrete() && span.lastMonth() != 12;
    this.atCapacity = AT_CAPACITY.matcher(headings).find();
    this.figures = figures;
  }

  /** Whether only a person knows a figure's period. */
  boolean isOpen(PeriodPlanner.Figure figure) {
    if (isLifelong(figure)) {
      return true;
    }
    Heading heading = figure.column().heading();
    boolean plan = heading.nature() != Nature.ACTUAL;
    boolean yearly = YEARLY.matcher(heading.text()).find();
    return figure.words().isEmpty()
        ? (plan && (yearly || atCapacity)) || (interim && (plan || yearly))
        : interim && figure.words().equals(LAST_YEAR) && isBesideThisYear(figure);
  }

  // 累计到位资金 is all that came since the firm did, or since January, as beside 本月到位资金.
  private boolean isLifelong(PeriodPlanner.Figure figure) {
    return figure.words().equals(ADDED_UP)
        && figure.indicator().id().equals("investment_arrived")
        && figures.stream()
            .filter(other -> other.indicator().equals(figure.indicator()))
            .map(other -> other.words().span())
            .noneMatch(own ->
                own != null
                    && (own.kind() == Span.Kind.CURRENT_MONTH
                        || own.kind() == Span.Kind.CURRENT_QUARTER));
  }

  private boolean isBesideThisYear(PeriodPlanner.Figure figure) {
    return !figure.indicator().kind().isAtEnd()
        && figures.stream()
            .filter(other -> other.indicator().equals(figure.indicator()))
            .map(other -> other.words().span())
            .anyMatch(own -> own != null && own.kind() == Span.Kind.THIS_YEAR);
  }
}

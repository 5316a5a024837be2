package guian.registry.report.figures;

import guian.registry.model.PartialDate;
import guian.registry.model.Period;
import guian.registry.store.report.Origins.Origin;
import guian.registry.store.report.ReportRows;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a key figure is made of, number by number: the lines of the value add up to the value, the
 * compared ones among them to what is compared, those of the base to the base.
 *
 * @param value of the months of the report
 * @param base of the same months of last year; empty when nothing is compared
 * @param listed whether lines are given: the firms of the ledger are a list of their own
 */
public record FigureSource(Figure figure, List<Line> value, List<Line> base, boolean listed) {
  /**
   * One value of one firm.
   *
   * @param period null when the value has a day
   * @param day null when it has a period, or when nobody knows
   * @param restated whether it is last year's as restated this year
   * @param amount in the unit of the figure
   * @param under the policy it is paid under, or the universities it is for; empty where neither
   * @param compared whether the firm is one of those compared with last year
   * @param origin null where the ledger itself tells it
   */
  public record Line(
      ReportRows.Firm firm,
      @Nullable Period period,
      @Nullable PartialDate day,
      boolean restated,
      List<String> under,
      BigDecimal amount,
      boolean compared,
      @Nullable Origin origin) {}

  /** The lines of the value that are compared with last year. */
  public List<Line> compared() {
    return value.stream().filter(Line::compared).toList();
  }

  /** What lines add up to. */
  public static BigDecimal sum(List<Line> lines) {
    return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package guian.registry.growth;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.FigureTotal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator summed over the firms of the ledger, year by year.
 *
 * @param newest the newest period reported, from January on; null when nothing is
 * @param deadline which periods have ended
 * @param change what the change to {@code newest} is made of; null when there is none
 * @param totals of each year, and of the months of {@code newest} in each year
 */
public record ZoneGrowth(
    Indicator indicator,
    @Nullable Period newest,
    Deadline deadline,
    @Nullable ChangeParts change,
    List<FigureTotal> totals) {
  /** The years with any sum, in their order. */
  public List<Integer> years() {
    return totals.stream().map(total -> total.period().year()).distinct().sorted().toList();
  }

  /** The sum of a period; empty when nobody reported it. */
  public Optional<FigureTotal> at(Period period) {
    return totals.stream().filter(total -> total.period().equals(period)).findFirst();
  }
}

package guian.registry.growth;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.ChangeParts;
import guian.registry.store.figures.FigureTotal;
import guian.registry.store.figures.TotalQueries.Grouping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator summed by groups of firms in one period.
 *
 * @param period null when nothing is reported
 * @param periods those that can be shown, the newest first
 * @param totals the greatest first
 * @param changes what the change of each group is made of
 */
public record GroupGrowth(
    Indicator indicator,
    Grouping grouping,
    @Nullable Period period,
    List<Period> periods,
    List<FigureTotal> totals,
    List<ChangeParts> changes) {
  /** What a group's change is made of; null when nobody of it reported now or a year before. */
  public @Nullable ChangeParts change(String group) {
    return changes.stream().filter(c -> c.group().equals(group)).findFirst().orElse(null);
  }
}

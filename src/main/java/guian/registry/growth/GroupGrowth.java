package guian.registry.growth;

import guian.registry.model.Indicator;
import guian.registry.model.Period;
import guian.registry.store.figures.FigureTotal;
import guian.registry.store.figures.TotalQueries.Grouping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator summed by industry or relation in one period.
 *
 * @param period null when nothing is reported
 * @param periods those that can be shown, the newest first
 * @param totals the greatest first
 */
public record GroupGrowth(
    Indicator indicator,
    Grouping grouping,
    @Nullable Period period,
    List<Period> periods,
    List<FigureTotal> totals) {}

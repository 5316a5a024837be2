package guian.registry.store.report;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a quarterly report asks for: all indicators of a year and the year before it, and one
 * indicator some years further back.
 *
 * @param year the calendar year of the report
 * @param trend the indicator whose longer past is wanted
 * @param trendYears how many years before {@code year} it goes back
 * @param origins whether it is wanted where the values stand, from the text of the template in use
 */
public record ReportAsk(
    int year, String trend, int trendYears, Predicate<@Nullable String> origins) {}

package guian.registry.store.report;

/**
 * What a quarterly report asks for: all indicators of a year and the year before it, and one
 * indicator some years further back.
 *
 * @param year the calendar year of the report
 * @param trend the indicator whose longer past is wanted
 * @param trendYears how many years before {@code year} it goes back
 */
public record ReportAsk(int year, String trend, int trendYears) {}

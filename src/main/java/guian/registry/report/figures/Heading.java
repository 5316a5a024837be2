package guian.registry.report.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param zone the zone's name in Chinese
 * @param zoneEn the zone's name in English
 * @param asOf the day, in China, on which the ledger last changed
 * @param issued the number of its newest edition; 0 before the first
 */
public record Heading(
    ReportQuarter quarter, String zone, String zoneEn, @Nullable LocalDate asOf, int issued) {
  /** The day whose state it tells: {@code asOf}, else the one after the quarter. */
  public LocalDate day() {
    return asOf == null ? LocalDate.of(quarter.year(), quarter.lastMonth(), 1).plusMonths(1) : asOf;
  }
}

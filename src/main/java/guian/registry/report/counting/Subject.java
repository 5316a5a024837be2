package guian.registry.report.counting;

import guian.registry.report.figures.Reading;
import guian.registry.report.figures.Tally;
import guian.registry.store.report.ReportRows;

/**
 * A firm of the ledger with its revenue.
 *
 * @param revenue over the months of the report
 * @param base over the same months of last year
 * @param previous over the months of the report before
 */
record Subject(ReportRows.Firm firm, Reading revenue, Tally.Base base, Reading previous) {}

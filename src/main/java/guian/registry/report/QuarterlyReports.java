package guian.registry.report;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.RefusedException;
import guian.registry.store.ReportAsk;
import guian.registry.store.ReportQueries;
import guian.registry.store.ReportRows;

/** Makes the quarterly report from the registry. */
public final class QuarterlyReports {
  private static final int TREND_YEARS = 2;

  private final ReportQueries queries;
  private final Industries industries;

  public QuarterlyReports(ReportQueries queries, Industries industries) {
    this.queries = queries;
    this.industries = industries;
  }

  /**
   * The report of January to the end of a quarter.
   *
   * @throws RefusedException {@code report.empty} when no firm reported anything for those months
   */
  public QuarterlyReport of(ReportQuarter quarter) {
    ReportRows rows = queries.rows(new ReportAsk(quarter.year(), Indicator.REVENUE, TREND_YEARS));
    ReportMaking making = new ReportMaking(rows, quarter, new IndustryGroups(industries));
    if (!making.hasData()) {
      throw new RefusedException("report.empty", quarter.code());
    }
    return making.report();
  }
}

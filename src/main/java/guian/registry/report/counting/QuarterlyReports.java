package guian.registry.report.counting;

import guian.registry.model.Indicator;
import guian.registry.model.Industries;
import guian.registry.model.Period;
import guian.registry.model.RefusedException;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.Topic;
import guian.registry.report.template.Chapter;
import guian.registry.report.template.Template;
import guian.registry.store.report.ReportAsk;
import guian.registry.store.report.ReportQueries;
import guian.registry.store.report.ReportRows;
import guian.registry.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the quarterly report from the registry. */
public final class QuarterlyReports {
  private static final int TREND_YEARS = 2;

  /** The figures of more firms would need more memory than the window has. */
  private static final int MOST_FIRMS = 20_000;

  private static final int MONTHS = 3;

  private final ReportQueries queries;
  private final Industries industries;

  public QuarterlyReports(ReportQueries queries, Industries industries) {
    this.queries = queries;
    this.industries = industries;
  }

  /** The quarters at whose end a reported period of revenue ends, the newest first. */
  public List<ReportQuarter> quarters() {
    return queries.periods(Indicator.REVENUE).stream()
        .flatMap(code -> Period.parse(code).stream())
        .filter(period -> period.lastMonth() % MONTHS == 0)
        .map(period -> new ReportQuarter(period.year(), period.lastMonth() / MONTHS))
        .distinct()
        .sorted(Comparator.comparing(ReportQuarter::code).reversed())
        .toList();
  }

  /** A number that grows with every change of the registry: the last step of its history. */
  public long state() {
    return queries.state();
  }

  /**
   * The report of January to the end of a quarter.
   *
   * @throws RefusedException {@code report.empty} when no firm reported anything for those months,
   *     {@code report.large} when the ledger has more firms than a report can be made of
   */
  public QuarterlyReport of(ReportQuarter quarter) {
    return of(quarter, UnaryOperator.identity());
  }

  /**
   * The same to be printed by another template, with what its figures are made of where that
   * template prints it.
   *
   * @param by makes the template from the one in use
   */
  public QuarterlyReport of(ReportQuarter quarter, UnaryOperator<Template> by) {
    return making(quarter, text -> by.apply(ReportMaking.template(text)).prints(Chapter.SOURCES))
        .report();
  }

  /** The ids of all key figures that a report can have, in its order. */
  public List<String> topicIds() {
    return topics().stream().map(Topic::id).toList();
  }

  /** All that a key figure can be about, in the order of reports. */
  public List<Topic> topics() {
    return Topic.all(queries.indicators());
  }

  /**
   * The key figures of the same report with what each firm adds to them; refuses as {@link #of}.
   */
  public FigureState state(ReportQuarter quarter) {
    return making(quarter, template -> false).state();
  }

  private ReportMaking making(ReportQuarter quarter, Predicate<@Nullable String> sources) {
    int firms = queries.firms();
    if (firms > MOST_FIRMS) {
      throw new RefusedException("report.large", Figures.count(firms), Figures.count(MOST_FIRMS));
    }
    ReportRows rows =
        queries.rows(new ReportAsk(quarter.year(), Indicator.REVENUE, TREND_YEARS, sources));
    ReportMaking making = new ReportMaking(rows, quarter, new IndustryGroups(industries));
    if (!making.hasData()) {
      throw new RefusedException("report.empty", quarter.code());
    }
    return making;
  }
}

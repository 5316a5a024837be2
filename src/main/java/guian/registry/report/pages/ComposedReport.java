package guian.registry.report.pages;

import guian.registry.chart.Size;
import guian.registry.chart.paint.ChartFile;
import guian.registry.model.OfficialTime;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.figures.TrendPoint;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A report as it is composed, which the workbook and the document are made of: the texts and cells
 * that the PDF prints, with all firms, and characters that only other fonts have as they are. It is
 * kept with an edition, so that those forms say what was issued and not what is known later.
 */
public final class ComposedReport {
  /** The pages in the JSON of an edition. */
  public static final String KEY = "composed";

  private final String pages;
  private final RevenueChart chart;
  private final List<TrendPoint> trend;
  private final Instant made;

  private ComposedReport(
      String pages,
      ReportQuarter quarter,
      List<TrendPoint> trend,
      Messages messages,
      Instant made) {
    this.pages = pages;
    this.made = made;
    this.trend = trend;
    this.chart = new RevenueChart(quarter, trend, new Wording(messages));
  }

  /** Composes a report in the language of {@code messages}. */
  public static ComposedReport of(ReportContent content, Messages messages) {
    QuarterlyReport report = content.report();
    String pages =
        new ReportHtml(content, messages, PrintableText.everywhere(), Integer.MAX_VALUE).document();
    Instant made = report.heading().day().atStartOfDay(OfficialTime.ZONE).toInstant();
    return new ComposedReport(pages, report.heading().quarter(), report.trend(), messages, made);
  }

  /**
   * Reads what {@link #json} wrote into the figures of an edition; empty where it did not.
   *
   * @param made when the edition was issued
   */
  public static Optional<ComposedReport> of(
      JsonNode figures, ReportQuarter quarter, Messages messages, Instant made) {
    JsonNode json = figures.get(KEY);
    if (json == null) {
      return Optional.empty();
    }
    List<TrendPoint> trend = new ArrayList<>();
    for (JsonNode point : json.get("trend")) {
      JsonNode revenue = point.get("revenue");
      trend.add(
          new TrendPoint(
              ReportQuarter.parse(point.get("quarter").asString()).orElseThrow(),
              revenue.isNull() ? null : new BigDecimal(revenue.asString()),
              point.get("firms").asInt()));
    }
    return Optional.of(
        new ComposedReport(json.get("pages").asString(), quarter, trend, messages, made));
  }

  /** What an edition keeps of it. */
  public Map<String, Object> json() {
    return Map.of("pages", pages, "trend", trend.stream().map(ComposedReport::point).toList());
  }

  private static Map<String, @Nullable Object> point(TrendPoint point) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("quarter", point.quarter().code());
    json.put("revenue", point.revenue() == null ? null : point.revenue().toPlainString());
    json.put("firms", point.firms());
    return json;
  }

  /** The moment that files made of it state as that of their making. */
  public Instant made() {
    return made;
  }

  /** The pages as XHTML; a chart stands where an {@code object} is. */
  public String pages() {
    return pages;
  }

  /** The chart as a PNG picture, sharp when printed; its room in px of 1/96 inch. */
  public byte[] picture(Size size) {
    return ChartFile.printable(chart.chart(size));
  }
}

package guian.registry.cli;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.report.Breakdown;
import guian.registry.report.Comparison;
import guian.registry.report.Figure;
import guian.registry.report.FirmRow;
import guian.registry.report.Heading;
import guian.registry.report.Measure;
import guian.registry.report.QuarterlyReport;
import guian.registry.report.ReportPdf;
import guian.registry.report.Wording;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quarterly report as the contract writes it: amounts in yuan, whatever the paper prints. */
final class ReportJson {
  private final QuarterlyReport report;
  private final Wording wording;

  ReportJson(QuarterlyReport report, Messages messages) {
    this.report = report;
    this.wording = new Wording(messages);
  }

  /** The answer; {@code pdf} is null when none was written. */
  Map<String, Object> answer(@Nullable Path out, @Nullable ReportPdf pdf) {
    Heading heading = report.heading();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contract", 1);
    json.put("period", PeriodJson.of(heading.quarter().period()));
    json.put("edition", null);
    json.put("asOf", heading.asOf() == null ? null : heading.asOf().toString());
    json.put("unit", "万元");
    json.put("figures", report.figures().stream().map(this::figure).toList());
    json.put("tables", tables());
    json.put("files", out == null || pdf == null ? List.of() : List.of(file(out, pdf)));
    return json;
  }

  private Map<String, Object> figure(Figure figure) {
    Comparison comparison = figure.comparison();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", figure.id());
    json.put("label", wording.label(figure.topic()));
    json.put("value", plain(figure.value()));
    json.put("unit", unit(figure.topic().measure()));
    json.put("prior", comparison == null ? null : plain(comparison.base()));
    json.put("growthPercent", percent(figure.growthPercent()));
    json.put("firms", figure.firms());
    json.put("sources", figure.sources().size());
    json.put("comparable", comparison == null ? null : comparable(comparison));
    return json;
  }

  private static String unit(Measure measure) {
    return switch (measure) {
      case MONEY -> Amount.CNY;
      case PERSONS -> Amount.PERSON;
      case FIRMS -> "firm";
      case POSTS -> "post";
      case SQUARE_METRES -> "sqm";
      case PIECES -> "piece";
    };
  }

  private static Map<String, Object> comparable(Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("firms", comparison.firms());
    json.put("value", plain(comparison.value()));
    json.put("base", comparison.basis().code());
    return json;
  }

  private List<Map<String, Object>> tables() {
    List<String> groups =
        List.of("key", "name", "firms", "reporting", "revenue", "share", "prior", "growthPercent");
    return List.of(
        table("by_industry", groups, rows(report.byIndustry(), true)),
        table("by_relation", groups, rows(report.byRelation(), false)),
        table(
            "firms",
            List.of(
                "id",
                "creditCode",
                "name",
                "industry",
                "relation",
                "revenue",
                "prior",
                "growthPercent",
                "state"),
            report.firms().stream().map(ReportJson::firm).toList()));
  }

  private static Map<String, Object> table(
      String id, List<String> columns, List<? extends List<?>> rows) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("columns", columns);
    json.put("rows", rows);
    return json;
  }

  private List<List<@Nullable String>> rows(Breakdown breakdown, boolean industry) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    breakdown.rows().forEach(row -> rows.add(row(row, industry)));
    rows.add(row(breakdown.total(), industry));
    return rows;
  }

  private List<@Nullable String> row(Breakdown.Row row, boolean industry) {
    Comparison comparison = row.comparison();
    return Arrays.asList(
        row.key(),
        industry ? wording.industry(row.key()) : wording.relation(row.key()),
        Integer.toString(row.firms()),
        Integer.toString(row.reporting()),
        row.reporting() == 0 ? null : plain(row.revenue()),
        percent(row.sharePercent()),
        comparison == null ? null : plain(comparison.base()),
        percent(row.growthPercent()));
  }

  private static List<@Nullable String> firm(FirmRow row) {
    Comparison comparison = row.comparison();
    Coded state = row.revenue().state();
    return Arrays.asList(
        Long.toString(row.firm().id()),
        row.firm().creditCode(),
        row.firm().name(),
        row.industry(),
        row.relation(),
        plain(row.revenue().value()),
        comparison == null ? null : plain(comparison.base()),
        comparison == null ? null : percent(comparison.growthPercent()),
        state.code());
  }

  private static Map<String, Object> file(Path out, ReportPdf pdf) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", out.toString());
    json.put("sha256", pdf.sha256());
    json.put("pages", pdf.pages());
    return json;
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static @Nullable String percent(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.toPlainString();
  }
}

package guian.registry.report.json;

import guian.registry.model.Amount;
import guian.registry.model.Period;
import guian.registry.report.changes.Changes;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.Figure;
import guian.registry.report.figures.Heading;
import guian.registry.report.figures.Measure;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.ReportQuarter;
import guian.registry.report.words.Paragraph;
import guian.registry.report.words.ReportContent;
import guian.registry.report.words.Wording;
import guian.registry.text.Messages;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quarterly report as the contract writes it: amounts in yuan, whatever the paper prints. */
public final class ReportJson {
  private final ReportContent content;
  private final QuarterlyReport report;
  private final Wording wording;
  private final Messages messages;

  public ReportJson(ReportContent content, Messages messages) {
    this.content = content;
    this.report = content.report();
    this.wording = new Wording(messages);
    this.messages = messages;
  }

  /** The answer, {@code files} apart. */
  public Map<String, @Nullable Object> answer() {
    ReportContent.Edition edition = content.edition();
    Heading heading = report.heading();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("contract", 1);
    json.put("period", period(heading.quarter()));
    json.put("edition", edition == null ? null : edition.number());
    json.put("asOf", heading.asOf() == null ? null : heading.asOf().toString());
    json.put("unit", "万元");
    json.put("template", content.template().name());
    json.put("figures", report.figures().stream().map(this::figure).toList());
    json.put("tables", new JsonTables(report, wording).all());
    json.put(
        "paragraphs",
        content.paragraphs(messages).stream()
            .filter(paragraph -> !paragraph.text().isEmpty())
            .map(ReportJson::paragraph)
            .toList());
    Changes changes = edition == null ? Changes.NONE : edition.changes();
    json.putAll(new ChangeJson(messages).of(changes));
    return json;
  }

  private static Map<String, Object> paragraph(Paragraph paragraph) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("place", paragraph.place().code());
    json.put("text", paragraph.text());
    json.put("own", paragraph.isOwn());
    json.put("outdated", paragraph.isOutdated());
    return json;
  }

  private static Map<String, Object> period(ReportQuarter quarter) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", quarter.period().kind().code());
    json.put("year", quarter.year());
    if (quarter.period().kind() == Period.Kind.YTD) {
      json.put("throughQuarter", quarter.quarter());
    }
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
    json.put("target", plain(figure.target()));
    json.put("donePercent", percent(figure.donePercent()));
    json.put("aheadPoints", percent(figure.aheadPoints(report.heading().quarter())));
    return json;
  }

  static String unit(Measure measure) {
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

  static @Nullable String plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static @Nullable String percent(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.toPlainString();
  }
}

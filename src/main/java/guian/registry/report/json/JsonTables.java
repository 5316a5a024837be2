package guian.registry.report.json;

import guian.registry.model.Amount;
import guian.registry.model.Coded;
import guian.registry.report.figures.Breakdown;
import guian.registry.report.figures.ClaimRow;
import guian.registry.report.figures.Comparison;
import guian.registry.report.figures.CountedGroups;
import guian.registry.report.figures.FirmRow;
import guian.registry.report.figures.Movers;
import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.figures.Tally;
import guian.registry.report.words.Wording;
import guian.registry.store.figures.ChangeParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a report as the contract writes them. */
final class JsonTables {
  private static final List<String> COUNTED =
      List.of("key", "name", "firms", "amount", "share", "prior", "growthPercent");

  private final QuarterlyReport report;
  private final Wording wording;

  JsonTables(QuarterlyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  /** All of them. */
  List<Map<String, Object>> all() {
    List<String> groups =
        List.of("key", "name", "firms", "reporting", "revenue", "share", "prior", "growthPercent");
    return List.of(
        table("by_industry", groups, rows(report.byIndustry(), wording::industry)),
        table("by_relation", groups, rows(report.byRelation(), wording::relation)),
        table("by_size", groups, rows(report.bySize(), wording::size)),
        table("by_age", groups, rows(report.byAge(), wording::age)),
        table("by_policy", COUNTED, counted(report.byPolicy())),
        table("by_university", COUNTED, counted(report.byUniversity())),
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
            report.firms().stream().map(JsonTables::firm).toList()),
        table(
            "newcomers",
            List.of("id", "name", "why", "revenue"),
            report.movers().newcomers().stream().map(JsonTables::newcomer).toList()),
        table(
            "leavers",
            List.of("id", "name", "why", "revenueYearBefore"),
            report.movers().leavers().stream().map(JsonTables::leaver).toList()),
        claims(),
        table("change", List.of("part", "amount", "firms"), change(report.movers().change())));
  }

  private List<List<@Nullable String>> counted(CountedGroups groups) {
    return groups.rows().isEmpty()
        ? List.of()
        : Stream.concat(groups.rows().stream(), Stream.of(groups.total()))
            .map(this::counted)
            .toList();
  }

  private List<@Nullable String> counted(CountedGroups.Row row) {
    return Arrays.asList(
        row.isNamed() ? row.key() : row.key().substring(1),
        wording.counted(row),
        Integer.toString(row.firms()),
        ReportJson.plain(row.amount()),
        ReportJson.percent(row.sharePercent()),
        ReportJson.plain(row.before()),
        ReportJson.percent(row.growthPercent()));
  }

  private static List<@Nullable String> newcomer(Movers.Newcomer newcomer) {
    return Arrays.asList(
        Long.toString(newcomer.firm().id()),
        newcomer.firm().name(),
        newcomer.why().code(),
        ReportJson.plain(newcomer.revenue()));
  }

  private static List<@Nullable String> leaver(Movers.Leaver leaver) {
    return Arrays.asList(
        Long.toString(leaver.firm().id()),
        leaver.firm().name(),
        leaver.why().code(),
        ReportJson.plain(leaver.revenue()));
  }

  private Map<String, Object> claims() {
    return table(
        "claims",
        List.of(
            "id", "name", "said", "period", "unit", "target", "soFar", "donePercent", "outcome"),
        report.claims().stream().map(JsonTables::claim).toList());
  }

  private static List<@Nullable String> claim(ClaimRow row) {
    Amount target = row.claim().targetAmount();
    return Arrays.asList(
        Long.toString(row.claim().id()),
        row.firm().name(),
        row.claim().said(),
        row.claim().targetPeriod().code(),
        ReportJson.unit(row.measure()),
        target == null ? null : target.plain(),
        ReportJson.plain(row.actual()),
        ReportJson.percent(row.donePercent()),
        row.outcome().code());
  }

  // now − before = newcomers − leavers + continuing + revisions
  private static List<List<@Nullable String>> change(ChangeParts change) {
    return List.of(
        Arrays.asList("now", yuan(change.now()), null),
        Arrays.asList("before", yuan(change.before()), null),
        part("newcomers", change.newcomers()),
        part("leavers", change.leavers()),
        part("continuing", change.continuing()),
        part("revisions", change.revisions()));
  }

  private static List<@Nullable String> part(String name, ChangeParts.Part part) {
    return Arrays.asList(name, yuan(part.sum()), Long.toString(part.firms()));
  }

  private static @Nullable String yuan(long hundredths) {
    return ReportJson.plain(Tally.decimal(hundredths));
  }

  private static Map<String, Object> table(
      String id, List<String> columns, List<? extends List<?>> rows) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("columns", columns);
    json.put("rows", rows);
    return json;
  }

  private List<List<@Nullable String>> rows(Breakdown breakdown, Function<String, String> name) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    breakdown.rows().forEach(row -> rows.add(row(row, name)));
    rows.add(row(breakdown.total(), name));
    return rows;
  }

  private List<@Nullable String> row(Breakdown.Row row, Function<String, String> name) {
    Comparison comparison = row.comparison();
    return Arrays.asList(
        row.key(),
        name.apply(row.key()),
        Integer.toString(row.firms()),
        Integer.toString(row.reporting()),
        row.reporting() == 0 ? null : ReportJson.plain(row.revenue()),
        row.reporting() == 0 ? null : ReportJson.percent(row.sharePercent()),
        comparison == null ? null : ReportJson.plain(comparison.base()),
        ReportJson.percent(row.growthPercent()));
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
        ReportJson.plain(row.revenue().value()),
        comparison == null ? null : ReportJson.plain(comparison.base()),
        comparison == null ? null : ReportJson.percent(comparison.growthPercent()),
        state.code());
  }
}

package guian.registry.cli;

import guian.registry.growth.ClaimStanding;
import guian.registry.growth.FirmGrowth;
import guian.registry.growth.Growth;
import guian.registry.growth.Odds;
import guian.registry.growth.Projection;
import guian.registry.growth.Value;
import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.model.Nature;
import guian.registry.model.Observation;
import guian.registry.model.Period;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A firm's growth as the contract writes it. */
final class GrowthJson {
  private final FirmGrowth growth;

  GrowthJson(FirmGrowth growth) {
    this.growth = growth;
  }

  Map<String, Object> answer() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contract", 1);
    json.put("firm", firm());
    json.put("indicator", growth.indicator().id());
    json.put("points", points());
    json.put("growth", growth.comparisons().all().stream().map(GrowthJson::growth).toList());
    json.put("claims", growth.claims().stream().map(this::claim).toList());
    json.put("projections", growth.outlook().projections().stream().map(this::projection).toList());
    return json;
  }

  private Map<String, Object> firm() {
    FirmFacts facts = growth.figures().facts();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", facts.id());
    json.put("name", facts.name());
    json.put("shortName", growth.figures().shortName());
    json.put("nameEn", facts.nameEn());
    json.put("creditCode", facts.creditCode());
    return json;
  }

  // As reported, in every nature, then what follows: the single quarters.
  private List<Map<String, Object>> points() {
    Stream<Map<String, Object>> reported =
        growth.figures().observations().stream().map(this::reported);
    Stream<Map<String, Object>> derived =
        growth.comparisons().actual().points().stream()
            .filter(Value::isDerived)
            .map(value -> point(value.period(), value.amount(), true, Nature.ACTUAL, null));
    return Stream.concat(reported, derived).toList();
  }

  private Map<String, Object> reported(Observation observation) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", growth.figures().sources().get(observation.evidence().sourceId()));
    source.put("sheet", observation.evidence().sheet());
    source.put("cell", observation.evidence().cell());
    return point(observation.period(), observation.amount(), false, observation.nature(), source);
  }

  private static Map<String, Object> point(
      Period period,
      @Nullable Amount amount,
      boolean derived,
      Nature nature,
      @Nullable Map<String, Object> source) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", PeriodJson.of(period));
    json.put("value", plain(amount));
    json.put("unit", amount == null ? null : amount.unit());
    json.put("derived", derived);
    json.put("nature", nature.code());
    json.put("source", source);
    return json;
  }

  private static Map<String, Object> growth(Growth growth) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", PeriodJson.of(growth.period()));
    json.put("basis", growth.basis());
    json.put("percent", plain(growth.percent()));
    json.put("base", growth.base() == null ? null : growth.base().code());
    json.put("why", growth.why() == null ? null : growth.why().words());
    return json;
  }

  private Map<String, Object> claim(ClaimStanding standing) {
    Map<String, Object> json = ClaimJson.of(standing);
    json.put("comparables", comparables(growth.odds(standing)));
    return json;
  }

  private static @Nullable Map<String, Object> comparables(@Nullable Odds odds) {
    if (odds == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("n", odds.firms());
    json.put("reached", odds.reached());
    json.put("lost", odds.lost());
    Odds.Fan fan = odds.fan();
    json.put("p10", fan == null ? null : fan.low().plain());
    json.put("p50", fan == null ? null : fan.mid().plain());
    json.put("p90", fan == null ? null : fan.high().plain());
    return json;
  }

  private Map<String, Object> projection(Projection projection) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("method", Projection.METHOD);
    json.put("period", PeriodJson.of(projection.period()));
    json.put("low", plain(projection.low()));
    json.put("mid", plain(projection.mid()));
    json.put("high", plain(projection.high()));
    json.put("coverage", Integer.toString(Projection.COVERAGE));
    json.put("testedCoverage", plain(growth.outlook().coverage()));
    json.put("tests", growth.outlook().tests());
    json.put("why", projection.why() == null ? null : projection.why().words());
    return json;
  }

  private static @Nullable String plain(@Nullable Amount amount) {
    return amount == null ? null : amount.plain();
  }

  private static @Nullable String plain(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.toPlainString();
  }
}

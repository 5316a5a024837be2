package guian.registry.cli;

import guian.registry.growth.ClaimStanding;
import guian.registry.model.Amount;
import guian.registry.model.Claim;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim and where it stands, as the contract writes it. */
final class ClaimJson {
  private ClaimJson() {}

  static Map<String, Object> of(ClaimStanding standing) {
    Claim claim = standing.claim();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", claim.id());
    json.put("indicator", claim.indicator());
    json.put("said", claim.said());
    json.put("saidBy", claim.saidBy());
    json.put("saidOn", claim.saidOn() == null ? null : claim.saidOn().iso());
    json.put("basePeriod", claim.basePeriod() == null ? null : PeriodJson.of(claim.basePeriod()));
    json.put("baseValue", plain(standing.base()));
    json.put("multiple", claim.multiple() == null ? null : trimmed(claim.multiple()));
    json.put("targetPeriod", PeriodJson.of(claim.targetPeriod()));
    json.put("targetValue", plain(standing.target()));
    json.put(
        "needsPerYearPercent",
        standing.perYear() == null ? null : standing.perYear().toPlainString());
    json.put(
        "needsPerQuarterPercent",
        standing.perQuarter() == null ? null : standing.perQuarter().toPlainString());
    json.put("dueByQuarter", standing.path().stream().map(ClaimJson::due).toList());
    json.put("outcome", standing.outcome().words());
    json.put("actual", plain(standing.actual()));
    json.put("missing", missing(standing.missing()));
    return json;
  }

  private static Map<String, Object> due(ClaimStanding.Due due) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", PeriodJson.of(due.through()));
    json.put("value", due.amount().plain());
    return json;
  }

  private static @Nullable Map<String, Object> missing(ClaimStanding.@Nullable Missing missing) {
    if (missing == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("period", missing.period() == null ? null : PeriodJson.of(missing.period()));
    json.put("why", missing.reason().words());
    return json;
  }

  private static String trimmed(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static @Nullable String plain(@Nullable Amount amount) {
    return amount == null ? null : amount.plain();
  }
}

package guian.registry.cli;

import guian.registry.model.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/** A period as the contract writes it. */
final class PeriodJson {
  private PeriodJson() {}

  static Map<String, Object> of(Period period) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", period.kind().code());
    json.put("year", period.year());
    switch (period.kind()) {
      case YEAR -> {}
      case HALF -> json.put("half", period.ordinal());
      case QUARTER -> json.put("quarter", period.ordinal());
      case YTD -> json.put("throughQuarter", period.ordinal());
      case MONTH -> json.put("month", period.ordinal());
      case YTD_MONTH -> json.put("throughMonth", period.ordinal());
    }
    return json;
  }
}

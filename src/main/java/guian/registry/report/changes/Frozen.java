package guian.registry.report.changes;

import guian.registry.report.figures.Aspect;
import guian.registry.report.json.ReportJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key figures of an edition as they were frozen. */
final class Frozen {
  private final Map<String, JsonNode> figures = new LinkedHashMap<>();

  private Frozen(JsonNode answer) {
    answer.get("figures").forEach(figure -> figures.put(figure.get("id").asString(), figure));
  }

  /** Reads what {@link ReportJson} wrote. */
  static Frozen of(String json) {
    return new Frozen(JsonMapper.shared().readTree(json));
  }

  Set<String> ids() {
    return figures.keySet();
  }

  @Nullable BigDecimal number(String id, Aspect aspect) {
    JsonNode figure = figures.get(id);
    JsonNode number = figure == null ? null : figure.get(aspect.key());
    return number == null || number.isNull() ? null : new BigDecimal(number.asString());
  }
}

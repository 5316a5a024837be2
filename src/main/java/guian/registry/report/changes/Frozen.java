package guian.registry.report.changes;

import guian.registry.report.figures.Aspect;
import guian.registry.report.figures.Basis;
import guian.registry.report.json.ReportJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of an edition as they were frozen. */
final class Frozen {
  private final Map<String, JsonNode> figures = new LinkedHashMap<>();
  private final @Nullable PrintedNumbers printed;

  private Frozen(JsonNode answer) {
    JsonNode numbers = answer.get(PrintedNumbers.KEY);
    printed = numbers == null ? null : PrintedNumbers.read(numbers);
    answer.get("figures").forEach(figure -> figures.put(figure.get("id").asString(), figure));
  }

  /** Reads what {@link ReportJson} wrote. */
  static Frozen of(String json) {
    return new Frozen(JsonMapper.shared().readTree(json));
  }

  /** Its numbers besides the main table; null where an older program kept none. */
  @Nullable PrintedNumbers printed() {
    return printed;
  }

  Set<String> ids() {
    return figures.keySet();
  }

  /** Whether the edition kept the number: older ones had fewer columns. */
  boolean knows(String id, Aspect aspect) {
    JsonNode figure = figures.get(id);
    if (figure == null) {
      return true;
    }
    int dot = aspect.key().indexOf('.');
    return figure.has(dot < 0 ? aspect.key() : aspect.key().substring(0, dot));
  }

  @Nullable BigDecimal number(String id, Aspect aspect) {
    JsonNode figure = figures.get(id);
    if (figure == null || isCounted(figure, aspect)) {
      return null;
    }
    JsonNode number = figure.at("/" + aspect.key().replace('.', '/'));
    return number.isMissingNode() || number.isNull() ? null : new BigDecimal(number.asString());
  }

  // What the ledger counts is printed without the firms that are compared.
  private static boolean isCounted(JsonNode figure, Aspect aspect) {
    return (aspect == Aspect.COMPARED_FIRMS || aspect == Aspect.COMPARED_VALUE)
        && figure.at("/comparable/base").asString("").equals(Basis.LEDGER.code());
  }
}

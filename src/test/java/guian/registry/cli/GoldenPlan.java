package guian.registry.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A plan object as lines of {@code place → value}, a place being {@code sheet!cell} or row. */
final class GoldenPlan {
  private final JsonNode plan;
  private final List<String> sheets;

  GoldenPlan(JsonNode plan, List<String> sheets) {
    this.plan = plan;
    this.sheets = sheets;
  }

  void lines(Map<String, String> lines, Set<String> said, Set<String> asked) {
    for (JsonNode sheet : all("sheets")) {
      sheet(sheet, lines);
    }
    all("firms").forEach(firm -> fields("firm", firm, GoldenScore.FIRM, lines));
    all("grants").forEach(grant -> fields("grant", grant, GoldenScore.GRANT, lines));
    all("placements").forEach(post -> fields("placement", post, GoldenScore.PLACEMENT, lines));
    all("observations").forEach(figure -> lines.put(about(figure), value(figure)));
    for (String kind : List.of("skipped", "rejected")) {
      String key = kind.equals("skipped") ? "reason" : "code";
      all(kind).forEach(row -> lines.put("row " + row(row), kind + " " + text(row, key)));
    }
    for (JsonNode issue : all("issues")) {
      String place = at(issue) + "!" + text(issue, "cell");
      lines.put("issue " + place + " " + text(issue, "code"), text(issue, "severity"));
      said.add(" " + place + " ");
    }
    for (JsonNode question : all("questions")) {
      lines.put("question " + text(question, "id"), "open");
      GoldenScore.all(question.get("rows"))
          .forEach(row -> asked.add(at(question) + "!" + row.asInt()));
    }
  }

  private void sheet(JsonNode sheet, Map<String, String> lines) {
    int number = sheets.indexOf(text(sheet, "name")) + 1;
    lines.put("sheet " + number, sheet.get("used").asBoolean() ? "used" : "unused");
    for (JsonNode column : GoldenScore.all(sheet.get("columns"))) {
      String place = number + "!" + text(column, "column");
      String unit = text(column, "unit");
      lines.put("unit " + place, unit.equals("-") ? "-" : unit + " " + text(column, "unitFrom"));
      lines.put("column " + place, text(column, "field") + " " + text(column, "use"));
    }
  }

  private void fields(String what, JsonNode node, List<String> keys, Map<String, String> lines) {
    keys.forEach(key -> lines.put(what + " " + row(node) + " " + key, text(node, key)));
  }

  private String about(JsonNode figure) {
    JsonNode period = figure.get("period");
    return "figure "
        + at(figure)
        + "!"
        + String.join(
            " ",
            text(figure, "cell"),
            text(figure, "indicator"),
            code(period),
            text(figure, "nature"));
  }

  private static String value(JsonNode figure) {
    return figure.get("disclosed").asBoolean()
        ? text(figure, "value") + " " + text(figure, "unit")
        : "undisclosed";
  }

  private static String code(JsonNode period) {
    String year = text(period, "year");
    return switch (text(period, "kind")) {
      case "year" -> year;
      case "half" -> year + "H" + text(period, "half");
      case "quarter" -> year + "Q" + text(period, "quarter");
      case "ytd" -> year + "Q" + text(period, "throughQuarter") + "C";
      case "month" -> year + "M" + text(period, "month");
      default -> year + "M" + text(period, "throughMonth") + "C";
    };
  }

  private int at(JsonNode node) {
    int at = sheets.indexOf(text(node, "sheet"));
    return at < 0 ? 1 : at + 1;
  }

  private String row(JsonNode node) {
    return at(node) + "!" + node.get("row").asInt();
  }

  private List<JsonNode> all(String key) {
    return GoldenScore.all(plan.get(key));
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
      return "-";
    }
    return value.isArray()
        ? GoldenScore.all(value).stream().map(JsonNode::asString).collect(Collectors.joining("、"))
        : value.asString();
  }
}

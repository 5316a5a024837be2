package guian.registry.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Compares a plan with the expectations of a golden case, both as lines of {@code place → value}.
 * What the plan says and nobody expects, or says otherwise, is a silent error unless an issue or a
 * question stands at that place.
 */
final class GoldenScore {
  private final Map<String, String> expected = new TreeMap<>();
  private final Map<String, String> actual = new TreeMap<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  final List<String> missed = new ArrayList<>();
  final List<String> silent = new ArrayList<>();
  int right;

  GoldenScore(GoldenCase golden, JsonNode plan) {
    List<String> names = golden.sheets().stream().map(GoldenCase.GoldenSheet::name).toList();
    golden.expected().forEach(this::expect);
    new GoldenPlan(plan, names).lines(actual, said, asked);
    compare();
  }

  private void compare() {
    for (Map.Entry<String, String> line : expected.entrySet()) {
      String found = actual.get(line.getKey());
      if (line.getValue().equals(found)) {
        right++;
      } else if (found == null || isSaid(line.getKey())) {
        missed.add(line + " but " + found);
      } else {
        silent.add(line + " but " + found);
      }
    }
    for (Map.Entry<String, String> line : actual.entrySet()) {
      boolean judged = line.getKey().matches("(figure|firm|grant|placement|question|claim) .*");
      if (judged && !expected.containsKey(line.getKey())) {
        (line.getKey().startsWith("question") ? missed : silent).add("unexpected " + line);
      }
    }
  }

  private boolean isSaid(String key) {
    return asked.stream().anyMatch(key::contains) || said.stream().anyMatch(key::contains);
  }

  int all() {
    return expected.size();
  }

  // figures revenue 2017Q2C actual CNY|G6=1|2!G7=2
  private void expect(String line) {
    String[] parts = line.split("\\|", -1);
    List<String> head = List.of(parts[0].strip().split(" +"));
    List<String> rest = Arrays.stream(parts).skip(1).map(String::strip).toList();
    switch (head.getFirst()) {
      case "figures" ->
          rest.forEach(cell -> {
            String[] pair = cell.split("=");
            String about = String.join(" ", head.subList(1, 4));
            String unit = pair[1].equals("undisclosed") ? "" : " " + head.get(4);
            expected.put("figure " + placed(pair[0]) + " " + about, pair[1] + unit);
          });
      case "unit" ->
          expected.put(
              "unit " + placed(head.get(1)), String.join(" ", head.subList(2, head.size())));
      case "skipped", "rejected" ->
          head.subList(2, head.size())
              .forEach(
                  row -> expected.put("row " + placed(row), head.getFirst() + " " + head.get(1)));
      case "issue" -> expected.put("issue " + placed(head.get(3)) + " " + head.get(2), head.get(1));
      case "question" -> expected.put("question " + head.get(1), "open");
      case "sheet" -> expected.put("sheet " + head.get(1), head.get(2));
      case "firm" -> named("firm", head, rest, FIRM);
      case "grant" -> named("grant", head, rest, GRANT);
      case "placement" -> named("placement", head, rest, PLACEMENT);
      case "column" ->
          expected.put(
              "column " + placed(head.get(1)), String.join(" ", head.subList(2, head.size())));
      default -> throw new IllegalArgumentException(line);
    }
  }

  static final List<String> FIRM =
      List.of("name", "creditCode", "registrationNumber", "foundedOn", "relation", "status");
  static final List<String> GRANT =
      List.of(
          "firm",
          "policy",
          "kind",
          "approvedYuan",
          "paidYuan",
          "paidOn",
          "clawedBackYuan",
          "status");
  static final List<String> PLACEMENT = List.of("firm", "universities", "posts", "startsOn");

  private void named(String what, List<String> head, List<String> values, List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      String value = i < values.size() && !values.get(i).isEmpty() ? values.get(i) : "-";
      expected.put(what + " " + placed(head.get(1)) + " " + keys.get(i), value);
    }
  }

  private static String placed(String place) {
    return place.contains("!") ? place : "1!" + place;
  }

  static List<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}

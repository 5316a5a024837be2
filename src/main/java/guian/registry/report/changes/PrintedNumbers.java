package guian.registry.report.changes;

import guian.registry.report.figures.QuarterlyReport;
import guian.registry.report.template.Template;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The numbers that a report prints besides its main table, by their places. An edition keeps them,
 * so that a later one can tell which of them it prints otherwise.
 */
public final class PrintedNumbers {
  /** The numbers in the JSON of an edition. */
  public static final String KEY = "printed";

  static final PrintedNumbers NONE = new PrintedNumbers();

  private final Map<Spot, Shown> numbers = new LinkedHashMap<>();
  private final Map<ReportPart, Map<String, CellChange.Subject>> subjects =
      new EnumMap<>(ReportPart.class);

  /** Those of a report as a template prints it. */
  public static PrintedNumbers of(QuarterlyReport report, Template template) {
    PrintedNumbers all = new PrintedNumbers();
    for (ReportPart part : ReportPart.values()) {
      if (part.isIn(template)) {
        all.add(part);
        new PartNumbers(report, template, part, all).add();
      }
    }
    return all;
  }

  private void add(ReportPart part) {
    subjects.put(part, new LinkedHashMap<>());
  }

  void put(Spot spot, Shown shown) {
    numbers.put(spot, shown);
  }

  void put(ReportPart part, String row, CellChange.Subject subject) {
    subjects.getOrDefault(part, Map.of()).put(row, subject);
  }

  /** The parts that are printed. */
  Set<ReportPart> parts() {
    return subjects.keySet();
  }

  /** The places in the order in which they are printed. */
  Set<Spot> spots() {
    return numbers.keySet();
  }

  /** What stands in a place. */
  Shown at(Spot spot) {
    return numbers.getOrDefault(spot, Shown.NONE);
  }

  /** Whose row a place is in; null where it is no firm's, or not printed. */
  CellChange.@Nullable Subject subject(Spot spot) {
    return subjects.getOrDefault(spot.part(), Map.of()).get(spot.row());
  }

  /** What an edition keeps: the parts it prints, their rows, the numbers of these. */
  public Map<String, Object> json() {
    Map<String, Map<String, Map<String, String>>> parts = new LinkedHashMap<>();
    parts().forEach(part -> parts.put(part.code(), new LinkedHashMap<>()));
    numbers.forEach((spot, shown) ->
        parts
            .computeIfAbsent(spot.part().code(), unused -> new LinkedHashMap<>())
            .computeIfAbsent(spot.row(), unused -> new LinkedHashMap<>())
            .put(spot.item().code(), shown.text()));
    return new LinkedHashMap<>(parts);
  }

  /** Reads {@link #json}; what this program no longer prints is passed over. */
  static PrintedNumbers read(JsonNode json) {
    PrintedNumbers all = new PrintedNumbers();
    for (ReportPart part : ReportPart.values()) {
      JsonNode rows = json.get(part.code());
      if (rows != null) {
        all.add(part);
        rows.properties().forEach(row -> all.read(part, row.getKey(), row.getValue()));
      }
    }
    return all;
  }

  private void read(ReportPart part, String row, JsonNode items) {
    for (Item item : Item.values()) {
      JsonNode text = items.get(item.code());
      if (text != null) {
        put(new Spot(part, row, item), Shown.parse(text.asString()));
      }
    }
  }
}

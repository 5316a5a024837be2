package guian.registry.radar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of definitions, line by line; its head says how it is written. */
final class DefinitionFile {
  private static final int HUNDREDTHS = 2;

  private final List<Definition> done = new ArrayList<>();
  private final Map<String, String> containers = new HashMap<>();
  private final Set<String> growing = new HashSet<>();
  private @Nullable String id;
  private Map<String, String> texts = new HashMap<>();
  private List<Condition> scope = new ArrayList<>();
  private List<Rule> rules = new ArrayList<>();
  private @Nullable RuleLines rule;

  /** A rule whose lines are being read. */
  private record RuleLines(String[] head, List<Condition> needs, Map<String, String> texts) {}

  static List<Definition> read(List<String> lines) {
    DefinitionFile file = new DefinitionFile();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        file.line(line.strip());
      }
    }
    file.endDefinition();
    return List.copyOf(file.done);
  }

  private void line(String line) {
    String[] words = line.split(" ", 2);
    String rest = words.length == 1 ? "" : words[1];
    switch (words[0]) {
      case "part" -> containers.put(rest.split(" of ", 2)[0], rest.split(" of ", 2)[1]);
      case "grows" -> growing.addAll(List.of(rest.split(" ")));
      case "definition" -> begin(rest);
      case "scope" -> scope.add(condition(rest));
      case "rule" -> {
        endRule();
        rule = new RuleLines(rest.split(" "), new ArrayList<>(), new HashMap<>());
      }
      case "needs" -> current(line).needs().add(any(rest));
      case "zh", "en", "note_zh", "note_en", "read" ->
          (rule == null ? texts : rule.texts()).put(words[0], rest);
      default -> throw new IllegalArgumentException("definitions: " + line);
    }
  }

  private RuleLines current(String line) {
    if (rule == null) {
      throw new IllegalArgumentException("definitions: outside of a rule: " + line);
    }
    return rule;
  }

  private void begin(String next) {
    endDefinition();
    id = next;
    texts = new HashMap<>();
    scope = new ArrayList<>();
    rules = new ArrayList<>();
  }

  private void endDefinition() {
    endRule();
    if (id != null) {
      done.add(
          new Definition(
              id,
              named(texts, "zh", "en"),
              named(texts, "note_zh", "note_en"),
              List.copyOf(scope),
              List.copyOf(rules),
              new Bounds(Map.copyOf(containers), Set.copyOf(growing))));
    }
  }

  private void endRule() {
    if (rule != null) {
      rules.add(
          new Rule(
              Codes.of(after(rule.head(), "industries")),
              year(rule.head(), "from"),
              year(rule.head(), "to"),
              List.copyOf(rule.needs()),
              named(rule.texts(), "zh", "en"),
              text(rule.texts(), "read")));
      rule = null;
    }
  }

  private static Named named(Map<String, String> texts, String zh, String en) {
    return new Named(text(texts, zh), text(texts, en));
  }

  private static String text(Map<String, String> texts, String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("definitions: no " + key);
    }
    return text;
  }

  private static @Nullable Integer year(String[] words, String word) {
    return List.of(words).contains(word) ? Integer.valueOf(after(words, word)) : null;
  }

  private static String after(String[] words, String word) {
    return words[List.of(words).indexOf(word) + 1];
  }

  private static Condition any(String text) {
    List<Condition> parts = new ArrayList<>();
    for (String part : text.split(" or ")) {
      parts.add(condition(part));
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.AnyOf(List.copyOf(parts));
  }

  private static Condition condition(String text) {
    String[] words = text.split(" ");
    return switch (words[0]) {
      case "legal_person" -> new Condition.LegalPerson();
      case "unrecorded" -> new Condition.Unrecorded(words[1]);
      case "age" -> new Condition.Age(Integer.parseInt(words[2]));
      case "founded_before" -> new Condition.FoundedBefore(Integer.parseInt(words[1]));
      case "growth" ->
          new Condition.Growth(
              words[1],
              Integer.parseInt(words[2]),
              Comparison.written(words[3]),
              new BigDecimal(words[4]));
      case "share" ->
          new Condition.Share(
              words[1],
              words[2],
              Comparison.written(words[3]),
              new BigDecimal(words[4]),
              words.length > 6 ? words[6] : null);
      default -> level(words);
    };
  }

  private static Condition level(String[] words) {
    boolean before = words.length == 4;
    return new Condition.Level(
        words[0],
        before ? Integer.parseInt(words[1]) : 0,
        Comparison.written(words[words.length - 2]),
        new BigDecimal(words[words.length - 1]).movePointRight(HUNDREDTHS).longValueExact());
  }
}

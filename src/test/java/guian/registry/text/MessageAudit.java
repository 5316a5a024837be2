package guian.registry.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is wrong with the messages of the two languages, and with their use. A literal that
 * starts with the name of a message file and a dot is taken for a key, one that ends in a dot for
 * the beginning of keys; refusals have their text under {@code refused.}.
 */
final class MessageAudit {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[A-Za-z0-9_-]+)+\\.?");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(fxml|css|ttf|png|svg|pdf|xlsx|docx|csv|json|txt|db|properties)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private final Map<String, String> chinese;
  private final Map<String, String> english;
  private final NavigableSet<String> all = new TreeSet<>();

  MessageAudit(Map<String, String> chinese, Map<String, String> english) {
    this.chinese = new TreeMap<>(chinese);
    this.english = new TreeMap<>(english);
    all.addAll(chinese.keySet());
    all.addAll(english.keySet());
  }

  /** Keys of one language only, other placeholders, texts that would not format. */
  List<String> differences() {
    return keys().flatMap(this::difference).toList();
  }

  /** Keys that nothing uses. */
  List<String> unused(Set<String> literals) {
    return keys().filter(key -> !isUsed(key, literals)).map(key -> key + " is unused").toList();
  }

  /** Uses of keys that do not exist. */
  List<String> missing(Set<String> literals, Set<String> refusals) {
    Set<String> features =
        keys()
            .flatMap(key -> Stream.of(key, key.replaceFirst("^refused\\.", "")))
            .map(MessageAudit::feature)
            .collect(Collectors.toSet());
    Stream<String> keys =
        literals.stream()
            .filter(literal -> KEY.matcher(literal).matches())
            .filter(literal -> features.contains(feature(literal)))
            .filter(literal -> !FILE_NAME.matcher(literal).matches())
            .filter(literal -> !exists(literal));
    Stream<String> codes =
        refusals.stream().map(code -> "refused." + code).filter(key -> !exists(key));
    return Stream.concat(keys, codes).sorted().distinct().map(key -> key + " is missing").toList();
  }

  private boolean exists(String key) {
    String beginning = key.endsWith(".") ? key : key + ".";
    String longer = all.ceiling(beginning);
    return chinese.containsKey(key)
        || chinese.containsKey("refused." + key)
        || (longer != null && longer.startsWith(beginning));
  }

  private static boolean isUsed(String key, Set<String> literals) {
    if (literals.contains(key)) {
      return true;
    }
    if (key.startsWith("refused.") && literals.contains(key.substring("refused.".length()))) {
      return true;
    }
    return KEY.matcher(key).matches()
        && Stream.iterate(key.indexOf('.'), at -> at > 0, at -> key.indexOf('.', at + 1))
            .anyMatch(at -> isComposed(key, at, literals));
  }

  // Either the beginning up to a dot is a literal ("firms.status."), or both parts around it are.
  private static boolean isComposed(String key, int dot, Set<String> literals) {
    boolean beginning = literals.contains(key.substring(0, dot + 1)) && !key.startsWith("refused.");
    return beginning
        || literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot));
  }

  private Stream<String> difference(String key) {
    String zh = chinese.get(key);
    String en = english.get(key);
    if (zh == null || en == null) {
      return Stream.of(key + " has no " + (zh == null ? "Chinese" : "English"));
    }
    if (!placeholders(zh).equals(placeholders(en))) {
      return Stream.of(key + " has other placeholders");
    }
    return Stream.of(zh, en).flatMap(text -> malformed(key, text)).limit(1);
  }

  private static Stream<String> malformed(String key, String text) {
    if (text.isBlank() || text.replace("''", "").contains("'")) {
      return Stream.of(key + " is blank or has a single apostrophe");
    }
    try {
      new MessageFormat(text);
      return Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.of(key + " is no message format");
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> keys() {
    return all.stream();
  }

  private static String feature(String key) {
    return key.replaceFirst("\\..*", "");
  }
}

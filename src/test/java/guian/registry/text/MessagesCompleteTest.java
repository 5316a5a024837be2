package guian.registry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guian.registry.architecture.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and say what the program asks for and nothing else. */
class MessagesCompleteTest {
  private static final Path TEXTS = Path.of("src/main/resources/guian/registry/text");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
  private static final Pattern LINE = Pattern.compile("\\s*([^#!\\s=:]+)\\s*[=:]\\s*(.*)");

  private static List<Source> sources;
  private static MessageAudit audit;

  @BeforeAll
  static void read() throws IOException {
    sources = Source.under(Path.of("src/main/java"));
    audit = new MessageAudit(texts(Language.ZH), texts(Language.EN));
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(List.of(), audit.differences());
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    assertEquals(List.of(), audit.unused(literals()));
  }

  @Test
  void everyUsedKeyExists() throws IOException {
    Set<String> refusals =
        sources.stream().flatMap(s -> s.refusals().stream()).collect(Collectors.toSet());
    assertEquals(List.of(), audit.missing(literals(), refusals));
  }

  @Test
  void everyKeyStandsOnceInTheFileOfItsFirstWord() throws IOException {
    List<String> misplaced = new ArrayList<>();
    for (Path file : Source.files(TEXTS, ".properties")) {
      String feature = file.getFileName().toString().replaceAll("messages-(.*)_.*", "$1");
      Set<String> seen = new HashSet<>();
      for (String key : keys(file)) {
        if (!key.startsWith(feature + ".") || !seen.add(key)) {
          misplaced.add(file.getFileName() + ": " + key);
        }
      }
    }
    assertEquals(List.of(), misplaced);
  }

  @Test
  void differencesAreSeen() {
    Map<String, String> zh = Map.of("a.one", "一", "a.two", "二 {0}", "a.four", "{", "a.five", "五");
    Map<String, String> en = Map.of("a.one", "o", "a.two", "two", "a.three", "3", "a.four", "{");
    assertEquals(
        List.of(
            "a.five has no English",
            "a.four is no message format",
            "a.three has no Chinese",
            "a.two has other placeholders"),
        new MessageAudit(zh, en).differences());
    Map<String, String> quoted = Map.of("a.one", "firm's");
    assertEquals(
        List.of("a.one is blank or has a single apostrophe"),
        new MessageAudit(quoted, quoted).differences());
  }

  @Test
  void unusedAndMissingKeysAreSeen() {
    Map<String, String> texts =
        Map.of("a.one", "1", "a.kind.x", "x", "a.two.hint", "h", "a.old", "o", "refused.r.b", "r");
    MessageAudit audit = new MessageAudit(texts, texts);
    Set<String> literals =
        Set.of("a.one", "a.kind.", "a.two", ".hint", "r.b", "r.d", "a.new", "a.b.css");
    assertEquals(List.of("a.old is unused"), audit.unused(literals));
    assertEquals(
        List.of("a.new is missing", "r.d is missing", "refused.r.c is missing"),
        audit.missing(literals, Set.of("r.b", "r.c")));
  }

  private static Map<String, String> texts(Language language) throws IOException {
    Messages messages = new Messages(language);
    Map<String, String> texts = new HashMap<>();
    for (Path file : Source.files(TEXTS, "_" + language.code() + ".properties")) {
      for (String key : keys(file)) {
        texts.put(key, messages.pattern(key));
      }
    }
    return texts;
  }

  private static List<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(LINE::matcher)
        .filter(line -> line.matches())
        .map(line -> line.group(1))
        .toList();
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new HashSet<>();
    sources.forEach(source -> literals.addAll(source.literals()));
    for (Path fxml : Source.files(Path.of("src/main/resources"), ".fxml")) {
      FXML_KEY
          .matcher(Files.readString(fxml))
          .results()
          .forEach(found -> literals.add(found.group(1)));
    }
    return literals;
  }
}

package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.model.Coded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words that stand above columns, and what each means. */
public final class Vocabulary {
  private final Map<String, Subject> words;
  private final List<String> longestFirst;

  private Vocabulary(Map<String, Subject> words) {
    this.words = words;
    this.longestFirst =
        words.keySet().stream()
            .filter(word -> word.matches("\\p{IsHan}{2,}.*"))
            .filter(word -> Objects.requireNonNull(words.get(word)).isIndicator())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .toList();
  }

  /** Reads the vocabulary that comes with the program. */
  public static Vocabulary load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt")),
                StandardCharsets.UTF_8))) {
      Map<String, Subject> words = new HashMap<>();
      in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> addLine(words, line));
      return new Vocabulary(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addLine(Map<String, Subject> words, String line) {
    int equals = line.indexOf('=');
    List<String> head = List.of(line.substring(0, equals).strip().split(" "));
    Subject subject = new Subject(Coded.of(Subject.Kind.class, head.get(0)), head.get(1));
    for (String word : line.substring(equals + 1).split(",")) {
      Subject other = words.put(Plain.word(word), subject);
      if (other != null) {
        throw new IllegalStateException("two meanings of " + word);
      }
    }
  }

  /** What a word means; empty when the vocabulary does not have it. */
  public Optional<Subject> find(String word) {
    return Optional.ofNullable(words.get(Plain.word(word)));
  }

  /**
   * The indicators that a running text names, such as a title, each by its word there; a word
   * inside a longer one does not count.
   */
  Map<Subject, String> indicatorsIn(String text) {
    String left = Plain.word(text);
    Map<Subject, String> found = new HashMap<>();
    for (String word : longestFirst) {
      if (left.contains(word)) {
        found.putIfAbsent(Objects.requireNonNull(words.get(word)), word);
        left = left.replace(word, ";");
      }
    }
    return found;
  }
}

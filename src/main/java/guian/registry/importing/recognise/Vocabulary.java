package guian.registry.importing.recognise;

import guian.registry.importing.value.Plain;
import guian.registry.model.Coded;
import guian.registry.model.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand above columns, and what each means. */
public final class Vocabulary {
  private final Map<String, Subject> words;
  private static final int MOST_ENGLISH = 4;

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
    Line read = Line.of(line).orElseThrow();
    for (String word : read.words()) {
      Subject other = words.put(word, read.subject());
      if (other != null) {
        throw new IllegalStateException("two meanings of " + word);
      }
    }
  }

  /**
   * This vocabulary and the words of a file of the same form, which go before: a word that has a
   * meaning here gets the file's. No file, no words.
   *
   * @throws RefusedException {@code import.vocabulary} with the file and the number of the first
   *     line that is no line of a vocabulary, or that names no meaning of this one
   */
  public Vocabulary with(Path file) {
    if (!Files.exists(file)) {
      return this;
    }
    Map<String, Subject> more = new HashMap<>(words);
    Set<Subject> meanings = Set.copyOf(words.values());
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\ufeff", "").replace('，', ',').replace('＝', '=');
      if (!line.isBlank() && !line.startsWith("#")) {
        Optional<Line> read = Line.of(line).filter(l -> meanings.contains(l.subject()));
        if (read.isEmpty()) {
          throw new RefusedException("import.vocabulary", file.toString(), Integer.toString(i + 1));
        }
        read.get().words().forEach(word -> more.put(word, read.get().subject()));
      }
    }
    return new Vocabulary(more);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new RefusedException("import.vocabulary", file.toString(), "1");
    }
  }

  /** One line: kind id = word, word. */
  private record Line(Subject subject, List<String> words) {
    static Optional<Line> of(String line) {
      int equals = line.indexOf('=');
      List<String> head = List.of(line.substring(0, Math.max(0, equals)).strip().split("\\s+"));
      if (head.size() != 2) {
        return Optional.empty();
      }
      List<String> words =
          Arrays.stream(line.substring(equals + 1).split(","))
              .map(Plain::word)
              .filter(word -> !word.isEmpty())
              .toList();
      return Coded.find(Subject.Kind.class, head.get(0))
          .map(kind -> new Line(new Subject(kind, head.get(1)), words));
    }
  }

  /** The facts of a firm that a column can give. */
  public Set<String> fields() {
    return words.values().stream()
        .filter(subject -> subject.kind() == Subject.Kind.FIELD)
        .map(Subject::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a word means; empty when the vocabulary has neither it nor what it is put together from.
   */
  public Optional<Subject> find(String word) {
    String plain = Plain.word(word);
    return Optional.ofNullable(words.get(plain)).or(() -> GrantWords.find(plain));
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
    english(text, found);
    return found;
  }

  // Net profit is looked for before profit.
  private void english(String text, Map<Subject, String> found) {
    List<String> parts = List.of(Plain.narrow(text).toLowerCase(Locale.ROOT).split("[^a-z0-9&-]+"));
    for (int i = 0; i < parts.size(); i++) {
      for (int many = Math.min(MOST_ENGLISH, parts.size() - i); many > 0; many--) {
        String word = String.join("", parts.subList(i, i + many));
        Subject subject = words.get(word);
        if (subject != null && subject.isIndicator()) {
          found.putIfAbsent(subject, String.join(" ", parts.subList(i, i + many)));
          i += many - 1;
          break;
        }
      }
    }
  }
}

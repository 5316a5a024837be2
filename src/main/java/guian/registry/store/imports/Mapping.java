package guian.registry.store.imports;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person answered about the columns of a file, for the next file of its shape.
 *
 * @param shape what files with the same headers have in common
 * @param answers by question id; neither holds a line break
 */
public record Mapping(String shape, Map<String, String> answers) {
  /** No answers about a file of a shape. */
  public static Mapping none(String shape) {
    return new Mapping(shape, Map.of());
  }

  static Mapping read(String shape, String lines) {
    return new Mapping(
        shape,
        lines
            .lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1])));
  }

  /** The answers as they are kept; empty when there are none. */
  Optional<String> lines() {
    String lines =
        new TreeMap<>(answers)
            .entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining("\n"));
    return Optional.of(lines).filter(text -> !text.isEmpty());
  }
}

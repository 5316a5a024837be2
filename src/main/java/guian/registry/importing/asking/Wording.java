package guian.registry.importing.asking;

import java.util.List;

/**
 * A sentence that {@code messages} makes: {@code import.<kind>.<code>} with its arguments, which
 * are texts as the file or the registry has them.
 */
public record Wording(String key, List<String> arguments) {
  /** A sentence with its arguments in order. */
  public static Wording of(String key, String... arguments) {
    return new Wording(key, List.of(arguments));
  }
}

package guian.registry.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes of registered types (企业(机构)类型代码) with four digits, and what each is called. The three
 * digits of the statistics are not here: 310 is a Sino-foreign joint venture by the classification
 * of 2011 and any limited company with foreign capital by that of 2023.
 */
public final class RegisteredTypes {
  private static final Pattern CODE = Pattern.compile("[1-9]\\d{2,3}");

  private final Map<String, String> names;

  private RegisteredTypes(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** Reads the list that comes with the program. */
  public static RegisteredTypes load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RegisteredTypes.class.getResourceAsStream("registered-types.csv")),
                StandardCharsets.UTF_8))) {
      Map<String, String> names = new HashMap<>();
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split(",", 2)))
          .forEach(fields -> names.put(fields.get(0), fields.get(1)));
      return new RegisteredTypes(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the type with a code; empty when the list does not have the code. */
  public Optional<String> named(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** Whether a text is a code of a registered type, of the register or of the statistics. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}

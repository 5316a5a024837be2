package guian.registry.radar;

import guian.registry.model.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The definitions that come with the program, in their order. */
public record Definitions(List<Definition> all) {
  /** Reads the file that comes with the program. */
  public static Definitions load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Definitions.class.getResourceAsStream("definitions.txt")),
                StandardCharsets.UTF_8))) {
      return new Definitions(DefinitionFile.read(in.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The definition with an id.
   *
   * @throws RefusedException {@code radar.definition} when there is none, with those there are
   */
  public Definition get(String id) {
    return all.stream()
        .filter(definition -> definition.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                "radar.definition",
                id,
                all.stream().map(Definition::id).collect(Collectors.joining(" "))));
  }
}

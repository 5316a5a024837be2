package guian.registry.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fuzz targets over the inputs that are kept: those from which fuzzing starts, and those that
 * it once found something with. {@code mvn -Pfuzz} goes on from them.
 */
class FuzzInputsTest {
  private static final Path INPUTS = Path.of("src/test/resources/guian/registry/fuzz");
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "Xlsx", XlsxFuzz::fuzzerTestOneInput,
          "Xls", XlsFuzz::fuzzerTestOneInput,
          "Ods", OdsFuzz::fuzzerTestOneInput,
          "Html", HtmlFuzz::fuzzerTestOneInput,
          "Xml2003", Xml2003Fuzz::fuzzerTestOneInput,
          "Csv", CsvFuzz::fuzzerTestOneInput);

  @ParameterizedTest
  @ValueSource(strings = {"Xlsx", "Xls", "Ods", "Html", "Xml2003", "Csv"})
  void everyKeptInputIsReadOrRefused(String reader) throws IOException {
    List<Path> inputs;
    try (var files = Files.list(INPUTS.resolve(reader))) {
      inputs = files.sorted().toList();
    }
    assertTrue(inputs.size() > 1);
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      for (int length = bytes.length; length > 0; length -= 1 + bytes.length / 20) {
        TARGETS.get(reader).accept(Arrays.copyOf(bytes, length));
      }
    }
  }
}

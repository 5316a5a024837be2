package guian.registry.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real and hostile files of many origins: each is read to the cells that its manifest lists, or is
 * refused, within 512 MB of memory and without the network. Where what is read differs from the
 * manifest, {@code corpus.csv} says what and why. The figures go to {@code target/corpus.txt}.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Pattern MORE_SHEETS = Pattern.compile("(.*; )…(\\d+) sheets");
  // Nothing here takes minutes unless it hangs.
  private static final int MINUTES = 5;

  @TempDir Path folder;

  private Map<String, String> outcomes(List<String> files) throws Exception {
    Path list = Files.write(folder.resolve("files.txt"), files);
    Path answers = folder.resolve("answers.txt");
    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CorpusReading.class.getName(),
                list.toString(),
                CORPUS.toString())
            .redirectOutput(answers.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertTrue(reading.waitFor(MINUTES, TimeUnit.MINUTES), "a file is read without end");
    } finally {
      reading.destroyForcibly();
    }
    Files.copy(answers, Path.of("target/corpus.txt"), StandardCopyOption.REPLACE_EXISTING);
    Map<String, String> outcomes = new TreeMap<>();
    for (String line : Files.readAllLines(answers)) {
      String[] parts = line.split("\t", 3);
      outcomes.put(parts[0], parts[2]);
    }
    assertEquals(0, reading.exitValue());
    return outcomes;
  }

  private static List<NamedCsvRecord> csv(Path file) throws IOException {
    try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
      return records.stream().toList();
    }
  }

  private static Map<String, String> differences() throws IOException {
    Map<String, String> differences = new LinkedHashMap<>();
    Path file = Path.of("src/test/resources/guian/registry/importing/formats/corpus.csv");
    for (NamedCsvRecord record : csv(file)) {
      differences.put(record.getField("file"), record.getField("outcome"));
    }
    return differences;
  }

  @Test
  void everyFileIsReadToItsCellsOrRefused() throws Exception {
    assumeTrue(Files.exists(CORPUS), "no corpus beside the project");
    List<NamedCsvRecord> manifest = csv(CORPUS.resolve("MANIFEST.csv"));
    Map<String, String> differences = differences();
    Map<String, String> outcomes =
        outcomes(manifest.stream().map(CorpusTest::withPassword).toList());
    List<String> wrong = new ArrayList<>();
    for (NamedCsvRecord record : manifest) {
      String file = record.getField("file");
      String outcome = outcomes.getOrDefault(file, "nothing");
      String different = differences.get(file);
      boolean right = different == null ? asListed(record, outcome) : different.equals(outcome);
      if (!right) {
        wrong.add(file + " | " + listed(record) + " | " + outcome);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(manifest.size(), outcomes.size());
  }

  @Test
  void everyHostileFileHasItsKnownOutcome() throws Exception {
    assumeTrue(Files.exists(CORPUS), "no corpus beside the project");
    Map<String, String> expected = new TreeMap<>();
    differences()
        .forEach((file, outcome) -> {
          if (file.startsWith("hostile/")) {
            expected.put(file, outcome);
          }
        });
    try (var files = Files.list(CORPUS.resolve("hostile"))) {
      assertEquals(expected, outcomes(files.map(f -> "hostile/" + f.getFileName()).toList()));
    }
  }

  private static String withPassword(NamedCsvRecord record) {
    String password = record.getField("verified password").replaceFirst(" \\(.*", "");
    return record.getField("file") + (password.isEmpty() ? "" : "\t" + password);
  }

  private static String listed(NamedCsvRecord record) {
    return record.getField(10);
  }

  private static boolean asListed(NamedCsvRecord record, String outcome) {
    String expected = record.getField("expected outcome");
    String format = record.getField("real format");
    if (format.matches("xlsb|slk|zip")) {
      return outcome.matches("refused file\\.(not_workbook|damaged|csv_quote)");
    }
    if (expected.startsWith("refuse: encrypted")) {
      return record.getField("verified password").isEmpty()
          ? outcome.equals("refused file.password_needed")
          : outcome.startsWith("read ");
    }
    if (expected.startsWith("refuse cleanly")) {
      return outcome.startsWith("refused ") || outcome.equals("read " + plain(listed(record)));
    }
    return outcome.startsWith("read ") && isSame(record, outcome.substring("read ".length()));
  }

  private static String plain(String listed) {
    return listed.replaceFirst("^LibreOffice: ", "").replace("veryHidden", "hidden");
  }

  // Merged ranges are listed for xlsx alone, hidden sheets not where LibreOffice read the file.
  private static boolean isSame(NamedCsvRecord record, String read) {
    String listed = plain(listed(record));
    String found = read;
    if (!record.getField("real format").equals("xlsx") || listed(record).startsWith("Libre")) {
      found = found.replaceAll(", \\d+ merges", "");
    }
    if (listed(record).startsWith("LibreOffice")) {
      found = found.replace(", hidden", "");
    }
    Matcher more = MORE_SHEETS.matcher(listed);
    return more.matches()
        ? found.startsWith(more.group(1))
            && found.split("; ").length == Integer.parseInt(more.group(2))
        : found.equals(listed);
  }
}

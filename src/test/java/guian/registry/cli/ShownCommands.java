package guian.registry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The commands that a document shows, to be run in a folder. */
final class ShownCommands {
  private static final String START = "target/guian/bin/guian ";

  private ShownCommands() {}

  static List<String> in(Path document) throws IOException {
    return Files.readAllLines(document).stream()
        .filter(line -> line.startsWith(START))
        .map(line -> line.substring(START.length()).replaceFirst("#.*", "").strip())
        .toList();
  }

  static CliRun run(String command, Path folder) {
    return CliRun.of(
        Arrays.stream(command.split(" +"))
            .map(word ->
                word.matches(".*\\.(db|xlsx|pdf|docx)") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new));
  }
}

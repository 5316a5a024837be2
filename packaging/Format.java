import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * google-java-format on the build's own JDK: {@code check DIR...} names the files that are not
 * formatted and exits 1, {@code apply DIR...} formats them.
 */
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      sources.addAll(sources(Path.of(folder)));
    }
    report(apply, sources.parallelStream().filter(source -> !isFormatted(source, apply)).toList());
  }

  private static boolean isFormatted(Path source, boolean apply) {
    try {
      String before = Files.readString(source);
      String after = new Formatter().formatSourceAndFixImports(before);
      if (apply && !before.equals(after)) {
        Files.writeString(source, after);
      }
      return before.equals(after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new IllegalStateException(source + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> sources(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void report(boolean applied, List<Path> unformatted) {
    unformatted.forEach(
        source -> System.err.println((applied ? "formatted " : "not formatted: ") + source));
    if (!applied && !unformatted.isEmpty()) {
      System.err.println("Format them with: mvn -q -Pformat");
      System.exit(1);
    }
  }
}

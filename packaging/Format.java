import com.google.googlejavaformat.java.Formatter;
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
    List<Path> unformatted = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      for (Path source : sources(Path.of(folder))) {
        String before = Files.readString(source);
        String after = new Formatter().formatSourceAndFixImports(before);
        if (!before.equals(after)) {
          unformatted.add(source);
          if (apply) {
            Files.writeString(source, after);
          }
        }
      }
    }
    report(apply, unformatted);
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

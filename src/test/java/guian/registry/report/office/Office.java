package guian.registry.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where the machine has it: it opens what the program wrote. */
final class Office {
  private Office() {}

  static boolean isThere() {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /** Converts a file to another kind, and returns the new file beside it. */
  static Path convert(Path file, String ending, Path folder) throws IOException {
    Path log = folder.resolve("office.log");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                folder.resolve("converted").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertTrue(office.waitFor(3, TimeUnit.MINUTES), "LibreOffice does not end");
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    assertEquals(0, office.exitValue(), Files.readString(log));
    String name = file.getFileName().toString();
    String kind =
        ending.substring(0, ending.indexOf(':') < 0 ? ending.length() : ending.indexOf(':'));
    Path made =
        folder.resolve("converted").resolve(name.substring(0, name.indexOf('.')) + "." + kind);
    assertTrue(Files.isRegularFile(made), Files.readString(log));
    return made;
  }
}

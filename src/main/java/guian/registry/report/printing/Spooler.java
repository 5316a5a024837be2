package guian.registry.report.printing;

import guian.registry.model.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The print spooler of Linux and macOS (CUPS), by its commands {@code lp} and {@code lpstat}. It
 * takes a PDF as it is: text stays text, and nothing is drawn here.
 */
public final class Spooler {
  private static final String DEFAULT = "destination: ";
  private static final int SECONDS = 60;

  private final Path lp;
  private final Path lpstat;

  /** The printers there are, and the one that is used when nothing else is said. */
  public record Printers(List<String> names, Optional<String> preferred) {}

  private Spooler(Path lp, Path lpstat) {
    this.lp = lp;
    this.lpstat = lpstat;
  }

  /** The spooler whose commands are in one of these folders; empty when there is none. */
  public static Optional<Spooler> in(List<Path> folders) {
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("lp")))
        .filter(folder -> Files.isExecutable(folder.resolve("lpstat")))
        .map(folder -> new Spooler(folder.resolve("lp"), folder.resolve("lpstat")))
        .findFirst();
  }

  /** The spooler of this machine. */
  public static Optional<Spooler> here() {
    String path = System.getenv().getOrDefault("PATH", "");
    return in(
        Stream.of(path.split(java.io.File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList());
  }

  /** What can be printed on; nothing when no spooler answers. */
  public Printers printers() {
    Answer names = ask(List.of(lpstat.toString(), "-e"), InputStream.nullInputStream());
    if (names.status() != 0) {
      return new Printers(List.of(), Optional.empty());
    }
    String preferred = ask(List.of(lpstat.toString(), "-d"), InputStream.nullInputStream()).text();
    int at = preferred.indexOf(DEFAULT);
    return new Printers(
        names.text().lines().filter(name -> !name.isBlank()).toList(),
        at < 0
            ? Optional.empty()
            : Optional.of(preferred.substring(at + DEFAULT.length()).strip()));
  }

  /**
   * Hands a PDF over; the spooler prints it by itself from then on.
   *
   * @throws RefusedException {@code report.print.refused} with what the spooler says
   */
  public void print(PrintOrder order, InputStream pdf) {
    List<String> command = new ArrayList<>(List.of(lp.toString(), "-d", order.printer()));
    command.addAll(List.of("-t", order.title(), "-n", Integer.toString(order.copies())));
    command.addAll(List.of("-P", order.pages().toString()));
    command.addAll(List.of("-o", "sides=" + order.sides().keyword(), "-o", "media=A4"));
    command.addAll(List.of("-o", "collate=true", "-o", "print-scaling=none", "-"));
    Answer answer = ask(command, pdf);
    if (answer.status() != 0) {
      throw new RefusedException(
          "report.print.refused", order.printer(), answer.text().strip().replaceAll("\\R", " "));
    }
  }

  private record Answer(int status, String text) {}

  // Its words are wanted in one language, to be read; names in them may be of any.
  private static Answer ask(List<String> command, InputStream input) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      try (OutputStream out = process.getOutputStream();
          input) {
        input.transferTo(out);
      } catch (IOException e) {
        // It ended before it read all: its answer says why.
      }
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroy();
        return new Answer(-1, text);
      }
      return new Answer(process.exitValue(), text);
    } catch (IOException e) {
      return new Answer(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(-1, String.valueOf(e.getMessage()));
    }
  }
}

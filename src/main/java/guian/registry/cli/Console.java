package guian.registry.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Where answers ({@code out}) and messages ({@code err}) go, and where a secret comes from.
 *
 * @param readerLeft whether whoever read the answer has closed it, as {@code head} does when it has
 *     seen enough
 * @param line reads a line of the standard input, without its end; empty when there is none
 */
record Console(
    PrintWriter out, PrintWriter err, BooleanSupplier readerLeft, Supplier<String> line) {
  Console(PrintWriter out, PrintWriter err) {
    this(out, err, () -> false, () -> "");
  }

  /**
   * The process's own streams: answers in UTF-8 whatever the locale, messages as the terminal
   * reads.
   */
  static Console ofProcess() {
    Answers answers = new Answers();
    return new Console(
        new PrintWriter(new OutputStreamWriter(answers, StandardCharsets.UTF_8), true),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), terminal("stderr.encoding")),
            true),
        () -> answers.readerLeft,
        Console::typedLine);
  }

  private static String typedLine() {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, terminal("stdin.encoding")));
    try {
      String line = in.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The standard output, which remembers that its reader has closed it. */
  private static final class Answers extends FileOutputStream {
    private boolean readerLeft;

    Answers() {
      super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        super.write(bytes, from, length);
      } catch (IOException e) {
        readerLeft = "Broken pipe".equals(e.getMessage()); // the only sign of it that Java gives
        throw e;
      }
    }
  }

  // Without a locale Java falls back to ASCII, which would turn every Chinese character into "?".
  private static Charset terminal(String property) {
    Charset named = Charset.forName(System.getProperty(property, "UTF-8"));
    return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
  }
}

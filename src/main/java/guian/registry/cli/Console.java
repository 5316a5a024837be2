package guian.registry.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Where answers ({@code out}) and messages ({@code err}) go.
 *
 * @param readerLeft whether whoever read the answer has closed it, as {@code head} does when it has
 *     seen enough
 */
record Console(PrintWriter out, PrintWriter err, BooleanSupplier readerLeft) {
  Console(PrintWriter out, PrintWriter err) {
    this(out, err, () -> false);
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
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), terminal()), true),
        () -> answers.readerLeft);
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
  private static Charset terminal() {
    Charset named = Charset.forName(System.getProperty("stderr.encoding", "UTF-8"));
    return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
  }
}

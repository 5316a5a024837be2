package guian.registry.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where answers ({@code out}) and messages ({@code err}) go. */
record Console(PrintWriter out, PrintWriter err) {
  /**
   * The process's own streams: answers in UTF-8 whatever the locale, messages as the terminal
   * reads.
   */
  static Console ofProcess() {
    return new Console(
        writer(FileDescriptor.out, StandardCharsets.UTF_8), writer(FileDescriptor.err, terminal()));
  }

  // Without a locale Java falls back to ASCII, which would turn every Chinese character into "?".
  private static Charset terminal() {
    Charset named = Charset.forName(System.getProperty("stderr.encoding", "UTF-8"));
    return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
  }

  private static PrintWriter writer(FileDescriptor stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
  }
}

package guian.registry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line inside the test: its exit status and what it wrote. */
record CliRun(int status, String out, String err) {
  static CliRun of(String... args) {
    return typing("", args);
  }

  /** A run with a line on its standard input. */
  static CliRun typing(String line, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out, true), new PrintWriter(err, true), () -> false, () -> line);
    int status = Cli.run(console, args);
    return new CliRun(status, out.toString(), err.toString());
  }

  /** The lines written as messages. */
  long messages() {
    return err.lines().count();
  }
}

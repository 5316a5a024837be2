package guian.registry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line inside the test: its exit status and what it wrote. */
record CliRun(int status, String out, String err) {
  static CliRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Cli.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true)), args);
    return new CliRun(status, out.toString(), err.toString());
  }

  /** The lines written as messages. */
  long messages() {
    return err.lines().count();
  }
}

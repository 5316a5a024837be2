package guian.registry.cli;

import guian.registry.text.Messages;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The command line: reads the arguments, runs one command, answers with its exit status. */
public final class Cli {
  /** Exit statuses. */
  public static final int DONE = 0;

  public static final int REFUSED = 1;
  public static final int WRONG_USE = 2;
  public static final int FAILURE = 3;

  private Cli() {}

  /** Runs the command that {@code args} name and returns the exit status. */
  public static int run(String[] args) {
    Guian root = new Guian();
    CommandLine line = new CommandLine(root);
    line.setParameterExceptionHandler((problem, given) -> wrongUse(problem.getCommandLine(), root));
    return line.execute(args);
  }

  private static int wrongUse(CommandLine line, Guian root) {
    PrintWriter err = line.getErr();
    err.println(new Messages(root.language()).get("cli.usage"));
    err.flush();
    return WRONG_USE;
  }
}

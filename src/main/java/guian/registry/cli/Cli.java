package guian.registry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The command line: reads the arguments, runs one command, answers with its exit status. */
public final class Cli {
  /** Done. */
  public static final int DONE = 0;

  /** Refused, or some rows were rejected; it was said which. */
  public static final int REFUSED = 1;

  /** Wrong use. */
  public static final int WRONG_USE = 2;

  /** A failure of the program. */
  public static final int FAILURE = 3;

  private Cli() {}

  /** Runs the command that {@code args} name and returns the exit status. */
  public static int run(String[] args) {
    return run(Console.ofProcess(), args);
  }

  static int run(Console console, String... args) {
    int status = execute(console, args);
    if (console.out().checkError()) {
      if (console.readerLeft().getAsBoolean()) {
        return FAILURE; // whoever stopped reading need not be told
      }
      console.err().println(Mishaps.messages(args).get("cli.unwritten"));
      return FAILURE;
    }
    return status;
  }

  private static int execute(Console console, String... args) {
    try {
      return line(console, args).execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println(Mishaps.messages(args).get("cli.memory"));
      return FAILURE;
    }
  }

  /** The commands with their options, as {@code args} will find them. */
  static CommandLine line(Console console, String... args) {
    Guian root = new Guian(console);
    CommandLine line = new CommandLine(root);
    for (Callable<Integer> command : commands(root)) {
      line.addSubcommand(command);
    }
    Mishaps mishaps = new Mishaps(root, args);
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, Cli::path)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(mishaps::wrongUse)
        .setExecutionExceptionHandler(mishaps::failed);
    Help.describe(line, Mishaps.messages(args));
    return line;
  }

  // Java takes an empty name for the folder one is in.
  private static Path path(String name) {
    if (name.isBlank()) {
      throw new CommandLine.TypeConversionException("no name");
    }
    return Path.of(name);
  }

  /** Every command; one class each. */
  private static List<Callable<Integer>> commands(Guian root) {
    return List.of(
        new ImportCommand(root),
        new ImportsCommand(root),
        new UndoCommand(root),
        new ConflictsCommand(root),
        new FirmsCommand(root),
        new FirmCommand(root),
        new GrowthCommand(root),
        new RadarCommand(root),
        new ReportCommand(root),
        new TargetCommand(root),
        new BackupCommand(root),
        new RestoreCommand(root),
        new VerifyCommand(root),
        new DemoCommand(root));
  }
}

package guian.registry.cli;

import guian.registry.text.Language;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command with the options that every command takes. */
@Command(name = "guian", version = "guian 0.1.0", mixinStandardHelpOptions = true)
final class Guian implements Runnable {
  @Option(names = "--db", scope = ScopeType.INHERIT)
  private @Nullable Path db;

  @Option(names = "--lang", scope = ScopeType.INHERIT)
  private @Nullable Language language;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  private boolean json;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "");
  }

  /** The registry file asked for. */
  Optional<Path> db() {
    return Optional.ofNullable(db);
  }

  Language language() {
    return language == null ? Language.ofSystem() : language;
  }

  /** Whether the answer is one JSON object on standard output. */
  boolean json() {
    return json;
  }

  /** Whether a failure shows its stack trace. */
  boolean debug() {
    return debug;
  }
}

package guian.registry.cli;

import guian.registry.model.OfficialTime;
import guian.registry.model.RefusedException;
import guian.registry.store.Registry;
import guian.registry.store.UserFolders;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The root command: the options that every command takes, and what every command works with. */
@Command(
    name = "guian",
    version = "guian 0.1.0",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT)
final class Guian implements Runnable {
  @Option(names = "--db", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private @Nullable Path db;

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private @Nullable Language language;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  private boolean json;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  Guian(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "");
  }

  /** The user's sentences. */
  Messages messages() {
    return new Messages(language == null ? Language.ofSystem() : language);
  }

  /** Whether the answer is one JSON object on standard output. */
  boolean json() {
    return json;
  }

  /** Whether a failure shows its stack trace. */
  boolean debug() {
    return debug;
  }

  /** Writes an answer of text. */
  void print(String text) {
    console.out().println(text);
  }

  /** Writes the answer as one JSON object; the contract's version comes first. */
  void printJson(Map<String, ?> answer) {
    // As it comes: the plan of a large file would not fit as one text.
    JsonMapper.shared()
        .writer()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .writeValue(console.out(), answer);
    console.out().println();
  }

  /** Tells a person something that is no part of the answer. */
  void tell(String sentence) {
    console.err().println(sentence);
  }

  /** Reads one line of the standard input. */
  String line() {
    return console.line().get();
  }

  /**
   * Works on the registry asked for, which has to exist.
   *
   * @throws RefusedException {@code registry.missing}, or what opening refuses with
   */
  <T extends @Nullable Object> T onRegistry(Function<Registry, T> work) {
    if (!Files.exists(path())) {
      throw new RefusedException("registry.missing", path().toString());
    }
    return onNewRegistry(work);
  }

  /** Works on the registry asked for, made new when there is none. */
  <T extends @Nullable Object> T onNewRegistry(Function<Registry, T> work) {
    try (Registry registry = Registry.open(path(), OfficialTime.clock())) {
      return work.apply(registry);
    }
  }

  /**
   * Works on the registry asked for, made new when there is none; a new one stays only if something
   * was written into it.
   */
  <T extends @Nullable Object> T onRegistryFor(
      Function<Registry, T> work, BooleanSupplier written) {
    boolean made = !Files.exists(path());
    try {
      return onNewRegistry(work);
    } finally {
      if (made && !written.getAsBoolean()) {
        Scratch.removeRegistry(path());
      }
    }
  }

  /** Works on the registry asked for, or on an empty one that is gone afterwards. */
  <T extends @Nullable Object> T onRegistryOrEmpty(Function<Registry, T> work) {
    return Files.exists(path()) ? onNewRegistry(work) : Scratch.onRegistry(work);
  }

  /** Who works: the name of the system's user. */
  String user() {
    return System.getProperty("user.name", "");
  }

  /** The registry file asked for, whether or not it exists. */
  Path path() {
    return db == null ? UserFolders.ofSystem().registry() : db;
  }
}

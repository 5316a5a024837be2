package guian.registry.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this user's files lie: the XDG base directories on Linux, the roaming application data on
 * Windows, the library folders on macOS.
 */
public final class UserFolders {
  /** The file name of the user's registry. */
  public static final String REGISTRY = "台账.guian";

  private static final String PROGRAM = "guian";

  private final String system;
  private final Path home;
  private final Map<String, String> environment;

  /** Folders for a system's name, the account's home folder and the environment's variables. */
  public UserFolders(String system, Path home, Map<String, String> environment) {
    this.system = system;
    this.home = home(system, home, environment);
    this.environment = environment;
  }

  /** The folders of the user who runs the program. */
  public static UserFolders ofSystem() {
    return new UserFolders(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  // On Unix the variable goes before the account's home folder, as in a shell.
  private static Path home(String system, Path home, Map<String, String> environment) {
    @Nullable String named = environment.get("HOME");
    return system.startsWith("Windows") || named == null || !Path.of(named).isAbsolute()
        ? home
        : Path.of(named);
  }

  /** The registry that is used unless another file is named. */
  public Path registry() {
    return folder("XDG_DATA_HOME", ".local/share").resolve(REGISTRY);
  }

  /** What the program remembers for the user. */
  public Path preferences() {
    return folder("XDG_CONFIG_HOME", ".config").resolve("preferences.properties");
  }

  private Path folder(String variable, String usual) {
    if (system.startsWith("Windows")) {
      return named("APPDATA", "AppData/Roaming").resolve(PROGRAM);
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library/Application Support").resolve(PROGRAM);
    }
    return named(variable, usual).resolve(PROGRAM);
  }

  // The XDG rules: a relative path is to be ignored.
  private Path named(String variable, String usual) {
    @Nullable String value = environment.get(variable);
    return value == null || value.isEmpty() || !Path.of(value).isAbsolute()
        ? home.resolve(usual)
        : Path.of(value);
  }
}

package guian.registry;

import guian.registry.cli.Cli;
import guian.registry.text.Language;
import guian.registry.text.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between the window and the command line; loads no JavaFX class unless a window is wanted.
 */
public final class Launcher {
  /** What the name of a registry file ends with, as {@code UserFolders} gives it. */
  private static final String REGISTRY = ".guian";

  private static final int REFUSED = 1;

  private Launcher() {}

  /** No argument, or a registry file alone, opens the window; anything else is a command. */
  public static void main(String[] args) {
    boolean file = args.length == 1 && args[0].endsWith(REGISTRY);
    if (args.length > 0 && !file) {
      System.exit(Cli.run(args));
    }
    if (!hasDisplay()) {
      System.err.println(new Messages(Language.ofSystem()).get("launcher.display.none"));
      System.exit(REFUSED);
    }
    App.open(args);
  }

  // Asked before the toolkit starts: without a display it ends in a stack trace.
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || isSet(System.getenv("DISPLAY"))
        || isSet(System.getenv("WAYLAND_DISPLAY"))
        || "Headless".equals(System.getProperty("glass.platform"));
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isEmpty();
  }
}

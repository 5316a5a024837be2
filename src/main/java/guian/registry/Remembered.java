package guian.registry;

import guian.registry.model.Coded;
import guian.registry.text.Language;
import guian.registry.ui.common.Theme;
import guian.registry.ui.port.Preferences;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What the window was like when it was last open: its language, its look, its registry. */
final class Remembered {
  private static final String REGISTRY = "registry";
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";

  private final Preferences preferences;

  Remembered(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The language chosen, else the system's. */
  Language language() {
    return preferences
        .get(LANGUAGE)
        .flatMap(
            code -> Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst())
        .orElseGet(Language::ofSystem);
  }

  void set(Language language) {
    preferences.set(LANGUAGE, language.code());
  }

  /** The look chosen, else the light one. */
  Theme theme() {
    return preferences
        .get(THEME)
        .flatMap(code -> Coded.find(Theme.class, code))
        .orElse(Theme.LIGHT);
  }

  void set(Theme theme) {
    preferences.set(THEME, theme.code());
  }

  /** The registry that was open last. */
  Optional<Path> registry() {
    return preferences.get(REGISTRY).map(Path::of);
  }

  void set(Path registry) {
    preferences.set(REGISTRY, registry.toString());
  }
}

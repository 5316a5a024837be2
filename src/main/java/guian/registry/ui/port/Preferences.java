package guian.registry.ui.port;

import java.util.Optional;

/**
 * What the program remembers for this user, not in the registry: window, columns, theme, language.
 */
public interface Preferences {
  /** The remembered text. */
  Optional<String> get(String key);

  /** Remembers a text. */
  void set(String key, String value);

  /** Forgets a text. */
  void remove(String key);
}

package guian.registry.ui.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers in memory. */
public final class KeptPreferences implements Preferences {
  private final Map<String, String> values = new HashMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void set(String key, String value) {
    values.put(key, value);
  }

  @Override
  public void remove(String key) {
    values.remove(key);
  }
}

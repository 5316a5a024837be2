package guian.registry.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object being put together, its keys in order; null is a value. */
final class Json {
  private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

  Json put(String key, @Nullable Object value) {
    entries.put(key, value);
    return this;
  }

  Map<String, @Nullable Object> map() {
    return entries;
  }
}

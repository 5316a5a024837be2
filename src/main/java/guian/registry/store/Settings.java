package guian.registry.store;

import static guian.registry.store.db.Tables.SETTING;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registry's settings: text values under keys such as {@code zone.name}. */
public final class Settings {
  private final Registry registry;

  public Settings(Registry registry) {
    this.registry = registry;
  }

  /** The value under a key. */
  public Optional<String> get(String key) {
    return registry.read(db ->
        db.select(SETTING.VALUE)
            .from(SETTING)
            .where(SETTING.KEY.eq(key))
            .fetchOptional(SETTING.VALUE));
  }

  /** Sets the value under a key; null removes it. */
  public void set(Author author, String key, @Nullable String value) {
    registry.write(
        author,
        step -> {
          step.set(SETTING.KEY, key, SETTING.VALUE, value);
          return key;
        });
  }
}

package guian.registry.store.data;

import static guian.registry.store.db.Tables.SETTING;

import guian.registry.model.RefusedException;
import guian.registry.store.Author;
import guian.registry.store.Registry;
import guian.registry.store.Settings;
import guian.registry.store.Writing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The zone's name in both languages and the year of its founding, kept in the registry. */
public final class ZoneSettings {
  static final String NAME = "zone.name";
  static final String NAME_EN = "zone.name_en";
  private static final String FOUNDED = "zone.founded";
  private static final int EARLIEST = 1949;

  private final Registry registry;
  private final Settings settings;

  public ZoneSettings(Registry registry) {
    this.registry = registry;
    this.settings = new Settings(registry);
  }

  /**
   * A zone as typed or as shown; empty for not set.
   *
   * @param founded a year
   */
  public record Zone(String name, String nameEn, String founded) {}

  /** The zone as it is set. */
  public Zone read() {
    return new Zone(get(NAME), get(NAME_EN), get(FOUNDED));
  }

  private String get(String key) {
    return settings.get(key).orElse("");
  }

  /**
   * Sets all of it as one step of the history.
   *
   * @throws RefusedException {@code registry.zone.name}, {@code registry.zone.founded}; nothing is
   *     changed
   */
  public void write(Author author, Zone zone) {
    Zone clean = new Zone(zone.name().strip(), zone.nameEn().strip(), zone.founded().strip());
    if (clean.name().isEmpty()) {
      throw new RefusedException("registry.zone.name");
    }
    if (!clean.founded().isEmpty() && !isYear(clean.founded())) {
      throw new RefusedException("registry.zone.founded", clean.founded());
    }
    registry.write(
        author,
        step -> {
          set(step, NAME, clean.name());
          set(step, NAME_EN, clean.nameEn());
          set(step, FOUNDED, clean.founded());
          return clean;
        });
  }

  private boolean isYear(String text) {
    if (!text.matches("[0-9]{4}")) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= EARLIEST && year <= LocalDate.now(registry.clock()).getYear();
  }

  private static void set(Writing step, String key, String value) {
    @Nullable String stored = value.isEmpty() ? null : value;
    step.set(SETTING.KEY, key, SETTING.VALUE, stored);
  }
}

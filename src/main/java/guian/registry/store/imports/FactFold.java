package guian.registry.store.imports;

import guian.registry.model.NameKey;
import guian.registry.model.RelationBasis;
import guian.registry.store.firm.FirmField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one firm as its history gives them, one statement after the other, by the rules of
 * an import: a coarser date replaces no finer one, a note no note, a derived relation no confirmed
 * one, a former name no present one.
 */
final class FactFold {
  private static final String NAME = FirmField.NAME.code();
  private static final String FOUNDED_ON = FirmField.FOUNDED_ON.code();
  private static final String NOTE = FirmField.NOTE.code();
  private static final String BASIS = "relation_basis";

  private final Map<String, @Nullable String> values = new HashMap<>();
  private final Map<String, Long> lastStep = new HashMap<>();
  private final Map<String, Former> formers = new LinkedHashMap<>();

  /** A name that the firm has had, and the step that says so. */
  record Former(String name, long step) {}

  /** Starts with the values of a row, by column. */
  void begin(long step, Map<String, @Nullable String> row) {
    row.forEach((column, value) -> put(step, column, value));
  }

  /** A person's word, or any other that counts as it is. */
  void set(long step, String column, @Nullable String value) {
    put(step, column, value);
  }

  /** What a file states, by column. */
  void state(long step, Map<String, @Nullable String> stated) {
    boolean confirmed = RelationBasis.CONFIRMED.code().equals(values.get(BASIS));
    stated.forEach((column, value) -> {
      if (value != null && !(confirmed && column.startsWith("relation")) && counts(column, value)) {
        put(step, column, value);
      }
    });
  }

  private boolean counts(String column, String value) {
    String before = values.get(column);
    if (before == null) {
      return true;
    }
    if (column.equals(NAME)) {
      String key = NameKey.of(value);
      return !key.equals(NameKey.of(before)) && !formers.containsKey(key);
    }
    if (column.equals(FOUNDED_ON)) {
      return value.length() >= before.length();
    }
    return !column.equals(NOTE);
  }

  private void put(long step, String column, @Nullable String value) {
    String before = values.put(column, value);
    if (!Objects.equals(before, value)) {
      lastStep.put(column, step);
      if (column.equals(NAME) && before != null) {
        former(step, before);
      }
    }
  }

  /** A name that is said to be a former one. */
  void former(long step, String name) {
    formers.putIfAbsent(NameKey.of(name), new Former(name, step));
  }

  /** Whether anything was said of a column. */
  boolean has(String column) {
    return values.containsKey(column);
  }

  /** What it comes to. */
  @Nullable String value(String column) {
    return values.get(column);
  }

  /** The step that gave a column its value; 0 when none did. */
  long step(String column) {
    return lastStep.getOrDefault(column, 0L);
  }

  /** The names that the firm has had before the present one, by key. */
  Map<String, Former> formers() {
    Map<String, Former> before = new LinkedHashMap<>(formers);
    String now = values.get(NAME);
    before.remove(now == null ? "" : NameKey.of(now));
    return before;
  }
}

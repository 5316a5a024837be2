package guian.registry.store.imports;

import guian.registry.store.db.tables.records.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which figures revise each other: those of one line do, those of two lines stand side by side. A
 * line is what one bureau states, what files of one shape state, or what a person types.
 */
public final class SourceLine {
  /** What a person types. */
  public static final String MANUAL = "manual";

  /** Files that came before their shapes were kept. */
  public static final String UNKNOWN = "file";

  private SourceLine() {}

  /**
   * The line of a file.
   *
   * @param bureau the bureau that the file names as its own; null when it names none
   */
  public static String ofFile(String shape, @Nullable String bureau) {
    return bureau == null ? "shape " + shape : "bureau " + bureau;
  }

  /**
   * The line of a stored figure.
   *
   * @param own its own; null where it has none, as its source's counts then
   */
  static String of(@Nullable String own, SourceRecord source) {
    if (own != null) {
      return own;
    }
    return switch (source.getKind()) {
      case "manual" -> MANUAL;
      case "file", "paste" ->
          source.getShape() == null ? UNKNOWN : ofFile(source.getShape(), source.getBureau());
      default -> "source " + source.getId();
    };
  }
}

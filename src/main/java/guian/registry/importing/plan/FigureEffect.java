package guian.registry.importing.plan;

import guian.registry.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a file does in the registry.
 *
 * @param standing as what it is written; null when it is not
 * @param replaces the figure that it makes a former one; null when it makes none
 * @param confirms the figure of the registry that it states again; null when it states none
 * @param line the line of sources it is kept in; null for that of its file
 */
public record FigureEffect(
    @Nullable Standing standing,
    @Nullable Long replaces,
    @Nullable Long confirms,
    @Nullable String line) {
  /** Nothing, while it is asked about. */
  static final FigureEffect NONE = new FigureEffect(null, null, null, null);

  /** It comes into use where there was none. */
  static final FigureEffect FIRST = new FigureEffect(Standing.CURRENT, null, null, null);

  /** It stands beside the one in use. */
  static final FigureEffect BESIDE = new FigureEffect(Standing.BESIDE, null, null, null);

  static FigureEffect revising(Standing standing, long id) {
    return new FigureEffect(standing, id, null, null);
  }

  static FigureEffect confirming(long id) {
    return new FigureEffect(null, null, id, null);
  }
}

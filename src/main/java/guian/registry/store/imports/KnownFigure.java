package guian.registry.store.imports;

import guian.registry.model.Amount;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure in use.
 *
 * @param amount null when it is not disclosed
 * @param manual whether a person typed it
 * @param beside the amounts kept beside it
 */
public record KnownFigure(long id, @Nullable Amount amount, boolean manual, List<Amount> beside) {
  /** Whether the figure in use is this amount, null for not disclosed. */
  public boolean is(@Nullable Amount other) {
    return Objects.equals(amount, other);
  }
}

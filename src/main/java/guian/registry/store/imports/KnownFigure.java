package guian.registry.store.imports;

import guian.registry.model.Amount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure in use, and those that other lines of sources state.
 *
 * @param amount null when it is not disclosed
 * @param line the {@link SourceLine} it belongs to
 * @param beside those kept beside it
 */
public record KnownFigure(long id, @Nullable Amount amount, String line, List<Beside> beside) {
  /** A figure kept beside the one in use. */
  public record Beside(long id, @Nullable Amount amount, String line) {}

  /** Whether the figure in use is this amount, null for not disclosed. */
  public boolean is(@Nullable Amount other) {
    return Objects.equals(amount, other);
  }

  /** Whether a person typed it. */
  public boolean manual() {
    return line.equals(SourceLine.MANUAL);
  }

  /** Whether a file of a line revises it. A file without a known shape may be of any line. */
  public boolean isOf(String otherLine) {
    return line.equals(otherLine) || line.equals(SourceLine.UNKNOWN);
  }

  /** What a line states beside it; an amount before what is not disclosed. */
  public Optional<Beside> beside(String otherLine) {
    Optional<Beside> found = Optional.empty();
    for (Beside each : beside) {
      if (each.line().equals(otherLine) && (found.isEmpty() || each.amount() != null)) {
        found = Optional.of(each);
      }
    }
    return found;
  }

  /** Whether a line says beside it that it is not disclosed; then the id of that. */
  public Optional<Long> undisclosed(String otherLine) {
    return beside.stream()
        .filter(each -> each.amount() == null && each.line().equals(otherLine))
        .map(Beside::id)
        .findFirst();
  }
}

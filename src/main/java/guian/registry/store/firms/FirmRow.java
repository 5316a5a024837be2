package guian.registry.store.firms;

import guian.registry.model.Amount;
import guian.registry.model.FirmFacts;
import guian.registry.store.figures.Figure;
import guian.registry.store.figures.FigureColumn;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the Firms table.
 *
 * @param figures an entry for each column asked for
 * @param grantsPaid yuan paid out so far; null when nothing was
 */
public record FirmRow(
    FirmFacts facts, Map<FigureColumn, Figure> figures, @Nullable Amount grantsPaid) {
  /** The firm's id. */
  public long id() {
    return facts.id();
  }
}

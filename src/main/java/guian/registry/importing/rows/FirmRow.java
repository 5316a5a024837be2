package guian.registry.importing.rows;

import guian.registry.store.firm.FirmField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row about one firm.
 *
 * @param sheetNumber the sheet's number in the file
 * @param name the firm's name; null when the row tells the firm only by its code
 * @param facts what it says of the firm, each field once, the name among them
 * @param doubtful whether the name may be a group's
 * @param formerNames names it gives as former ones
 */
public record FirmRow(
    int sheetNumber,
    String sheet,
    int row,
    @Nullable String name,
    boolean doubtful,
    List<RowFact> facts,
    List<String> formerNames,
    List<RowFigure> figures,
    @Nullable RowGrant grant,
    @Nullable RowPlacement placement) {
  /** Whether the row states a grant or posts. */
  public boolean hasLists() {
    return grant != null || placement != null;
  }

  /** What the row says about a field. */
  public Optional<RowFact> fact(FirmField field) {
    return facts.stream().filter(f -> f.field() == field).findFirst();
  }

  /** The text of a field; null when the row does not say it. */
  public @Nullable String text(FirmField field) {
    for (RowFact fact : facts) {
      if (fact.field() == field) {
        return fact.value();
      }
    }
    return null;
  }
}

package guian.registry.importing.rows;

import guian.registry.store.firm.FirmField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row about one firm.
 *
 * @param sheetNumber the sheet's number in the file
 * @param place 1, but for a further firm of the same row
 * @param name the firm's name; null when the row tells the firm only by its code
 * @param facts what it says of the firm, each field once, the name among them
 * @param doubtful whether the name may be a group's
 * @param formerNames names it gives as former ones
 * @param lineOf the firm's row, where this one names no firm and may be a further line of it; else
 *     0
 */
public record FirmRow(
    int sheetNumber,
    String sheet,
    int row,
    int place,
    @Nullable String name,
    boolean doubtful,
    List<RowFact> facts,
    List<String> formerNames,
    List<RowFigure> figures,
    @Nullable RowGrant grant,
    @Nullable RowPlacement placement,
    @Nullable HeadOffice headOffice,
    int lineOf) {
  /** What questions about the row begin with, for example {@code s1.r11}. */
  public String id() {
    String id = "s" + sheetNumber + ".r" + row;
    return place == 1 ? id : id + "." + place;
  }

  /** The same row as a further firm of its row. */
  public FirmRow at(int number) {
    return new FirmRow(
        sheetNumber,
        sheet,
        row,
        number,
        name,
        doubtful,
        facts,
        formerNames,
        figures,
        grant,
        placement,
        headOffice,
        lineOf);
  }

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

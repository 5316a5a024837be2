package guian.registry.importing.rows;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.value.AmountText;
import guian.registry.importing.value.Missing;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import guian.registry.store.firm.FirmField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows of which firm a row that names none may be a further line: the one directly above. */
final class Lines {
  private static final Set<FirmField> IDENTITY =
      Set.of(FirmField.NAME, FirmField.CREDIT_CODE, FirmField.REGISTRATION_NUMBER);

  private final List<Integer> counts;
  private @Nullable FirmRow firm;
  private @Nullable Row first;
  private int last;

  Lines(Recognised table) {
    this.counts =
        table.columns().all().stream()
            .filter(column -> column.subject().kind() == Subject.Kind.IGNORED)
            .map(Column::number)
            .toList();
  }

  /** Takes note of a firm's own row. */
  void named(Row row, FirmRow read) {
    first = row;
    firm = read;
    last = row.number();
  }

  /** The firm that a row without a name may be a line of; a row of mere numbers may be a sum. */
  Optional<FirmRow> firm(Row row) {
    boolean follows = row.number() == last + 1 && counts.stream().noneMatch(c -> isFilled(row, c));
    boolean says = row.cells().stream().anyMatch(Lines::isWord);
    return follows && says ? Optional.ofNullable(firm) : Optional.empty();
  }

  /** The firm that 同上 in the place of a row's name means. */
  Optional<FirmRow> above(Row row) {
    return row.number() == last + 1 ? Optional.ofNullable(firm) : Optional.empty();
  }

  // In separated text a number is a text too.
  private static boolean isWord(Cell cell) {
    return cell instanceof Cell.Text
        && !Missing.isMark(cell.raw())
        && !(AmountText.read(cell.raw()) instanceof AmountText.Exact);
  }

  void further(Row row) {
    last = row.number();
  }

  /** Whether the firms are numbered, so that a row without a number is none of its own. */
  boolean isNumbered() {
    Row named = first;
    return named != null && counts.stream().anyMatch(column -> isFilled(named, column));
  }

  private static boolean isFilled(Row row, int column) {
    return !row.text(column).isBlank();
  }

  /** What tells the firm, and what a further line of it adds. */
  static List<RowFact> facts(FirmRow firm, List<RowFact> found) {
    return Stream.concat(
            firm.facts().stream().filter(fact -> IDENTITY.contains(fact.field())), found.stream())
        .toList();
  }
}

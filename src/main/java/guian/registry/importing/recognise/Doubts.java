package guian.registry.importing.recognise;

import guian.registry.importing.value.Missing;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the rows of a table whose name may be a group's: nothing in the row shows a firm, while the
 * other rows show theirs by a code, a serial number or the word for a company. What is at stake is
 * an amount counted twice: a row without one is in doubt only as a part of a numbered list.
 */
final class Doubts {
  private final RowClassifier classifier;
  private final List<Row> rows;
  private final boolean firmsShow;

  /**
   * Judges the rows of data of one table.
   *
   * @param returned whether they are rows that an import gave back, without those that show firms
   */
  Doubts(RowClassifier classifier, List<Row> rows, boolean returned) {
    this.classifier = classifier;
    this.rows = rows;
    this.firmsShow =
        returned
            || isMost(classifier::isCoded)
            || isMost(classifier::isSerial)
            || isMost(this::isCompany);
  }

  private boolean isMost(Predicate<Row> shows) {
    return 2 * rows.stream().filter(shows).count() > rows.size();
  }

  private boolean isCompany(Row row) {
    Cell name = classifier.name(row);
    return name != null && new Label(name.raw()).isCompany();
  }

  /** The numbers of the rows in doubt. */
  Set<Integer> rows() {
    return rows.stream()
        .filter(row -> !classifier.isCoded(row) && isDoubtful(row))
        .map(Row::number)
        .collect(Collectors.toSet());
  }

  private boolean isDoubtful(Row row) {
    Cell name = classifier.name(row);
    if (!(name instanceof Cell.Text) || Missing.isMark(name.raw())) {
      return false;
    }
    if (classifier.isLoneName(row)) {
      return true;
    }
    Label label = new Label(name.raw());
    boolean counted = classifier.isSerial(row);
    boolean bare = firmsShow && !counted && label.isShort() && !label.isCompany();
    return classifier.hasAmount(row) ? bare || label.isDoubtful(counted) : label.isListed();
  }
}

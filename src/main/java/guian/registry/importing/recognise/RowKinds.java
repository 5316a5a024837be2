package guian.registry.importing.recognise;

import guian.registry.importing.workbook.Row;
import guian.registry.importing.workbook.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what kind of row each of a table's is, and those above it. */
final class RowKinds {
  private final Sheet sheet;
  private final HeaderFinder.Header header;
  private final RowClassifier classifier;

  RowKinds(Sheet sheet, HeaderFinder.Header header, RowClassifier classifier) {
    this.sheet = sheet;
    this.header = header;
    this.classifier = classifier;
  }

  /**
   * The kind of every row, the first row's first; those of other tables are data.
   *
   * @param told what a person told, by the row's number
   */
  List<RowKind> of(TableRecogniser.Place place, Map<Integer, RowKind> told, GroupSums sums) {
    RowKind[] found = new RowKind[place.lastRow()];
    Arrays.fill(found, RowKind.BLANK);
    place.others().forEach(row -> found[row - 1] = RowKind.DATA);
    for (Row row : sheet.rows()) {
      found[row.number() - 1] = kind(row, told);
    }
    Arrays.fill(found, header.top() - 1, header.last(), RowKind.HEADER);
    return sums.among(sheet.rows(), found, told.keySet());
  }

  private RowKind kind(Row row, Map<Integer, RowKind> told) {
    if (row.number() > header.last()) {
      return Objects.requireNonNullElseGet(told.get(row.number()), () -> classifier.kind(row));
    }
    if (row.number() >= header.top()) {
      return RowKind.HEADER;
    }
    return StatedUnits.isUnitLine(row) ? RowKind.UNIT_LINE : RowKind.TITLE;
  }
}

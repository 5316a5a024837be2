package guian.registry.importing.recognise;

import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells rows that are sums of the rows below them, up to the next such name: 电子信息制造业 with the
 * output of its firms, which stand below it.
 */
final class GroupSums {
  private static final int FEWEST = 2;

  private final List<Integer> figures;
  private final RowClassifier classifier;

  /** Looks at the figures of a table. */
  GroupSums(List<HeadedColumn> headed, RowClassifier classifier) {
    this.figures =
        headed.stream().filter(c -> c.subject().isIndicator()).map(HeadedColumn::number).toList();
    this.classifier = classifier;
  }

  /**
   * The kinds of a sheet's rows, those of sums among the data being subtotals.
   *
   * @param told rows whose kinds a person told
   */
  List<RowKind> among(List<Row> rows, RowKind[] kinds, Set<Integer> told) {
    List<Row> data = rows.stream().filter(r -> kinds[r.number() - 1] == RowKind.DATA).toList();
    for (int at = 0; at < data.size(); at++) {
      Row row = data.get(at);
      if (isGroup(row) && !told.contains(row.number()) && isSum(data, at)) {
        kinds[row.number() - 1] = RowKind.SUBTOTAL;
      }
    }
    return Arrays.asList(kinds);
  }

  private boolean isGroup(Row row) {
    return !classifier.isCoded(row) && classifier.isGroup(row) && !classifier.isSerial(row);
  }

  private boolean isSum(List<Row> data, int at) {
    Row row = data.get(at);
    List<Row> members =
        data.subList(at + 1, data.size()).stream().takeWhile(r -> !isGroup(r)).toList();
    List<Integer> stated =
        figures.stream().filter(column -> number(row, column).isPresent()).toList();
    return members.size() >= FEWEST
        && stated.stream().anyMatch(c -> number(row, c).orElseThrow().signum() != 0)
        && stated.stream().allMatch(c -> isSum(row, members, c));
  }

  private static boolean isSum(Row whole, List<Row> members, int column) {
    BigDecimal sum =
        members.stream()
            .flatMap(row -> number(row, column).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return number(whole, column).orElseThrow().compareTo(sum) == 0;
  }

  private static Optional<BigDecimal> number(Row row, int column) {
    return row.cell(column) instanceof Cell.Number number
        ? Optional.of(number.value())
        : Optional.empty();
  }
}

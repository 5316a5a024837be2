package guian.registry.importing.rows;

import guian.registry.importing.recognise.Column;
import guian.registry.importing.recognise.Recognised;
import guian.registry.importing.recognise.RowKind;
import guian.registry.importing.recognise.Subject;
import guian.registry.importing.workbook.Cell;
import guian.registry.importing.workbook.Row;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds records of separated text whose values do not stand under their headings, as an unquoted
 * comma in 1,234.5 makes them: such a record has a field too many.
 */
final class Shift {
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}");
  private static final Pattern REST = Pattern.compile("\\d{3}(\\.\\d+)?");

  private final Map<Integer, Column> columns;
  private final int header;
  private final long usual;

  Shift(Recognised table) {
    this.columns =
        table.columns().all().stream()
            .collect(Collectors.toMap(Column::number, Function.identity()));
    this.header = table.columns().all().stream().mapToInt(Column::number).max().orElse(0);
    this.usual = usual(table);
  }

  // How many fields most records of firms have.
  private static long usual(Recognised table) {
    Map<Integer, Long> counts =
        table.sheet().rows().stream()
            .filter(row -> table.kind(row.number()) == RowKind.DATA)
            .collect(Collectors.groupingBy(Row::fields, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparingInt(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The text that shows that a record is shifted; null when nothing does. */
  @Nullable String sign(Row row) {
    if (row.fields() == 0) {
      return null;
    }
    String split = split(row);
    Cell last = row.cells().getLast();
    boolean longer = row.fields() > header && row.fields() != usual;
    return split == null && (longer || last.column() > header) ? last.raw() : split;
  }

  // 1,234.5 where the record is longer or shorter than others, or where the rest of it falls
  // under a heading that has no numbers.
  private @Nullable String split(Row row) {
    for (Cell cell : row.cells()) {
      if (!isAmount(columns.get(cell.column()))) {
        continue;
      }
      Cell next = row.cell(cell.column() + 1);
      if (next != null
          && THOUSANDS.matcher(cell.raw().strip()).matches()
          && REST.matcher(next.raw().strip()).matches()
          && (row.fields() != usual || isWords(columns.get(next.column())))) {
        return cell.raw().strip() + "," + next.raw().strip();
      }
    }
    return null;
  }

  // What is not known may be numbers too.
  private static boolean isWords(@Nullable Column column) {
    return column == null
        || (!isAmount(column) && column.subject().kind() == Subject.Kind.FIELD)
        || column.subject().kind() == Subject.Kind.PERSONAL;
  }

  private static boolean isAmount(@Nullable Column column) {
    return column != null
        && (column.subject().isIndicator() || column.subject().isField("capital"));
  }
}

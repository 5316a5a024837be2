package guian.registry.importing.recognise;

import guian.registry.importing.asking.Issue;
import guian.registry.importing.workbook.CellName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the names stand below the heading of the codes and the codes below that of the names, the
 * cells decide.
 */
final class Swapped {
  private final @Nullable HeadedColumn name;
  private final @Nullable HeadedColumn code;
  private final List<HeadedColumn> columns;

  Swapped(List<HeadedColumn> columns, Evidence evidence) {
    Optional<HeadedColumn> names = first(columns, "name");
    Optional<HeadedColumn> codes = first(columns, "credit_code");
    boolean swapped =
        names.filter(c -> evidence.bearsOut("credit_code", c.number())).isPresent()
            && codes.filter(c -> evidence.bearsOut("name", c.number())).isPresent();
    this.columns = columns;
    this.name = swapped ? names.orElseThrow() : null;
    this.code = swapped ? codes.orElseThrow() : null;
  }

  private static Optional<HeadedColumn> first(List<HeadedColumn> columns, String field) {
    return columns.stream().filter(column -> column.subject().isField(field)).findFirst();
  }

  /** The columns by what stands in them. */
  List<HeadedColumn> settled() {
    HeadedColumn named = name;
    HeadedColumn coded = code;
    if (named == null || coded == null) {
      return columns;
    }
    return columns.stream()
        .map(column ->
            column.equals(named)
                ? about(column, coded)
                : column.equals(coded) ? about(column, named) : column)
        .toList();
  }

  private static HeadedColumn about(HeadedColumn column, HeadedColumn other) {
    return new HeadedColumn(column.number(), column.heading().about(other.subject()));
  }

  /** A warning at each of the two headings. */
  List<Issue> issues(String sheet, int headerRow) {
    return columns.stream()
        .filter(column -> column.equals(name) || column.equals(code))
        .map(column ->
            new Issue(
                Issue.Severity.WARNING,
                sheet,
                0,
                CellName.of(headerRow, column.number()),
                "columns_swapped",
                column.heading().text(),
                List.of()))
        .toList();
  }
}
